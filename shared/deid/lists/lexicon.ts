/**
 * All lists in one table: a folded word in, what is known about it out, as bits. The words themselves are not kept;
 * two hashes (32 and 15 bits) stand for each, so that half a million words take a few megabytes and load in a blink.
 * A word that is in no list may be taken for one that is, about once in ten thousand million.
 */

/** The low three bits: how common an English word is, 1 (rare) to 7 (the 500 most frequent); 0: not one. */
export const COMMON = 7;
/** A first name of a hand-kept list. */
export const FIRST = 8;
/** A name of people, first or last, of a kept list. */
export const PEOPLE = 16;
/** Seen as a name somewhere. */
export const SEEN = 32;
/** A place of an English-speaking country. */
export const HOME = 64;
/** A large place elsewhere. */
export const AWAY = 128;
/** A word of medicine: never a name by itself. */
export const MEDICAL = 256;
/** A first name that people mostly write with a capital: rather a name than the word (Mark, Rose, Bill). */
export const MOSTLY = 512;
/** A place of several words begins so. */
export const STARTS_PLACE = 1024;
/** A first name only because our own list of words that are names has it. */
export const WORDY = 2048;

/** A word of medicine only as an abbreviation: written with one capital and small letters, it is none. */
export const ABBREVIATED = 4096;

export const ANY_NAME = FIRST | PEOPLE | SEEN;
export const ANY_PLACE = HOME | AWAY;

const SIZE = 1 << 20;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

export class Lexicon {
  readonly #first = new Uint32Array(SIZE);
  readonly #second = new Uint16Array(SIZE);
  readonly #bits = new Uint16Array(SIZE);

  look(folded: string): number {
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let i = 0; i < folded.length; i += 1) {
      const unit = folded.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
    }
    return this.#bits[this.#slot(a, b)] ?? 0;
  }

  /** The same for letters in a buffer: a word under a hundred small changes costs no string. */
  lookUnits(units: Uint16Array, length: number): number {
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let i = 0; i < length; i += 1) {
      const unit = units[i] ?? 0;
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
    }
    return this.#bits[this.#slot(a, b)] ?? 0;
  }

  add(folded: string, bits: number): void {
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let i = 0; i < folded.length; i += 1) {
      const unit = folded.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
    }
    this.#put(a, b, bits);
  }

  /** Adds every word of a front-coded list: one capital for the letters shared with the word before, then the rest. */
  addCoded(coded: string, bits: number): void {
    const as = new Int32Array(64);
    const bs = new Int32Array(64);
    as[0] = 0x811c9dc5;
    bs[0] = 0x01000193;
    let length = 0;
    for (let i = 0; i < coded.length; i += 1) {
      const unit = coded.charCodeAt(i);
      if (unit >= CAPITAL_A && unit <= CAPITAL_Z) {
        if (i > 0) this.#put(as[length] ?? 0, bs[length] ?? 0, bits);
        length = unit - CAPITAL_A;
      } else {
        as[length + 1] = Math.imul((as[length] ?? 0) ^ unit, 0x01000193);
        const b = bs[length] ?? 0;
        bs[length + 1] = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
        length += 1;
      }
    }
    if (coded !== '') this.#put(as[length] ?? 0, bs[length] ?? 0, bits);
  }

  #put(a: number, b: number, bits: number): void {
    const at = this.#slot(a, b);
    this.#first[at] = a >>> 0;
    this.#second[at] = (b & 0xffff) | 1;
    this.#bits[at] = (this.#bits[at] ?? 0) | bits;
  }

  /** Where this word stands, or the free slot where it would. */
  #slot(a: number, b: number): number {
    const first = a >>> 0;
    const second = (b & 0xffff) | 1;
    let at = (Math.imul(a, 0x9e3779b1) >>> 12) & (SIZE - 1);
    while (this.#second[at] !== 0 && (this.#first[at] !== first || this.#second[at] !== second))
      at = (at + 1) & (SIZE - 1);
    return at;
  }
}
