/** All our own medical words in one list: what must not be taken for a name. */

export const MEDICAL_WORDS: readonly string[] = ['troponin', 'colonoscopy', 'lasix', 'foley'];
