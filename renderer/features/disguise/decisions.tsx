/** The list: every decision of these pieces in its place, one of them open; and the field for what was missed. */

import type { Named } from '../../../shared/deid/cast/casting.ts';
import type { Survey } from '../../../shared/deid/decide/decision.ts';
import { disguise as words } from '../../../shared/words/en/disguise.ts';
import { DecisionRow } from './decision-row.tsx';
import styles from './disguise.module.css';
import { MissedField } from './missed.tsx';
import { OpenDecision } from './open-decision.tsx';
import type { Deciding } from './use-deciding.ts';

interface DecisionsProps {
  readonly deciding: Deciding;
  readonly survey: Survey;
  readonly people: readonly Named[];
  readonly isMissing: boolean;
  /** The field for what was missed closes. */
  readonly onClose: () => void;
}

export function Decisions({ deciding, survey, people, isMissing, onClose }: DecisionsProps) {
  const { here, open, weighed } = deciding;
  return (
    <>
      {isMissing && (
        <MissedField
          people={people}
          stands={(said) => {
            const low = said.toLowerCase();
            return Object.values(survey.of).some((text) => text.toLowerCase().includes(low));
          }}
          onMark={deciding.addMark}
          onClose={onClose}
        />
      )}
      {!isMissing && (
        <p className={`note ${here.length === 0 ? (styles['none'] ?? '') : (styles['keys'] ?? '')}`}>
          {here.length === 0 ? words.none : words.keys}
        </p>
      )}
      {here.map((one) =>
        one === open && weighed !== null ? (
          <OpenDecision
            key={one.decision.key}
            here={one}
            weighed={weighed}
            survey={survey}
            deciding={deciding}
            isMissing={isMissing}
          />
        ) : (
          <DecisionRow
            key={one.decision.key}
            decision={one.decision}
            places={one.places}
            choice={deciding.choices[one.decision.key]}
            isOpen={deciding.isLeft(one.decision.key)}
            onOpen={() => deciding.openAt(one.decision.key)}
          />
        ),
      )}
    </>
  );
}
