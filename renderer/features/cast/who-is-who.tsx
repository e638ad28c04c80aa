/**
 * Who is who: everyone named in the case, filled in by the scanner, for the author to correct. Each correction holds
 * at once, in every text, and is one step of undo. The order stays while one corrects.
 */

import { useState } from 'react';
import { addPerson, peopleOf, type Casting } from '../../../shared/deid/cast/casting.ts';
import { cast as words } from '../../../shared/words/en/cast.ts';
import type { CaseDesk } from '../../state/case-desk.ts';
import { useDesk } from '../../state/use-desk.ts';
import { WordButton } from '../../ui/button.tsx';
import { AddName } from './add-name.tsx';
import styles from './cast.module.css';
import { PersonRow } from './person-row.tsx';

export function WhoIsWho({ desk }: { readonly desk: CaseDesk }) {
  const { chosen, survey } = useDesk(desk);
  const [adding, setAdding] = useState(false);
  if (survey === null) return null;
  const people = peopleOf(chosen.cast, survey);
  const { who, role, called, gender, more } = words.columns;

  function correct(edit: <T extends Casting>(now: T) => T) {
    desk.decide(edit);
  }

  return (
    <section className={styles['cast']} aria-label={words.head}>
      <p className={`note ${styles['say'] ?? ''}`}>{people.length === 0 ? words.none : words.say}</p>
      {people.length > 0 && (
        <div role="table" aria-label={words.head} className={styles['table']}>
          <div role="row" className={styles['columns']}>
            {[who, role, called, gender].map((column) => (
              <span key={column} role="columnheader">
                {column}
              </span>
            ))}
            <span role="columnheader">
              <span className="hidden">{more}</span>
            </span>
          </div>
          {people.map((one) => (
            <PersonRow key={one.member.id} who={one} people={people} onCorrect={correct} />
          ))}
        </div>
      )}
      <div className={styles['add']}>
        {adding ? (
          <AddName
            label={words.addField}
            help={words.addSay}
            taken={people.flatMap(({ member }) => member.forms)}
            onAdd={(name) => correct((now) => addPerson(now, people, name))}
            onClose={() => setAdding(false)}
          />
        ) : (
          <WordButton note onPress={() => setAdding(true)}>
            {words.add}
          </WordButton>
        )}
      </div>
    </section>
  );
}
