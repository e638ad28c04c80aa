/**
 * Names in three lists of trust: first names from hand-kept lists; names of people, first or last, from a kept list,
 * and those the subtitles capitalize often; names seen somewhere (a large list with much noise, so its entries that are English words are left out).
 */

import { fold } from './fold.mjs';
import { firstNames, lastNames, manyNames, peopleNames, subtitles } from './sources.mjs';

/** Nouns and pet words in the first-name lists that would only cost flags. */
const NOT_NAMES = new Set(
  (
    'adore any argue bail bale ban bank bar barn bard base bat bay bear beret bell bee bird bliss blithe bogey bone ' +
    'boot boy bran brand brew bride briny burg cad car card care carry case cash cello chance chariot charity chase ' +
    'chic cinnamon cob coffee con cookie corny court craggy cross cull dame dare darn deck deny dill doll dot dud ' +
    'duff dun earl early else em even fair fan fancy far fax fee field fields fin flossy free fur gal gan gram gran ' +
    'granny grove gun gunner had hale hall ham happy hardy haven hasty hi hill hilly honey hunt itch job jock ' +
    'kaiser keen kin king kipper land law lay lib lief link lion lock lucky magnum major man mar marlin marsh marshal ' +
    'mart mead merry mil mile mill miner minor misty mommy mort moss my nap nappy natal nettle nil noble north ode ' +
    'pace pail pall palm pate patten park pen pet pier pig piggy port porter price prince puff puny quill rabbi ram ' +
    'randy red ring rip rock row royal sal salmon sarge saw sax say sea see sergeant shadow shell sim skip sly ' +
    'smith sol son star stern steward storm stormy sunshine tab tailor taffy tally tan temp temple thane thatch ' +
    'thorn thorny tiff tiler tine toddy tome tootsie tore town townie trip tuck turner urban vale van velvet verge ' +
    'wait waiter wake walker ward ware waring wash way web west wheeler win windy wise wit witty wolf wood worth ' +
    'worthy yank yard yorker yule the and his her has ad ado pooh cat pop ' +
    'do da di de la le no so to up us me we he she it is in on of or an as at be by am if go who how stinky goober'
  ).split(' '),
);

export function namesByTrust(ordinary) {
  const first = new Set(
    firstNames()
      .map(fold)
      .filter((name) => !NOT_NAMES.has(name)),
  );
  const heard = new Set(
    peopleNames()
      .map(fold)
      .filter((name) => (ordinary.get(name) ?? 0) < 6),
  );
  const known = new Set([...manyNames(), ...lastNames()].map(fold));
  for (const { word, count } of subtitles())
    if (/^[A-Z]/.test(word) && count >= 3) {
      const folded = fold(word);
      const common = ordinary.get(folded) ?? 0;
      if (common < 6 && (first.has(folded) || known.has(folded)) && !NOT_NAMES.has(folded)) heard.add(folded);
    }
  for (const name of lastNames()) if ((ordinary.get(fold(name)) ?? 0) < 5) heard.add(fold(name));
  const seen = [...known].filter(
    (name) => name.length > 2 && !ordinary.has(name) && !first.has(name) && !heard.has(name),
  );
  const mostly = new Set();
  for (const { word, count } of subtitles())
    if (/^[A-Z]/.test(word) && count > 40 && first.has(fold(word))) mostly.add(fold(word));
  return [first, heard, new Set(seen), mostly];
}
