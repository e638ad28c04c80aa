/** The same in rows: what each picture shows, and nothing more. */

import type { ReactNode } from 'react';
import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { wordFor } from '../../../shared/prompts/vocabulary.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { whenWords } from '../../../shared/words/en/when.ts';
import { WordButton } from '../../ui/button.tsx';
import { called } from './called.ts';
import { eveningsOf } from './course-layout.ts';
import styles from './looking-back.module.css';
import { namedOf } from './named.ts';

interface OfCourses {
  readonly caption: string;
  readonly courses: readonly Course[];
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
}

export function YearTable({ caption, courses, now, onOpen }: OfCourses) {
  const byId = new Map(courses.map((course) => [course.id, course]));
  const named = courses.flatMap(namedOf).sort((a, b) => a.at - b.at);
  const { evening, what, whom, name } = words.columns;
  return (
    <Table caption={caption} heads={[evening, what, whom, name]}>
      {named.map((one) => (
        <tr key={`${one.id} ${String(one.at)} ${one.what}`}>
          <th scope="row">{whenWords(one.at, now)}</th>
          <td>{wordFor(one.what)}</td>
          <td>{words.whom[one.whom]}</td>
          <td>
            <Open course={byId.get(one.id)} onOpen={onOpen} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

export function BackTable({ caption, courses, now, onOpen }: OfCourses) {
  return (
    <Table caption={caption} heads={[words.columns.name, words.columns.evenings]}>
      {courses.map((course) => (
        <tr key={course.id}>
          <th scope="row">
            <Open course={course} onOpen={onOpen} />
          </th>
          <td>{course.evenings.map((at) => whenWords(at, now)).join('; ')}</td>
        </tr>
      ))}
    </Table>
  );
}

interface OfOne {
  readonly caption: string;
  readonly course: Course;
  readonly now: Millis;
}

export function CourseTable({ caption, course, now }: OfOne) {
  const { evening, me, both, patient, also } = words.columns;
  const said = (whats: readonly string[]): string => whats.map((what) => wordFor(what)).join(', ');
  return (
    <Table caption={caption} heads={[evening, me, both, patient, also]}>
      {eveningsOf(course).map(({ at, named, also: then }) => (
        <tr key={at}>
          <th scope="row">{whenWords(at, now)}</th>
          <td>{said(named.me)}</td>
          <td>{said(named.both)}</td>
          <td>{said(named.patient)}</td>
          <td>{then.map((one) => words.also[one]).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

function Table({ caption, heads, children }: TableProps) {
  return (
    <div className={styles['tableWrap']}>
      <table className={styles['table']}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface OpenProps {
  readonly course: Course | undefined;
  readonly onOpen: (id: Id) => void;
}

function Open({ course, onOpen }: OpenProps) {
  if (course === undefined) return words.notNamed;
  return (
    <WordButton label={words.openOf(called(course))} onPress={() => onOpen(course.id)}>
      {called(course)}
    </WordButton>
  );
}
