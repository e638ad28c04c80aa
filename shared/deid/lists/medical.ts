/** All our own medical words in one list: what must not be taken for a name. */

import { ABBREVIATIONS } from './medical/abbreviations.ts';
import { DRUGS } from './medical/drugs.ts';
import { EPONYMS } from './medical/eponyms.ts';
import { TERMS } from './medical/terms.ts';

export const MEDICAL_WORDS: readonly string[] = [...DRUGS, ...EPONYMS, ...ABBREVIATIONS, ...TERMS];
