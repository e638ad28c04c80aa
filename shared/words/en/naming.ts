/** Words of naming a feeling or a pull: for me, and imagined for the patient. Nothing is pointed out or counted. */

import type { Whom } from '../../journal/case.ts';

export const naming = {
  open: 'Name a feeling',
  openFor: {
    me: 'Name a feeling, for me',
    patient: 'Name a feeling, imagined for the patient',
  } satisfies Record<Whom, string>,
  whom: {
    me: 'For me',
    patient: 'For the patient, as you imagine it',
  } satisfies Record<Whom, string>,
  feelings: 'Feelings',
  pulls: 'Pulls',
  of: (cluster: string) => `Feelings: ${cluster}`,
  tonight: {
    me: 'Named this evening, for me',
    patient: 'Named this evening, imagined for the patient',
  } satisfies Record<Whom, string>,
  takeBack: (word: string) => `Take back ${word}`,
  takeBackWord: 'Take back',
  earlier: 'On earlier evenings',
  close: 'Close',
} as const;
