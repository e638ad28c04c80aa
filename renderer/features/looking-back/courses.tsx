/** The cases of a year, by name: each leads to the course of its relationship. */

import type { Id } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';
import { lookingBack as words } from '../../../shared/words/en/looking-back.ts';
import { WordButton } from '../../ui/button.tsx';
import { called } from './called.ts';
import styles from './looking-back.module.css';

interface CoursesProps {
  readonly courses: readonly Course[];
  readonly onCourse: (id: Id) => void;
}

export function Courses({ courses, onCourse }: CoursesProps) {
  return (
    <nav className={styles['courses']} aria-label={words.courses}>
      <h2 className={styles['coursesHead']}>{words.courses}</h2>
      <ul>
        {courses.map((course) => (
          <li key={course.id}>
            <WordButton bare label={words.courseOf(called(course))} onPress={() => onCourse(course.id)}>
              {called(course)}
            </WordButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
