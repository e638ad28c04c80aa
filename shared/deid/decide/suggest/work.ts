/** Work, told by its broad class: "on the water", "in a school", "with his hands". */

import type { Gender } from '../../../journal/case.ts';
import { after, ahead, article, before, behind, capitalLike, genderBefore, was } from './around.ts';
import type { Fit, Spot } from './around.ts';

/** @param gender of the person spoken about, where it is known. */
export function fitWork(found: Spot, gender: Gender | null): Fit | null {
  // "stained-[glass restorer]": the whole of a hyphenated word.
  const cut = /\p{L}+-$/u.exec(before(found))?.[0].length ?? 0;
  const spot = { ...found, start: found.start - cut };
  // "a deacon at Mt. Gilead": where comes right after.
  const placed = /^\s+(?:at|with)\s+(?:the\s+)?\p{Lu}|^\s+at\s+(?:the|a|an|our)\s/u.test(behind(spot));
  // Of a night baker at a shop the nights are told, since what follows may need them.
  const where = placed ? (/^night\b/iu.test(was(spot)) ? 'nights' : '') : classOf(was(spot));
  const left = before(spot);
  const lead = ahead(spot, 80);
  const past = /\b(?:retired|former|ex|late|once|was|been)[-\s]+(?:an?\s+)?(?:retired\s+)?$/iu.test(lead);
  const near = /\b(?:of|like|about|than|from)\s+an?\s+$/iu.test(lead) ? null : (genderBefore(spot) ?? gender);
  const own = /(?:\bnun|women?|waitress|seamstress|actress|midwife|sister)$/iu.test(was(spot))
    ? 'woman'
    : /(?:\bmonk|priest|[^o]man|fireman|husbandman)$/iu.test(was(spot))
      ? 'man'
      : null;
  const someone = own ?? (near === 'he' ? 'man' : near === 'she' ? 'woman' : 'person');
  // "mate on the ore boats", where only the mate was found.
  const further =
    /^\s+(?:on|at|for|in|of)\s+(?:the|a|an)\s+(?!(?:end|morning|afternoon|evening|night|same|time|way|day|room|door|phone)\b)\p{Ll}+(?:\s\p{Ll}+)?(?=[,.;:!?)]|\s*$)/u;
  const reach = (gap: RegExp | null) => ({
    start: spot.start - (gap ? (gap.exec(left)?.[0].length ?? 0) : 0),
    end: spot.end + (further.exec(after(spot))?.[0].length ?? 0),
  });
  const put = (said: string, gap: RegExp | null): Fit => {
    const span = reach(gap);
    const words = said.replace(/\s+$/u, '');
    return { words: capitalLike(spot.text, span.start, words), reach: span };
  };
  if (/^['’]s\s+\p{Ll}/u.test(after(spot))) {
    const gap = /\b(?:an?|the)\s+$/iu;
    return put(/\bthe\s+$/iu.test(left) ? 'that person' : 'someone', gap.test(left) ? gap : null);
  }
  if (/(?:ers|ors|ists|ians|men|women|nurses|clerks|cooks|guards|pilots|monks|priests)$/iu.test(was(spot))) {
    const gap = /\b(?:the|other|some)\s+$/iu;
    return put(MANY[where] ?? `people who work ${where}`, gap.test(left) ? gap : null);
  }
  if (/\b(?:work|works|worked|working)\s+as\s+(?:a|an|the)\s+(?:\p{Ll}+\s+)?$/iu.test(left)) {
    return put(where, /\bas\s+(?:a|an|the)\s+(?:\p{Ll}+\s+)?$/iu);
  }
  if (/\b(?:is|was|['’]s|['’]m|am|i['’]?m)\s+an?\s+(?:(?:retired|former)\s+)?$/iu.test(left)) {
    const retired = /\b(?:retired|former)\s+$/iu.test(left);
    const gone = retired || /\bwas\s+an?\s+$/iu.test(left);
    const first = /\b(?:am|m)\s+an?\s+(?:\p{Ll}+\s+)?$/iu.test(left);
    const contracted = /['’](?:s|m)\s+an?\s+(?:\p{Ll}+\s+)?$/iu.exec(left);
    const verb = gone ? 'worked' : first ? 'work' : 'works';
    const words = contracted
      ? ` ${retired ? 'used to work' : verb} ${where}`
      : `${retired ? 'used to work' : verb} ${where}`;
    return put(
      words,
      contracted ? /['’](?:s|m)\s+an?\s+(?:\p{Ll}+\s+)?$/iu : /\b(?:is|was|am)\s+an?\s+(?:\p{Ll}+\s+)?$/iu,
    );
  }
  if (
    /^(?:owns?|owned|runs?|ran|drives?|drove|teaches|taught|raises?|raised|keeps?|kept|plays?|played|works?|worked)\b/iu.test(
      was(spot),
    )
  ) {
    return put(
      `${/^(?:owned|ran|drove|taught|raised|kept|played|worked)\b/iu.test(was(spot)) ? 'worked' : 'works'} ${where}`,
      null,
    );
  }
  // "drove a cane truck"
  if (/\b(?:drove|drives?|driving)\s+$/iu.test(left) && /^(?:an?|the)\s/u.test(was(spot)))
    return put('for a living', null);
  // "the case report of a singer", "a glazier with a crushed pelvis": a word for them, for a clause would take what follows.
  const noted =
    /\b(?:of|like|about|from)\s+an?\s+$/iu.test(left) || /^\s+(?:with|in|from|whose)\b/u.test(after(spot));
  if (noted && /(?:^an?\s)/u.test(was(spot)) !== /\ban?\s+$/iu.test(left)) {
    const gap = /\ban?\s+$/iu;
    const one = ONE[where] ?? `working ${someone}`;
    return put(`${article(one)} ${one}`, gap.test(left) ? gap : null);
  }
  // "she taught second grade": she taught.
  const taught = /\b(?:taught|teaches|teach|teaching)(\s+)$/iu.exec(left);
  if (taught) return { words: '', reach: { start: spot.start - (taught[1]?.length ?? 0), end: spot.end } };
  const described = /\ban?\s+(?!(?:retired|former|ex)\b)\p{Ll}+\s+$/iu;
  if (described.test(left) && !described.test(was(spot)))
    return put(`a ${someone} who ${past ? 'had worked' : 'works'} ${where}`, described);
  if (/\bex[-\s]+$/iu.test(left)) return put(`once worked ${where}`, /\bex[-\s]+$/iu);
  if (/\b(?:a|an)\s+(?:(?:retired|former|ex)[-\s]+)?$/iu.test(left)) {
    const gap = /\b(?:a|an)\s+(?:(?:retired|former|ex)[-\s]+)?$/iu;
    return put(`a ${someone} who ${past ? 'had worked' : 'works'} ${where}`, gap);
  }
  if (/["“]$/u.test(lead) && /^[,.!?]?["”]/u.test(after(spot))) return null;
  const attribute =
    /\bthe\s+$/iu.test(left) &&
    /^\s+(?:line|rank|stand|shop|job|shift|union|license|business)\b/iu.exec(after(spot));
  if (attribute) {
    return {
      words: '',
      reach: { start: spot.start, end: spot.end + (/^\s+/u.exec(attribute[0])?.[0].length ?? 0) },
    };
  }
  if (/\b(?:the|his|her|their|my|our|that|this)\s+$/iu.test(left)) {
    return put(/\b(?:doctor|surgeon|surgery|physician)\b/iu.test(was(spot)) ? 'doctor' : someone, null);
  }
  if (/\b(?:been|as|former|retired)\s+$/iu.test(left)) return put(`someone who worked ${where}`, null);
  if (/,\s*$/u.test(left) && /^\s*[,.;]/u.test(after(spot)))
    return put(`who ${past ? 'worked' : 'works'} ${where}`, null);
  return put(
    /\bin\s+$/iu.test(left)
      ? 'work'
      : `${someone === 'person' ? 'someone' : `a ${someone}`} who ${past ? 'worked' : 'works'} ${where}`,
    null,
  );
}

/** The broad class of an occupation, as it follows "works". */
export function classOf(work: string): string {
  const single = work.replace(/s$/u, '');
  return CLASSES.find(([pattern]) => pattern.test(work) || pattern.test(single))?.[1] ?? 'for a living';
}

export function typicalWork(work: string): string {
  return `someone who works ${classOf(work)}`;
}

/** Someone of that class in a word, where there is one that says no more. */
const ONE: Readonly<Record<string, string>> = {
  'in music': 'musician',
  'in sport': 'sportsperson',
  'in the arts': 'artist',
  'on a farm': 'farm worker',
  'in an office': 'office worker',
  'in a shop': 'shop worker',
  'on the road': 'driver',
};

/** Many of that class, said in passing. */
const MANY: Readonly<Record<string, string>> = {
  'in music': 'musicians',
  'in the arts': 'artists',
  'on a farm': 'farm people',
  'in an office': 'office people',
  'in a shop': 'shop people',
  'in a school': 'people from a school',
  'in health care': 'people in health care',
  'in uniform': 'people in uniform',
  'on the water': 'people from the water',
  'on the road': 'people on the road',
  'at a trade': 'tradespeople',
  'for a living': 'working people',
};

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:interpreter|translator|linguist)\b/iu, 'with languages'],
  [
    /\b(?:athlete|boxer|footballer|golfer|swimmer|runner|wrestler|quarterback|pitcher|goalkeeper|referee|basketball|football|baseball|hockey|soccer)\b/iu,
    'in sport',
  ],
  [
    /\b(?:boats?|ships?|tug|tugboat|captain|sailor|deckhand|fisher\w*|diver|ferry|mate|stevedore|docks?|dock\w+|longshore\w*|lobster\w*|oyster\w*|merchant marine|lifeguard|harbor)\b/iu,
    'on the water',
  ],
  [
    /\b(?:farm\w*|rancher?|dairy|orchard|beekeeper|bees|vineyard|shepherd|grower|crops?|cattle)\b/iu,
    'on a farm',
  ],
  [/\b(?:vet|veterinar\w+|zoo\w*|kennel|groom\w*|jockey|stable\w*|horses?|dogs?)\b/iu, 'with animals'],
  [
    /\b(?:doctor|surgeon|surgery|nurse|midwife|dentist|pharmacist|paramedic|EMT|medic|hospital|physician|radiograph\w*|therapist|psycholog\w+|aide|carer|hygienist|lab tech\w*|anesthe\w+|cardi\w+)\b/iu,
    'in health care',
  ],
  [
    /\b(?:school bus|trucker|truck|lorry|taxi|bus|cab|driver|chauffeur|courier|train|railway|conductor|pilot|flight|towing|mechanic|airline|postal|mail|postman)\b/iu,
    'on the road',
  ],
  [
    /\b(?:teach\w*|professor|lecturer|principal|headmaster|tutor|school|librarian|kindergarten|university|coach)\b/iu,
    'in a school',
  ],
  [
    /\b(?:soldier|army|navy|marine|sergeant|colonel|veteran|police\w*|cop|officer|sheriff\w*|firefighter|fireman|guard|warden|detective|air force|squadron|trooper)\b/iu,
    'in uniform',
  ],
  [
    /\b(?:sing\w*|cantor|music\w*|pian\w+|violin\w*|organ\w*|choir|tuner|drum\w*|band|orchestra|opera|guitar\w*|luthier|cell\w+)\b/iu,
    'in music',
  ],
  [
    /\b(?:priest|pastor|deacon|rabbi|imam|nun|monk|minister|chaplain|vicar|bishop|church)\b/iu,
    'for a congregation',
  ],
  [
    /\b(?:actor|actress|theat\w+|wardrobe|dancer|ballet|painter of|artist|sculptor|poet|writer|novelist|journalist|photographer|editor|restorer|curator|designer|stained)\b/iu,
    'in the arts',
  ],
  [
    /\b(?:baker|bakery|cook|chef|kitchen|waiter|waitress|barista|bartender|butcher|caterer|restaurant|pastry)\b/iu,
    'with food',
  ],
  [
    /\b(?:shop\w*|cashier|store|clerk|florist|barber|hairdresser|salon|sales\w*|grocer|market\w*|tailor|seamstress)\b/iu,
    'in a shop',
  ],
  [
    /\b(?:paralegal|lawyer|attorney|judge|accountant|bookkeeper|secretary|banker|insurance|actuary|receptionist|operator|switchboard|office|manager|engineer|programmer|software|analyst|planner|architect|civil servant|administrator|consultant|realtor|landlord|rental|mayor|councilman|politician|broker)\b/iu,
    'in an office',
  ],
  [
    /\b(?:crane|welder|carpenter|plumber|electrician|mason|bricklayer|roofer|builder|construction|joiner|machinist|steel\w*|mill|miner|mine|factory|foundry|mechanic|painter|laborer|labourer|plant|fitter|watchmaker|blacksmith|logger|lumber\w*|janitor|cleaner|custodian|gardener|landscap\w+|upholster\w*|cobbler|potter|glass\w*)\b/iu,
    'at a trade',
  ],
];
