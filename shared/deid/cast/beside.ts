/**
 * Roles told without a kinship word right at the name: "Denise at the desk", "the sons ... Nick and Manny", "I never
 * told Susan", "Manjit looked up from the machine". Each is a guess the author can correct.
 */

import { relationOf } from './relations.ts';
import type { Relation } from './relations.ts';

/** Told as "someone at home": the author takes for granted who it is. */
export const AT_HOME = 'someone at home';
/** Told as "one of the sons", "the other son". */
export const ONE_OF = 'one of the ';

/** "The driver, Abel, has", "Denise at the desk": a role of its own making. */
export function roleBeside(left: string, right: string): Relation | null {
  const noun = /^\s*,/u.test(right) ? /\b[Tt]he\s+(\p{Ll}{4,}),\s+$/u.exec(left)?.[1] : undefined;
  if (noun !== undefined && AGENT.test(noun) && !THING.test(noun))
    return { role: 'other', gender: null, noun };
  if (/^,?\s+at (?:the|our) (?:front )?desk\b/iu.test(right)) {
    return { role: 'staff', gender: null, noun: 'receptionist' };
  }
  if (ELSEWHERE.test(right)) return { role: 'staff', gender: null, noun: 'colleague' };
  return amongMany(left, right) ?? atWork(left, right) ?? atHome(left, right);
}

/** Words for someone by what they do. */
const AGENT =
  /(?:er|or|ist|ian|man|woman|eer|ee|ess|student|resident|attendant|assistant|accountant|agent|guard|clerk|cook|guide|chief|boss|priest|monk|host)$/u;
const THING =
  /^(?:matter|answer|letter|number|paper|river|order|door|floor|error|mirror|motor|tremor|tumor|color|winter|summer|corner|center|counter|weather|water|dinner|supper|offer|power|tower|computer|printer|monitor|committee|coffee|knee|fee|business|illness)$/u;

/** "HR", "governance": where in the house someone works; told after "someone". */
export const ELSEWHERE =
  /^,?\s+(?:from (?:HR|housekeeping|security|billing|reception|radiology|the lab|pharmacy|pall\p{L}* care|palliative care|governance)|in (?:governance|triage|the office|billing|HR|radiology|reception)|on the switchboard)\b/iu;

/** "The sons ... Nick and Manny, large men": two of a kind that was named before. */
function amongMany(left: string, right: string): Relation | null {
  const first = /^\s+and\s+\p{Lu}/u.test(right);
  const second = /\b\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+)?\s+and\s+$/u.test(left);
  if (!first && !second) return null;
  const noun =
    PLURAL.exec(left)?.[1] ??
    /^[^.!?]{0,40},\s+(?:both\s+)?(?:his|her|their|the|my|two)\s+(?:\p{Ll}+\s+)?(sons|daughters|brothers|sisters)\b/iu.exec(
      right,
    )?.[1];
  const known = noun === undefined ? null : relationOf(noun.toLowerCase().replace(/s$/u, ''));
  return known ? { ...known, noun: ONE_OF + (noun ?? '').toLowerCase() } : null;
}

const PLURAL =
  /\b(?:the|his|her|their|two|three)\s+(?:\p{Ll}+\s+)?(sons|daughters|brothers|sisters|nephews|nieces|grandsons|granddaughters)\b[^"“\n]{0,70}(?:[.,:(]\s+)(?:\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+)?\s+and\s+)?$/iu;

/** Seen only at work: beside a machine, a chart, a trolley. */
function atWork(left: string, right: string): Relation | null {
  const busy =
    /^\s+(?:looked up from|was at|stood at|came (?:in|over) with|handed me|paged|bleeped|held (?:up|out)|wheeled|had the key)\b[^.!?]{0,40}\b(?:machine|monitor|chart|trolley|cart|computer|desk|IV|drip|glove|syringe|tray|bed|station)\b/iu;
  const covers =
    /^\s+(?:has (?:it|them|the pager|my pager|my patients|my list)\b|is (?:covering|on call)\b|(?:covers|covered|took over|takes over)\b)/iu;
  const runs = /^,\s+who\s+(?:runs|manages|works|staffs|covers)\b/u;
  if (busy.test(right) || covers.test(right) || runs.test(right))
    return { role: 'staff', gender: null, noun: 'colleague' };
  const room = /\b(?:exam room|treatment room|nurses['’] station|break room) with\s+$/iu.test(left);
  return room ? { role: 'staff', gender: null, noun: 'colleague' } : null;
}

/** The one the author tells things, or has not told: nobody says who it is, because everybody at home knows. */
function atHome(left: string, right: string): Relation | null {
  const told =
    /\bI(?:['’]ve| have)?\s*(?:never|haven['’]t|have not|didn['’]t|did not|did)\s+(?:yet\s+)?(?:told|tell)\s+$/u.test(
      left,
    );
  const cares =
    /^\s+(?:thinks?|says?|reckons|noticed|knows)\s+(?:that\s+)?I(?:['’]m|\s+am|['’]ve|\s+have)\b/u.test(
      right,
    );
  return told || cares ? { role: 'other', gender: null, noun: AT_HOME } : null;
}
