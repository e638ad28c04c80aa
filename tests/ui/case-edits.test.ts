/** Edits of a case that the writing screens make: a text written, a swap everywhere, a role given, what is underlined. */

import { describe, expect, it } from 'vitest';
import { becomes } from '../../renderer/writing/becomes.ts';
import { giveRole } from '../../renderer/writing/give-role.ts';
import { swapEverywhere } from '../../renderer/writing/swap.ts';
import { underlinesOf } from '../../renderer/writing/underlines.ts';
import { writeText } from '../../renderer/features/case/write-text.ts';
import type { Decision, Place, Survey } from '../../shared/deid/decide/decision.ts';
import type { Span } from '../../shared/base/span.ts';
import type { Case } from '../../shared/journal/case.ts';
import { draft } from '../ui-handout/fixture.ts';

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function wordsAt(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function named(of: Readonly<Record<string, string>>, name: string, instead: string | null): Decision {
  const places = Object.entries(of).flatMap(([source, text]) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Place => {
      const span = { start: index, end: index + name.length };
      return { ...span, source, was: name, suggestion: instead, reach: span };
    }),
  );
  return {
    key: `NAME/${name}`,
    kind: 'NAME',
    direct: true,
    forms: [{ text: name, ordinary: false }],
    parts: [],
    places,
    ladder: [],
    suggestion: instead,
    why: 'in-cast',
  };
}

describe('writing a text', () => {
  const start = draft();
  const story = start.texts.story.text;
  const louder = spanOf(story, 'I said it louder.');
  const traveling: Case = {
    ...start,
    page: {
      ...start.page,
      travels: { ...start.page.travels, story: [louder] },
      parts: { ...start.page.parts, moment: 'I said it louder.' },
    },
    card: { ...start.card, cues: ['I said it louder.', 'The handkerchief'] },
  };

  it('puts in exactly what was written', () => {
    const written = { text: `${story} More.`, onlyMine: [] };
    expect(writeText(start, 'story', written).texts.story).toBe(written);
  });

  it('changes nothing where nothing was written', () => {
    expect(writeText(start, 'story', start.texts.story)).toBe(start);
  });

  it('moves along what travels', () => {
    const text = `Late. ${story}`;
    const { travels } = writeText(traveling, 'story', { text, onlyMine: [] }).page;
    expect(wordsAt(text, travels.story)).toEqual(['I said it louder.']);
  });

  it('takes back from card and page what has become only mine', () => {
    const after = writeText(traveling, 'story', { text: story, onlyMine: [louder] });
    expect(after.page.travels.story).toEqual([]);
    expect(after.page.parts.moment).toBe('');
    expect(after.card.cues).toEqual(['The handkerchief']);
    expect(after.texts.story.onlyMine).toEqual([louder]);
  });

  it('takes nothing back for what was only mine already', () => {
    const before = writeText(traveling, 'story', { text: story, onlyMine: [louder] });
    const again = { ...before, card: { ...before.card, cues: ['I said it louder.'] } };
    const text = `Late. ${story}`;
    const after = writeText(again, 'story', { text, onlyMine: [spanOf(text, 'I said it louder.')] });
    expect(after.card.cues).toEqual(['I said it louder.']);
  });
});

describe('a swap', () => {
  const base = draft();
  const mother = spanOf('Walter, I said. My mother smoked. Walter left.', 'My mother smoked.');
  const chosen: Case = {
    ...base,
    texts: {
      story: base.texts.story,
      doctor: { text: 'Walter, I said. My mother smoked. Walter left.', onlyMine: [mother] },
      patient: { text: 'I, Walter, wait.', onlyMine: [] },
      relationship: { text: 'Nobody is named.', onlyMine: [] },
    },
    card: { ...base.card, cues: ['Walter at the door', 'The lighter'] },
    page: {
      ...base.page,
      travels: { ...base.page.travels, story: [spanOf(base.texts.story.text, 'Then he left.')] },
      parts: { ...base.page.parts, moment: 'Walter left.' },
    },
  };
  const of = {
    story: chosen.texts.story.text,
    doctor: chosen.texts.doctor.text,
    patient: chosen.texts.patient.text,
    relationship: chosen.texts.relationship.text,
    'cue:0': 'Walter at the door',
    'cue:1': 'The lighter',
    'part:moment': 'Walter left.',
  };
  const walter = named(of, 'Walter', 'my patient');
  const survey: Survey = { of, decisions: [walter, named(of, 'handkerchief', 'cloth')], cast: [] };
  const { draft: after, places } = swapEverywhere(chosen, walter, survey);

  it('goes through the four texts, the cues and the page', () => {
    expect(places).toBe(6);
    for (const text of [
      ...Object.values(after.texts).map((writing) => writing.text),
      ...after.card.cues,
      ...Object.values(after.page.parts),
    ])
      expect(text).not.toContain('Walter');
    expect(after.texts.patient.text).toBe('I, my patient, wait.');
    expect(after.card.cues).toEqual(['my patient at the door', 'The lighter']);
  });

  it('touches nothing else', () => {
    expect(after.texts.story.text).toContain('handkerchief');
    expect(after.texts.relationship).toBe(chosen.texts.relationship);
    expect(after.choices).toBe(chosen.choices);
  });

  it('goes through what was written after the group, and after seeing them again', () => {
    const text = 'Priya said so. That is mine. Priya left.';
    const mine = spanOf(text, 'That is mine.');
    const later: Case = {
      ...chosen,
      after: [
        { at: 5, how: 'told', group: null, text: { text, onlyMine: [mine] } },
        { at: 9, how: 'listened', group: null, text: { text: 'Nothing.', onlyMine: [] } },
      ],
      lines: { ...chosen.lines, kept: ['', 'Priya looked'] },
      visits: [{ at: 7, them: 'Priya', me: 'like Priya', neither: '' }],
    };
    const told = {
      'after:5': text,
      'after:9': 'Nothing.',
      'line:1': 'Priya looked',
      'visit:7:them': 'Priya',
      'visit:7:me': 'like Priya',
    };
    const priya = named(told, 'Priya', 'someone');
    const swapped = swapEverywhere(later, priya, { of: told, decisions: [priya], cast: [] });
    expect(swapped.places).toBe(5);
    const [first, second] = swapped.draft.after;
    expect(first?.text.text).toBe('someone said so. That is mine. someone left.');
    expect(wordsAt(first?.text.text ?? '', first?.text.onlyMine ?? [])).toEqual(['That is mine.']);
    expect(second).toBe(later.after[1]);
    expect(swapped.draft.lines.kept).toEqual(['', 'someone looked']);
    expect(swapped.draft.visits).toEqual([{ at: 7, them: 'someone', me: 'like someone', neither: '' }]);
  });

  it('moves along what is only mine and what travels', () => {
    expect(wordsAt(after.texts.doctor.text, after.texts.doctor.onlyMine)).toEqual(['My mother smoked.']);
    expect(wordsAt(after.texts.story.text, after.page.travels.story)).toEqual(['Then he left.']);
  });

  it('leaves a text alone that is not the one surveyed', () => {
    const stale: Survey = { ...survey, of: { ...survey.of, patient: 'I, Walter.' } };
    const swapped = swapEverywhere(chosen, walter, stale);
    expect(swapped.draft.texts.patient).toBe(chosen.texts.patient);
    expect(swapped.places).toBe(5);
  });

  it('does nothing without a suggestion', () => {
    const swapped = swapEverywhere(chosen, named(of, 'Walter', null), survey);
    expect(swapped.draft).toBe(chosen);
    expect(swapped.places).toBe(0);
  });
});

