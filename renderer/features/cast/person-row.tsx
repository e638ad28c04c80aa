/** One person of the case: their names, their role, what they are told as, their pronoun; and what joins or parts them. */

import { useState } from 'react';
import {
  addForm,
  castGender,
  castRole,
  joinPeople,
  splitForm,
  uncast,
  type Casting,
  type Named,
} from '../../../shared/deid/cast/casting.ts';
import type { Gender, Role } from '../../../shared/journal/case.ts';
import { cast as words } from '../../../shared/words/en/cast.ts';
import { Menu } from '../../ui/popover.tsx';
import { AddName } from './add-name.tsx';
import { Called } from './called.tsx';
import styles from './cast.module.css';

interface PersonRowProps {
  readonly who: Named;
  readonly people: readonly Named[];
  readonly onCorrect: (edit: <T extends Casting>(now: T) => T) => void;
}

const ROLES = Object.entries(words.roles).map(([value, said]) => ({ value: value as Role, words: said }));
const PRONOUNS = Object.entries(words.pronoun).map(([value, said]) => ({
  value: value as Gender | 'unsaid',
  words: said,
}));

export function PersonRow({ who, people, onCorrect }: PersonRowProps) {
  const [naming, setNaming] = useState(false);
  const { member, places, confirmed } = who;
  const [name = member.called, ...others] = member.forms;
  const rest = people.filter((one) => one !== who);

  const more = [
    ...rest.map((one) => ({ value: `join ${one.member.id}`, words: words.join(nameOf(one)) })),
    ...(others.length === 0
      ? []
      : member.forms.map((form) => ({ value: `split ${form}`, words: words.split(form) }))),
    { value: 'name', words: words.another },
    ...(confirmed ? [{ value: 'back', words: words.back }] : []),
  ];

  function act(chosen: string) {
    if (chosen === 'name') setNaming(true);
    else if (chosen === 'back') onCorrect((now) => uncast(now, who));
    else if (chosen.startsWith('split '))
      onCorrect((now) => splitForm(now, who, people, chosen.slice('split '.length)));
    else {
      const into = rest.find((one) => chosen === `join ${one.member.id}`);
      if (into) onCorrect((now) => joinPeople(now, who, into));
    }
  }

  return (
    <div role="row" className={styles['row']} aria-label={name}>
      <div role="cell" className={styles['who']}>
        <b>{name}</b>
        <span className="note">{words.also(others, words.places(places))}</span>
        {naming && (
          <AddName
            label={words.anotherOf(name)}
            taken={people.flatMap((one) => one.member.forms)}
            onAdd={(form) => onCorrect((now) => addForm(now, who, form))}
            onClose={() => setNaming(false)}
          />
        )}
      </div>
      <div role="cell" className={styles['role']}>
        <Menu
          note
          word={words.roles[member.role]}
          label={`${words.role(name)}: ${words.roles[member.role]}`}
          items={ROLES}
          onChoose={(role) => onCorrect((now) => castRole(now, who, people, role))}
        />
      </div>
      <div role="cell" className={styles['called']}>
        <Called who={who} name={name} people={people} onCorrect={onCorrect} />
      </div>
      <div role="cell" className={styles['gender']}>
        <Menu
          note
          word={words.pronoun[member.gender ?? 'unsaid']}
          label={`${words.gender(name)}: ${words.pronoun[member.gender ?? 'unsaid']}`}
          items={PRONOUNS}
          onChoose={(said) => onCorrect((now) => castGender(now, who, said === 'unsaid' ? null : said))}
        />
      </div>
      <div role="cell" className={styles['more']}>
        <Menu note word={words.moreWord} label={words.more(name)} items={more} onChoose={act} />
      </div>
    </div>
  );
}

function nameOf({ member }: Named): string {
  return member.forms[0] ?? member.called;
}
