/** Contacts and numbers of record: left out with their label and whatever led to them; where they are what is spoken of, named by kind. */

import { after, beginsSentence, before, capitalLike, was, widen } from './around.ts';
import type { Fit, Spot } from './around.ts';

const CONTACT_LABEL =
  /(?:[,;|(]\s*)?(?:\b(?:tel|telephone|phone|cell|mobile|fax|pager|e-?mail|ip|handle|url|web|website|call me|text me|insta(?:gram)?)\b\.?\s*(?:address|number|no\.?)?\s*(?:is|at)?\s*[:#]?\s+)/iu;
const ID_LABEL =
  /\b(?:(MRN|medical record|record|chart|hospital|hosp|patient)|(SSN|social security|social)|(docket|case|claim|complaint|file)|(policy|member|subscriber|plan|medicare|medicaid|insurance)|(license|licence|licensed?|DEA|NPI|GMC)|(plate|tag|registration)|(serial|device|model|lot)|(account|acct)|(NHS|health card|PHN|IHI)|(accession|specimen|sample)|(incident|ref(?:erence)?))\s*(?:no\.?|number|num|#|id)?\s*(?:is|was)?\s*[:#]?\s*/iu;
const LABELED = new RegExp(`(?:${ID_LABEL.source})$`, 'iu');
const ID_WORDS = [
  'a record number',
  'a number',
  'a case',
  'a policy number',
  'a license number',
  'a plate',
  'a serial number',
  'an account number',
  'a health number',
  'a sample number',
  'a reference number',
];

export function fitContact(spot: Spot): Fit {
  const left = before(spot);
  const right = after(spot);
  const bracketed = widen(spot, /\s*\(\s*/u, /\s*\)/u);
  if (bracketed) return { words: '', reach: bracketed };
  const opened = noted(spot);
  if (opened) return opened;
  // "you can call 555 0109", "i call back, it's 555 0138 and"
  const dialed =
    /\b(?:call|ring|phone|text|(?<=\b(?:I|have|had|he|she|they)\s)(?:called|rang|phoned|texted|emailed|messaged))(\s+(?:(?:me\s+)?(?:on|at)\s+)?)$/iu.exec(
      left,
    );
  const told = /,?\s+it['’]?s\s+$/iu.exec(left);
  const silent = dialed ? (dialed[1]?.length ?? 0) : told && /^\s+and\b/u.test(right) ? told[0].length : 0;
  if (silent > 0) return { words: '', reach: { start: spot.start - silent, end: spot.end } };
  const labeled = widen(spot, CONTACT_LABEL);
  if (labeled && !/\b(?:my|his|her|their|the|a)\s+$/iu.test(spot.text.slice(spot.from, labeled.start))) {
    return { words: '', reach: withComma(spot, labeled) };
  }
  const named = asideNoun(left, right);
  if (named > 0) return { words: '', reach: { start: spot.start - named, end: spot.end } };
  const held = /(\s+)$/u.exec(left);
  if (held && /\b(?:pager|cell|mobile|fax|phone|workstation|computer|machine|terminal)\s+$/iu.test(left)) {
    return { words: '', reach: { start: spot.start - (held[1]?.length ?? 0), end: spot.end } };
  }
  const clause = /,\s+$/u.exec(left)?.[0].length ?? 0;
  if (clause > 0 && /^,\s+(?:that|which)\b/u.test(right))
    return { words: '', reach: { start: spot.start - clause, end: spot.end + 1 } };
  const listed = /(?:[,;:|]\s*(?:on|at|from)?\s*|\s+(?:from|at|on|to|via|under)\s+)$/iu.exec(left);
  if (listed && !/\b(?:is|was|it['’]s|its)\s+$/iu.test(left)) {
    return { words: '', reach: { start: spot.start - listed[0].length, end: spot.end } };
  }
  const alone = /(?:^|[.!?]["”]?\s+|\n)$/u.test(left) && /^[.\s]*(?:$|\n|\s)/u.test(right);
  if (alone)
    return { words: '', reach: { start: spot.start, end: spot.end + (right.startsWith('.') ? 1 : 0) } };
  return {
    words: capitalLike(spot.text, spot.start, contactWord(was(spot))),
    reach: { start: spot.start, end: spot.end },
  };
}

export function contactWord(contact: string): string {
  if (/^(?:https?:|www\.)/iu.test(contact)) return 'a web page';
  if (contact.includes('@') || /\bat\b.*\bdot\b/iu.test(contact)) {
    return contact.startsWith('@') ? 'an online account' : 'an email address';
  }
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(contact)) return 'an address on the network';
  return 'a phone number';
}

/** "(AB1234, I had to read it out)": the aside stays without it. */
function noted(spot: Spot): Fit | null {
  const comma = /^,\s+/u.exec(after(spot));
  if (!comma || !/\(\s*$/u.test(before(spot))) return null;
  return { words: '', reach: { start: spot.start, end: spot.end + comma[0].length } };
}

export function fitId(spot: Spot): Fit {
  if (/^\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}$/u.test(was(spot)) && !LABELED.test(before(spot)))
    return fitContact(spot);
  const opened = noted(spot);
  if (opened) return opened;
  const left = before(spot);
  const right = after(spot);
  const bracketed = widen(spot, /\s*\(\s*/u, /\s*\)/u);
  if (bracketed) return { words: '', reach: bracketed };
  const label = LABELED.exec(left);
  const start = spot.start - (label?.[0].length ?? 0);
  const lead = spot.text.slice(spot.from, start);
  const open = /\s*\(\s*$/u.exec(lead);
  const close = /^\s*\)/u.exec(right);
  if (open && close) {
    return { words: '', reach: { start: start - open[0].length, end: spot.end + close[0].length } };
  }
  const words = ID_WORDS[label?.slice(1).findIndex(Boolean) ?? 1] ?? 'a number';
  // "my DEA number is ..."
  if (/\b(?:is|was)\s*[:#]?\s*$/iu.test(label?.[0] ?? '')) {
    return { words: 'on record', reach: { start: spot.start, end: spot.end } };
  }
  // "everything through them: incident 12, and no contact": the list loses its first.
  const listed = /:\s*$/u.exec(lead)?.[0].length ?? 0;
  if (listed > 0 && /^,\s/u.test(right))
    return { words: '', reach: { start: start - listed, end: spot.end } };
  if (/[,|]\s*$/u.test(lead)) {
    const comma = /\s*[,|]\s*$/u.exec(lead)?.[0].length ?? 0;
    return { words: '', reach: { start: start - comma, end: spot.end } };
  }
  if (beginsSentence(spot.text, start) && /^,\s+/u.test(right)) {
    const end = spot.end + (/^,\s+/u.exec(right)?.[0].length ?? 0);
    const next = end < spot.to ? spot.text.charAt(end) : '';
    return { words: next.toUpperCase(), reach: { start, end: end + next.length } };
  }
  if (/\b(?:the|my|his|her|their|our)\s+$/iu.test(lead)) {
    const plain = words.replace(/^an?\s+/u, '');
    return { words: plain, reach: { start, end: spot.end } };
  }
  if (
    /\p{Ll}{3,}\s+$/u.test(lead) &&
    !/(?:ed|s|is|was|on|to|for|with|from|of|under|by|and|or|as|at|in|number|no)\s+$/u.test(lead)
  ) {
    // "the printout, cabinet VC 4471.": set aside, it goes with its noun; else the noun says enough.
    const named = asideNoun(lead, right);
    if (named > 0) return { words: '', reach: { start: start - named, end: spot.end } };
    const gap = /\s+$/u.exec(lead)?.[0].length ?? 0;
    return { words: '', reach: { start: start - gap, end: spot.end } };
  }
  return { words: capitalLike(spot.text, start, words), reach: { start, end: spot.end } };
}

/** How long ", cabinet " is, where nothing but the number hangs on it. */
function asideNoun(left: string, right: string): number {
  return /^[,.;]/u.test(right) ? (/,\s+\p{Ll}{4,}\s+$/u.exec(left)?.[0].length ?? 0) : 0;
}

function withComma(spot: Spot, reach: { start: number; end: number }): { start: number; end: number } {
  const comma = /[,;]\s*$/u.exec(spot.text.slice(spot.from, reach.start));
  return { start: reach.start - (comma?.[0].length ?? 0), end: reach.end };
}
