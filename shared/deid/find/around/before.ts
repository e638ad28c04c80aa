/**
 * What belongs to a finding and stands right before it: particles ("de la Cruz"), a house number, a title inside the
 * name of a house, a first name that is a word too ("angel tootoosis"), an initial ("m. wasylyk"), "Auntie", "old".
 */

import type { Reading } from '../reading.ts';
import type { Proposed } from '../resolve.ts';
import { houseNumber } from './address-lines.ts';
import { type Grow, strange } from './grow.ts';
import { LETTERED } from '../lettered.ts';
import { BEFORE_THINGS } from '../../lists/people-words.ts';
import { capital, commonness, isFirstName, isUnknown } from '../word-sense.ts';

const PARTICLES =
  /^(?:nad|dei|delle|della|degli|mac|ní|ó|na|san|la|del|da|dos|das|van|von|der|den|di|du|le|los|las|bin|ibn|al|el|abu|ter|ten|zu|zum|zur|ul|via|rua|rue|calle|av|st)$/;
const TITLED = /^(?:dr|doctor|prof|professor|sir|lady|lord|st|saint|king|queen|prince|princess|president)$/;

/** Walks left from an owned word as long as what stands there belongs to it. */
export function growLeft(
  reading: Reading,
  owner: Int32Array,
  from: number,
  owned: Proposed | undefined,
  grow: Grow,
): void {
  const shaped = reading.tokens[from]?.caps !== 'lower' || strange(reading, from);
  for (let left = from - 1; left >= 0 && from - left < 5; left -= 1) {
    const token = reading.tokens[left];
    const gap = reading.tokens[left + 1]?.gap;
    if (token === undefined || owner[left] !== -1) return;
    if (owned?.kind === 'NAME' && calledBefore(reading, left)) {
      grow(left, left + 1);
      continue;
    }
    if (!shaped) return;
    // "Co. Cork": a county in short.
    if (token.low === 'co' && capital(token) && left === from - 1 && /^(?: |\. )$/.test(gap ?? '')) {
      grow(left, left + 1);
      return;
    }
    // "Dr Laza Lazarević Psychiatric Hospital": a title inside the name of a house.
    const titled =
      owned?.kind === 'ORG' && left === from - 1 && TITLED.test(token.low) && /^(?: |\. )$/.test(gap ?? '');
    if (titled) {
      grow(left, left + 1);
      return;
    }
    const particle =
      PARTICLES.test(token.low) && token.caps === 'lower' && (gap === ' ' || gap === '. ' || gap === '-');
    if (!particle && !(gap === ' ' && houseNumber(reading, left))) return;
    grow(left, left + 1);
  }
}

/** Part of how someone is called: "Auntie", "big", an initial, a first name that is a word as well. */
function calledBefore(reading: Reading, i: number): boolean {
  const { tokens, known } = reading;
  const [token, name] = [tokens[i], tokens[i + 1]];
  if (token === undefined || name === undefined || token.digit) return false;
  const before = tokens[i - 1];
  if (KINLY.test(token.low)) return name.gap === ' ' || name.gap === '. ';
  const bare = before === undefined || token.gap !== ' ' || !BEFORE_THINGS.has(before.low);
  if (name.gap === ' ' && SIZED.test(token.low)) return bare && (reading.casual || capital(token));
  if (token.text.length === 1)
    return (
      isUnknown(known[i + 1] ?? 0) &&
      (name.gap === '. ' || (name.gap === ' ' && !/^[aiouxw]$/.test(token.low))) &&
      !LETTERED.test(before?.low ?? '') &&
      before?.digit !== true
    );
  const bits = known[i] ?? 0;
  if (name.gap !== ' ' || !isFirstName(bits) || !bare) return false;
  if (commonness(bits) < 6) return reading.casual || capital(token);
  return (
    isUnknown(known[i + 1] ?? 0) &&
    (token.opens || /^(?:that|is|was|for|with|and|of|from|to|by)$/.test(before?.low ?? ''))
  );
}

const KINLY =
  /^(?:auntie|aunty|aunt|uncle|tio|tia|mama|mme|mlle|sgt|rev|tante|oma|babcia|nonna|abuela|abuelo)$/;
const SIZED = /^(?:big|lil|little|old|wee)$/;
