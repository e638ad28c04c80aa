/** Addresses of the electronic kind: email, web, IP, handles, and the same said aloud ("rosa underscore 88 at gmail dot com"). */

import type { Candidate, Detector } from '../detector.ts';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/gu;
const LINK = /\b(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}|\bwww\.[^\s<>"“”]{1,2000}/giu;
const SITE =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|edu|gov|io|co|uk|us|ca|au|nz|ie|health|clinic|example|info|me|app|dev|biz|test|de|fr|eu|tv|ly)\b(?:\/[^\s<>"“”]{0,500})?/gu;
const IPV4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g;
const IPV6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu;
const MAC = /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![\p{L}\p{N}])/giu;
/** "... at gmail dot com": found by its end, then read backwards. */
const SPOKEN_END =
  / at (?:gmail|yahoo|hotmail|outlook|icloud|aol|protonmail|btinternet|comcast|msn|googlemail|[\p{L}\p{N}]{2,40}(?= dot ))(?: dot [\p{L}]{2,10}){0,3}/gu;
const SPOKEN_START =
  /[\p{L}\p{N}]{1,40}(?: (?:underscore|dot|dash|hyphen|\d{1,6}|[b-hj-z](?![\p{L}])) ?[\p{L}\p{N}]{0,40}){0,4}$/u;
const UNDERSCORED = /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}]{1,30}(?:_[\p{L}\p{N}]{1,30}){1,6}(?![\p{L}\p{N}_])/gu;
const HANDLE = /(?<![\p{L}\p{N}@._])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,60}/gu;

export const electronic: Detector = {
  name: 'electronic',
  find({ text, lower }) {
    const found: Candidate[] = [];
    // Most texts hold none of these signs: no pattern walks through them for nothing.
    const patterns = [
      ...(text.includes('@') ? [EMAIL, HANDLE] : []),
      ...(/:\/\/|www\./.test(lower) ? [LINK] : []),
      ...(text.includes('_') ? [UNDERSCORED] : []),
      ...(/[0-9a-f]{2}[:-][0-9a-f]{2}[:-]|[0-9a-f]:[0-9a-f]{1,4}:/.test(lower) ? [IPV6, MAC] : []),
      ...(/\p{L}\.\p{L}{2}/u.test(text) ? [SITE] : []),
      IPV4,
    ];
    for (const pattern of patterns)
      for (const match of (pattern === SITE ? lower : text).matchAll(pattern)) {
        const trimmed = match[0].replace(/[.,;:!?)\]'’]+$/, '');
        if (trimmed.length > 2)
          found.push({
            start: match.index,
            end: match.index + trimmed.length,
            kind: 'CONTACT',
            because: ['shape'],
          });
      }
    for (const match of lower.matchAll(SPOKEN_END)) {
      const before = SPOKEN_START.exec(lower.slice(Math.max(0, match.index - 90), match.index))?.[0] ?? '';
      if (before !== '')
        found.push({
          start: match.index - before.length,
          end: match.index + match[0].length,
          kind: 'CONTACT',
          because: ['spelled-out'],
        });
    }
    return found;
  },
  examples: [
    {
      text: 'She wrote from m.quill+home@mail.example.org, twice.',
      finds: [['m.quill+home@mail.example.org', 'CONTACT']],
    },
    {
      text: 'It is on https://notes.example/x/42?id=9.',
      finds: [['https://notes.example/x/42?id=9', 'CONTACT']],
    },
    { text: 'logged in from 203.0.113.77 at night', finds: [['203.0.113.77', 'CONTACT']] },
    { text: 'he posts as @tall_pines.ok', finds: [['@tall_pines.ok', 'CONTACT']] },
    {
      text: 'her email is rosa underscore 88 at gmail dot com she said',
      finds: [['rosa underscore 88 at gmail dot com', 'CONTACT']],
    },
    { text: 'we met at three. He said e.g. nothing. Dose 2.5 mg at 10.30.', finds: [] },
  ],
};