describe('another role', () => {
  const walter = named({ story: 'Walter' }, 'Walter', 'my patient');
  const survey: Survey = { of: { story: 'Walter' }, decisions: [walter], cast: [] };

  it('keeps what was proposed about them, gender above all', () => {
    const proposed = {
      id: 'walter',
      forms: ['Walter'],
      role: 'patient',
      gender: 'he',
      called: 'my patient',
    } as const;
    expect(giveRole(draft(), { ...survey, cast: [proposed] }, walter, 'partner').cast).toEqual([
      { ...proposed, role: 'partner', called: 'the husband' },
    ]);
  });

  it.each([
    ['patient', 'my patient'],
    ['partner', 'the partner'],
    ['friend', 'a friend'],
    ['staff', 'a colleague'],
    ['other', 'someone'],
    ['me', 'me'],
  ] as const)('%s is called "%s"', (role, called) => {
    expect(giveRole(draft(), survey, walter, role).cast).toEqual([
      { id: walter.key, forms: ['Walter'], role, gender: null, called },
    ]);
  });

  it('belongs to the patient where that is known, and changes the one who is there', () => {
    const patient = {
      id: 'p',
      forms: ['Ana'],
      role: 'patient',
      gender: 'she',
      called: 'my patient',
    } as const;
    const wrong = {
      id: 'w',
      forms: ['Walter', 'Walt'],
      role: 'friend',
      gender: 'he',
      called: 'a friend',
    } as const;
    const { cast } = giveRole({ ...draft(), cast: [patient, wrong] }, survey, walter, 'partner');
    expect(cast).toEqual([patient, { ...wrong, role: 'partner', called: 'her husband' }]);
  });
});

describe('what is underlined', () => {
  const text = 'Walter and Karin, 71.';
  const of = { story: text };
  const age: Decision = { ...named(of, '71', 'in his seventies'), kind: 'Q:AGE', direct: false, key: 'age' };
  const survey: Survey = {
    of,
    decisions: [named(of, 'Walter', null), named(of, 'Karin', 'his wife'), age],
    cast: [],
  };

  it('is every direct identifier that was not called none', () => {
    const underlines = underlinesOf(text, 'story', { 'NAME/Karin': { how: 'not-an-identifier' } }, survey);
    expect(underlines).toEqual([{ start: 0, end: 6, key: 'NAME/Walter' }]);
  });

  it('is not known while the survey is of other words', () => {
    expect(underlinesOf(`${text} More.`, 'story', {}, survey)).toBeNull();
    expect(underlinesOf(text, 'story', {}, null)).toBeNull();
  });

  it('says what goes with a word where more than the word goes', () => {
    const at = { left: 0, top: 0, width: 1, height: 1 };
    const asked = { key: 'NAME/Karin', words: 'Karin', start: 11, at, text: 'story' } as const;
    const karin = named(of, 'Karin', 'his wife');
    expect(becomes(asked, karin, text)).toEqual({ was: 'Karin', instead: 'his wife' });
    const wide = {
      ...karin,
      places: karin.places.map((place) => ({ ...place, reach: { start: 7, end: 16 } })),
    };
    expect(becomes(asked, wide, text)).toEqual({ was: 'and Karin', instead: 'his wife' });
    const told = 'I told Karin, his wife at home.';
    const [place] = karin.places;
    const apart = place && { ...place, start: 7, end: 12, reach: { start: 7, end: 15 }, suggestion: 'h' };
    const shown = becomes({ ...asked, start: 7 }, { ...karin, places: apart ? [apart] : [] }, told);
    expect(shown).toEqual({ was: 'Karin, his wife', instead: 'his wife' });
  });
});
