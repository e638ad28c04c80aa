/** One evening of a case, to read: its texts as they were, only mine as it looks, and quietly what changed since. */

import { evenings as words } from '../../../shared/words/en/evenings.ts';
import { texts, writing } from '../../../shared/words/en/case.ts';
import { PART_NAMES, VISITED, TEXT_NAMES, type Case, type Writing } from '../../../shared/journal/case.ts';
import { Glyph } from '../../ui/mark.tsx';
import { SpanText } from '../../ui/span-text.tsx';
import { classes } from '../../ui/class-names.ts';
import styles from './evenings.module.css';
import { piecesOf } from './since.ts';

interface AsItWasProps {
  readonly then: Case;
  readonly now: Case;
}

export function AsItWas({ then, now }: AsItWasProps) {
  const filled = TEXT_NAMES.filter((name) => then.texts[name].text.trim() !== '');
  const others = othersOf(then).filter(({ text }) => text.text.trim() !== '');
  const nowSays = [
    ...TEXT_NAMES.map((name) => now.texts[name].text),
    ...othersOf(now).map(({ text }) => text.text),
  ].join('\n');
  const changed = [...filled.map((name) => then.texts[name]), ...others.map(({ text }) => text)].some(
    (text) => piecesOf(text, nowSays).some(({ since }) => since),
  );
  return (
    <>
      <p className={styles['note']}>{changed ? words.since : words.same}</p>
      {filled.length === 0 && <p className={styles['note']}>{words.nothing}</p>}
      {filled.map((name) => (
        <section key={name} className={styles['part']} aria-label={texts[name]}>
          <h3 className={styles['name']}>
            <Glyph of={name} />
            {texts[name]}
          </h3>
          <Read text={then.texts[name]} now={nowSays} />
        </section>
      ))}
      {others.map(({ name, text }) => (
        <section key={name} className={styles['part']} aria-label={name}>
          <h3 className={styles['name']}>{name}</h3>
          <Read text={text} now={nowSays} />
        </section>
      ))}
    </>
  );
}

function Read({ text, now }: { readonly text: Writing; readonly now: string }) {
  return (
    <p className={styles['own']}>
      <SpanText
        text={text.text}
        spans={piecesOf(text, now)}
        draw={({ mine, since, begins }, said) => (
          <span className={classes(mine && styles['mine'], since && styles['since'])}>
            {begins && <span className={styles['mineSay']}>{writing.onlyMine} </span>}
            {said}
          </span>
        )}
      />
    </p>
  );
}

/** What else was written that evening: a line each, a paragraph each. */
function othersOf({
  card,
  page,
  lines,
  after,
  visits,
}: Case): { readonly name: string; readonly text: Writing }[] {
  const plain = (parts: readonly string[]): Writing => ({
    text: parts.filter((part) => part.trim() !== '').join('\n'),
    onlyMine: [],
  });
  const { parts } = words;
  return [
    { name: parts.card, text: plain([...card.cues, ...Object.values(card.mayAsk)]) },
    { name: parts.page, text: plain(PART_NAMES.map((name) => page.parts[name])) },
    { name: parts.lines, text: plain(lines.kept) },
    { name: parts.after, text: joined(after.map(({ text }) => text)) },
    { name: parts.visits, text: plain(visits.flatMap((visit) => VISITED.map((where) => visit[where]))) },
  ];
}

/** Several as one, their spans moved along. */
function joined(all: readonly Writing[]): Writing {
  let text = '';
  const onlyMine: { start: number; end: number }[] = [];
  for (const one of all) {
    if (text !== '') text += '\n';
    const at = text.length;
    onlyMine.push(...one.onlyMine.map(({ start, end }) => ({ start: start + at, end: end + at })));
    text += one.text;
  }
  return { text, onlyMine };
}
