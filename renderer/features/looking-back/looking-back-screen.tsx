/**
 * Looking back: quiet pictures over the cases of a year, and the course of one relationship over its evenings; each as a
 * table as well. Nothing is counted, compared or concluded. From a mark one can open its case.
 */

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Id, Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { Button, WordButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { BackPicture } from './back-picture.tsx';
import { called } from './called.ts';
import { Courses } from './courses.tsx';
import { CoursePicture } from './course-picture.tsx';
import styles from './looking-back.module.css';
import { cameBack, within } from './named.ts';
import { BackTable, CourseTable, YearTable } from './tables.tsx';
import { useCourses, type LookBack } from './use-courses.ts';
import { useUnits } from './use-units.ts';
import { YearPicture } from './year-picture.tsx';
import { stretchOf, yearsOf } from './year.ts';

interface LookingBackScreenProps {
  readonly lookBack: LookBack;
  readonly now: Millis;
  readonly onOpen: (id: Id) => void;
  /** The one next thing where there is nothing yet. */
  readonly onCases: () => void;
}

type View = 'year' | 'back';

export function LookingBackScreen({ lookBack, now, onOpen, onCases }: LookingBackScreenProps) {
  const all = useCourses(lookBack);
  const [picked, setPicked] = useState<number | null>(null);
  const [view, setView] = useState<View>('year');
  const [one, setOne] = useState<Id | null>(null);
  const [asTable, setAsTable] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const units = useUnits(shown);

  const years = all === 'looking' || all === 'failed' ? [] : yearsOf(all);
  const year = picked ?? years[0] ?? null;
  const courses = typeof all === 'string' || year === null ? [] : ofYear(all, year);
  const course = typeof all === 'string' ? undefined : all.find(({ id }) => id === one);

  function toggle(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setAsTable(!asTable);
    // What had the focus is gone with the picture.
    shown.current?.focus();
  }

  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <h1 className="head">{course === undefined ? words.head : called(course)}</h1>
        {course !== undefined && (
          <p className={styles['ways']}>
            <WordButton note onPress={() => setOne(null)}>
              {words.back}
            </WordButton>
            <WordButton note onPress={() => onOpen(course.id)}>
              {words.open}
            </WordButton>
            {tableWord()}
          </p>
        )}
        {course === undefined && year !== null && (
          <div className={styles['choices']}>
            {years.length > 1 && (
              <Choice
                label={words.year}
                options={years.map((value) => ({ value: String(value), words: String(value) }))}
                chosen={String(year)}
                onChoose={(value) => setPicked(Number(value))}
              />
            )}
            <Choice
              label={words.show}
              options={(['year', 'back'] as const).map((value) => ({ value, words: words.views[value] }))}
              chosen={view}
              onChoose={setView}
            />
            {tableWord()}
          </div>
        )}
      </header>
      <div ref={shown} className={styles['shown']} tabIndex={-1} onKeyDown={toggle}>
        {picture()}
      </div>
      {course === undefined && courses.length > 0 && (
        <Courses courses={courses} onCourse={(id) => setOne(id)} />
      )}
    </div>
  );

  function tableWord(): ReactNode {
    return (
      <WordButton note onPress={() => setAsTable(!asTable)}>
        {asTable ? words.asPicture : words.asTable}
      </WordButton>
    );
  }

  function picture(): ReactNode {
    if (all === 'looking') return <Said late>{words.looking}</Said>;
    if (all === 'failed') return <Said>{words.failed}</Said>;
    if (course !== undefined)
      return asTable ? (
        <CourseTable caption={words.picture.course(called(course))} course={course} now={now} />
      ) : (
        <CoursePicture course={course} units={units} now={now} onOpen={onOpen} />
      );
    if (year === null)
      return (
        <Said>
          {words.empty.evenings} <Button onPress={onCases}>{words.empty.go}</Button>
        </Said>
      );
    const props = { now, onOpen };
    if (view === 'year') {
      const named = courses.filter((each) => each.named.length > 0);
      if (named.length === 0) return <Said>{words.empty.named}</Said>;
      return asTable ? (
        <YearTable {...props} caption={words.picture.year(year)} courses={named} />
      ) : (
        <YearPicture {...props} courses={named} year={year} units={units} />
      );
    }
    const back = courses.filter(cameBack);
    if (back.length === 0) return <Said>{words.empty.back}</Said>;
    return asTable ? (
      <BackTable {...props} caption={words.picture.back(year)} courses={back} />
    ) : (
      <BackPicture {...props} courses={back} year={year} units={units} />
    );
  }
}

function Said({ late = false, children }: { readonly late?: boolean; readonly children: ReactNode }) {
  return (
    <div className={`${styles['empty'] ?? ''} ${late ? 'late' : ''}`} role="status">
      {children}
    </div>
  );
}

function ofYear(all: readonly Course[], year: number): readonly Course[] {
  const { from, to } = stretchOf(year);
  return all.flatMap((course) => within(course, from, to) ?? []);
}
