/** The recovery code: 20 bytes come back, and any slip is named with its group. */

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isGroup, readRecoveryCode, writeRecoveryCode } from '../../shared/vault/recovery-code.ts';
import { newSecret, type Secret } from '../../shared/vault/secrets.ts';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => bytes as Secret);

test('20 bytes come back', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      const code = writeRecoveryCode(secret);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(readRecoveryCode(code)).toEqual({ ok: true, value: secret });
    }),
  );
});

test('frozen: these bytes, this code', () => {
  expect(writeRecoveryCode(new Uint8Array(20) as Secret)).toBe(
    '00001-00002-00003-00004-00005-00006-00007-00008',
  );
  const counted = Uint8Array.from({ length: 20 }, (_, k) => k * 13 + 1) as Secret;
  expect(writeRecoveryCode(counted)).toBe('0471W-PA1NS-897NR-RTBP6-GE89K-VANQK-RK8XX-XTZRA');
});

test('every wrong symbol in every place is named with its group', () => {
  const code = writeRecoveryCode(newSecret());
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '-') continue;
    const group = Math.floor(at / 6) + 1;
    for (const symbol of SYMBOLS + 'U*') {
      if (symbol === code[at]) continue;
      const typed = code.slice(0, at) + symbol + code.slice(at + 1);
      expect(readRecoveryCode(typed), typed).toEqual({ ok: false, problem: { slip: 'group', group } });
    }
  }
});

test('two neighbors swapped, and two groups swapped, are noticed', () => {
  fc.assert(
    fc.property(secrets, fc.nat(38), fc.nat(7), fc.nat(7), (secret, at, one, two) => {
      const plain = writeRecoveryCode(secret).replaceAll('-', '');
      if (plain[at] !== plain[at + 1]) {
        const typed = plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2);
        const problem = { slip: 'group', group: Math.floor(at / 5) + 1 };
        expect(readRecoveryCode(typed)).toEqual({ ok: false, problem });
      }
      const groups = writeRecoveryCode(secret).split('-');
      [groups[one], groups[two]] = [groups[two] ?? '', groups[one] ?? ''];
      const problem = { slip: 'group', group: Math.min(one, two) + 1 };
      expect(readRecoveryCode(groups.join('-'))).toEqual(
        one === two ? { ok: true, value: secret } : { ok: false, problem },
      );
    }),
  );
});

test('case, spaces, hyphens, O and I and L are forgiven', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.array(fc.constantFrom('', ' ', '-', ' – ', '\n', '\u00a0'), { minLength: 40, maxLength: 40 }),
      (secret, gaps) => {
        const plain = writeRecoveryCode(secret).replaceAll('-', '');
        const sloppy = Array.from(plain.toLowerCase(), (symbol, k) => symbol + (gaps[k] ?? '')).join('');
        const mistaken = sloppy.replaceAll('0', 'o').replaceAll('1', plain.length % 2 ? 'I' : 'l');
        expect(readRecoveryCode(`  ${mistaken}`)).toEqual({ ok: true, value: secret });
        expect(readRecoveryCode(sloppy.replaceAll('0', 'O').replaceAll('1', 'i'))).toEqual({
          ok: true,
          value: secret,
        });
      },
    ),
  );
});

test('a missing or added symbol names the group it can, else the length', () => {
  const code = writeRecoveryCode(newSecret());
  const groups = code.split('-');
  for (let k = 0; k < 8; k++) {
    const short = groups.map((group, g) => (g === k ? group.slice(1) : group)).join('-');
    expect(readRecoveryCode(short)).toEqual({ ok: false, problem: { slip: 'group', group: k + 1 } });
  }
  for (const typed of [
    '',
    ' ',
    '-',
    code.slice(6),
    code + 'A',
    code.replaceAll('-', '').slice(1),
    'A'.repeat(100_000),
  ]) {
    expect(readRecoveryCode(typed).ok).toBe(false);
  }
  expect(readRecoveryCode(code.slice(6))).toEqual({ ok: false, problem: { slip: 'length' } });
});

test('two groups typed back', () => {
  const secret = newSecret();
  const groups = writeRecoveryCode(secret).split('-');
  groups.forEach((group, k) => {
    expect(isGroup(secret, k + 1, ` ${group.toLowerCase()} `)).toBe(true);
    expect(isGroup(secret, ((k + 1) % 8) + 1, group)).toBe(false);
    expect(isGroup(secret, k + 1, group.slice(0, 4))).toBe(false);
  });
  for (const place of [0, 9, 1.5, NaN]) expect(isGroup(secret, place, groups[0] ?? '')).toBe(false);
});
