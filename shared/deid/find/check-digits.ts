/**
 * Health, tax and prescriber numbers that carry a check digit: a number that passes is one, whatever stands beside it.
 * UK NHS and CHI, Canadian SIN, US NPI and DEA, Australian Medicare and IHI, New Zealand NHI (old and new), Irish PPS.
 */

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** @param written as it stands, with spaces or hyphens */
export function passesCheck(written: string): boolean {
  const id = written.replace(/[ -]/g, '').toUpperCase();
  return (
    (/^\d{10}$/.test(id) && (isNhs(id) || isMedicare(id) || isNpi(id))) ||
    (/^\d{11}$/.test(id) && isMedicare(id.slice(0, 10))) ||
    (/^\d{9}$/.test(id) && /^[1-79]/.test(id) && luhn(id)) ||
    (/^80036\d{11}$/.test(id) && luhn(id)) ||
    isDea(id) ||
    isNhi(id) ||
    isPps(id)
  );
}

/** NHS, CHI, and Health and Care numbers: mod 11 over the first nine digits. */
function isNhs(id: string): boolean {
  const check = 11 - (weighted(id.slice(0, 9), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && Number(id[9]) === check % 11 && !/^(\d)\1+$/.test(id);
}

/** Medicare card: the first digit 2 to 6, the ninth checks the eight before it. */
function isMedicare(id: string): boolean {
  return /^[2-6]/.test(id) && weighted(id.slice(0, 8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(id[8]);
}

/** NPI: Luhn with the prefix 80840. */
function isNpi(id: string): boolean {
  return /^[12]/.test(id) && luhn(`80840${id}`);
}

/** DEA: two letters, seven digits; the odd ones and twice the even ones end in the last. */
function isDea(id: string): boolean {
  const digits = /^[A-Z][A-Z9](\d{7})$/.exec(id)?.[1];
  if (digits === undefined) return false;
  return weighted(digits.slice(0, 6), [1, 2, 1, 2, 1, 2]) % 10 === Number(digits[6]);
}

/** NHI: three letters and four digits, or three letters, two digits and two letters. */
function isNhi(id: string): boolean {
  const old = /^[A-HJ-NP-Z]{3}\d{4}$/.test(id);
  if (!old && !/^[A-HJ-NP-Z]{3}\d\d[A-HJ-NP-Z]{2}$/.test(id)) return false;
  const value = (sign: string): number => (/\d/.test(sign) ? Number(sign) : NHI_LETTERS.indexOf(sign) + 1);
  const sum = Array.from(id.slice(0, 6)).reduce((so, sign, at) => so + value(sign) * (7 - at), 0);
  if (old) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(id[6]);
  return NHI_LETTERS[23 - (sum % 24)] === id[6];
}

/** PPS: seven digits and one or two letters; the first letter checks, the second counts nine times. */
function isPps(id: string): boolean {
  const parts = /^(\d{7})([A-W])([A-IW])?$/.exec(id);
  if (parts === null) return false;
  const [, digits = '', check, second] = parts;
  const more = second === undefined || second === 'W' ? 0 : PPS_LETTERS.indexOf(second) * 9;
  return PPS_LETTERS[(weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + more) % 23] === check;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((so, weight, at) => so + weight * Number(digits[at] ?? 0), 0);
}

function luhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((so, digit, at) => {
      const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return so + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
