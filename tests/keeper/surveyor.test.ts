import { expect, test, vi } from 'vitest';
import { newId } from '../../shared/vault/secrets.ts';
import { newCase, type Case } from '../../shared/journal/case.ts';
import * as scanning from '../../shared/deid/find/scan.ts';
import { surveyor, textsOf } from '../../renderer/keeper/surveyor.ts';

function draft(): Case {
  const fresh = newCase(newId(), 0);
  return {
    ...fresh,
    texts: {
      ...fresh.texts,
      story: { text: 'Mrs. Lindqvist came in late. I said nothing.', onlyMine: [] },
      doctor: { text: 'I was angry with Lindqvist.', onlyMine: [{ start: 0, end: 11 }] },
    },
    card: { ...fresh.card, cues: ['', 'Lindqvist, late'] },
    page: { ...fresh.page, parts: { ...fresh.page.parts, them: 'lindqvist again' } },
  };
}

test('every text is there by its name, empty ones and parts that are off too', () => {
  expect(textsOf(draft())).toEqual({
    story: 'Mrs. Lindqvist came in late. I said nothing.',
    doctor: 'I was angry with Lindqvist.',
    patient: '',
    relationship: '',
    'cue:0': '',
    'cue:1': 'Lindqvist, late',
    'part:moment': '',
    'part:person': '',
    'part:me': '',
    'part:why': '',
    'part:wondering': '',
    'part:them': 'lindqvist again',
    'part:between': '',
  });
});

test('one person is one decision in all texts, what is only mine included', () => {
  const survey = surveyor()(draft());
  const places = survey.decisions.find(({ kind }) => kind === 'NAME')?.places ?? [];
  expect(new Set(places.map(({ source }) => source))).toEqual(
    new Set(['story', 'doctor', 'cue:1', 'part:them']),
  );
  expect(survey.of).toEqual(textsOf(draft()));
});

test('texts that did not change are not scanned again; a mark is', () => {
  const scanned = vi.spyOn(scanning, 'scanAll');
  const survey = surveyor();
  survey(draft());
  survey({ ...draft(), choices: { any: { how: 'omit' } } });
  expect(scanned).toHaveBeenCalledTimes(1);
  survey({ ...draft(), marks: [{ text: 'late', kind: 'Q:OTHER' }] });
  expect(scanned).toHaveBeenCalledTimes(2);
});
