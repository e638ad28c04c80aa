/** Every course of the journal, asked for once: years are told from them, and cut out of them here. */

import { useEffect, useState } from 'react';
import type { Millis } from '../../../shared/base/ids.ts';
import type { Course } from '../../../shared/keeper/looking-back.ts';

/** Null where the keeper stopped. */
export type LookBack = (from: Millis, to: Millis) => Promise<readonly Course[] | null>;

const FOREVER = Number.MAX_SAFE_INTEGER;

export function useCourses(lookBack: LookBack): readonly Course[] | 'looking' | 'failed' {
  const [courses, setCourses] = useState<readonly Course[] | 'looking' | 'failed'>('looking');
  useEffect(() => {
    let gone = false;
    void lookBack(0, FOREVER).then((found) => {
      if (!gone) setCourses(found ?? 'failed');
    });
    return () => {
      gone = true;
    };
  }, [lookBack]);
  return courses;
}
