/** Our own medical words in one list (abbreviations apart): what must not be taken for a name. */

import { DRUGS } from './medical/drugs.ts';
import { EPONYMS } from './medical/eponyms.ts';
import { TERMS } from './medical/terms.ts';

export const MEDICAL_WORDS: readonly string[] = [...DRUGS, ...EPONYMS, ...TERMS];
