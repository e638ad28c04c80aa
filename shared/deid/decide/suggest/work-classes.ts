/**
 * The broad classes of work, each told three ways: "works in an office", "an office worker", "office workers". What is
 * said of a class must be true of everyone in it, and sound like something one would say.
 */

export interface WorkClass {
  /** After he, she or a noun; `their` stands for the pronoun. */
  readonly now: string;
  readonly then: string;
  /** The plain form: "to work in an office". */
  readonly plain: string;
  /** After "a": without an article; `person` stands for man, woman or person. */
  readonly one: string;
  readonly many: string;
}

/** The class of an occupation; `OTHER_WORK` where none fits. */
export function classOf(work: string): WorkClass {
  const single = work.replace(/s$/u, '');
  return CLASSES.find(([pattern]) => pattern.test(work) || pattern.test(single))?.[1] ?? OTHER_WORK;
}

export const NIGHTS = works('nights', 'night worker', 'people who work nights');
export const OTHER_WORK: WorkClass = {
  now: 'has a job',
  then: 'had a job',
  plain: 'have a job',
  one: 'working person',
  many: 'working people',
};

/** "works in an office" and its like. */
function works(where: string, one: string, many: string): WorkClass {
  return { now: `works ${where}`, then: `worked ${where}`, plain: `work ${where}`, one, many };
}

const UNIFORM = works('in uniform', 'person in uniform', 'people in uniform');
const DRIVING: WorkClass = {
  now: 'drives for a living',
  then: 'drove for a living',
  plain: 'drive for a living',
  one: 'driver',
  many: 'drivers',
};
const FAITH: WorkClass = {
  now: 'is a person of faith',
  then: 'was a person of faith',
  plain: 'be a person of faith',
  one: 'person of faith',
  many: 'people of faith',
};
const SERVED: WorkClass = {
  now: 'is in the military',
  then: 'was in the military',
  plain: 'be in the military',
  one: 'veteran',
  many: 'veterans',
};

const CLASSES: readonly (readonly [RegExp, WorkClass])[] = [
  [
    /\b(?:interpreter|translator|linguist)\b/iu,
    works('with languages', 'person who works with languages', 'people who work with languages'),
  ],
  [
    /\b(?:athlete|boxer|footballer|golfer|swimmer|runner|wrestler|quarterback|pitcher|goalkeeper|referee|basketball|football|baseball|hockey|soccer)\b/iu,
    works('in sport', 'athlete', 'athletes'),
  ],
  [
    /\b\w*divers?\b/iu,
    works('in the water', 'person who works in the water', 'people who work in the water'),
  ],
  [
    /\b(?:boats?|ships?|tug|tugboat|captain|sailor|deckhand|fisher\w*|ferry|mate|stevedore|docks?|dock\w+|longshore\w*|lobster\w*|oyster\w*|merchant marine|lifeguard|harbor)\b/iu,
    works('on the water', 'person who works on the water', 'people who work on the water'),
  ],
  [
    /\b(?:farm\w*|rancher?|dairy|orchard|beekeeper|bees|vineyard|shepherd|shearer|drover|stockm[ae]n|farrier|grower|crops?|cattle)\b/iu,
    works('on a farm', 'farm worker', 'farm people'),
  ],
  [
    /\b(?:vet|veterinar\w+|zoo\w*|kennel|groom\w*|jockey|stable\w*|horses?|dogs?)\b/iu,
    works('with animals', 'person who works with animals', 'people who work with animals'),
  ],
  [/\b(?:soldier|army|navy|marine|colonel|veteran|air force|squadron|military)\b/iu, SERVED],
  [
    /\b(?:sergeant|police\w*|cop|officer|sheriff\w*|firefighter|fireman|guard|warden|detective|trooper)\b/iu,
    UNIFORM,
  ],
  [
    /\b(?:doctor|surgeon|surgery|nurse|midwife|dentist|pharmacist|paramedic|EMT|medic|hospital|physician|radiograph\w*|therapist|psycholog\w+|aide|carer|hygienist|lab tech\w*|anesthe\w+|cardi\w+)\b/iu,
    works('in health care', 'person who works in health care', 'people in health care'),
  ],
  [/\b(?:school bus|trucker|truck|lorry|taxi|bus|cab|driver|chauffeur)\b/iu, DRIVING],
  [
    /\b(?:courier|train|railway|railroad|conductor|pilot|flight|towing|airline|postal|mail|postman)\b/iu,
    works('in transport', 'transport worker', 'transport workers'),
  ],
  [
    /\b(?:teach\w*|professor|lecturer|principal|headmaster|tutor|school|librarian|kindergarten|university|coach)\b/iu,
    works('in a school', 'person who works in a school', 'people from a school'),
  ],
  [
    /\b(?:sing\w*|cantor|music\w*|pian\w+|violin\w*|organ\w*|choir|tuner|drum\w*|band|orchestra|opera|guitar\w*|luthier|cell\w+)\b/iu,
    works('in music', 'musician', 'musicians'),
  ],
  [
    /\b(?:priest|pastor|deacon|rabbi|imam|nun|monk|minister|chaplain|vicar|bishop|church\w*|elder|preacher|sexton)\b/iu,
    FAITH,
  ],
  [
    /\b(?:actor|actress|theat\w+|wardrobe|dancer|ballet|painter of|artist|sculptor|poet|writer|novelist|journalist|photographer|editor|restorer|curator|designer|stained)\b/iu,
    works('in the arts', 'artist', 'artists'),
  ],
  [
    /\b(?:baker|bakery|cook|chef|kitchen|waiter|waitress|barista|bartender|butcher|caterer|restaurant|pastry)\b/iu,
    works('with food', 'working person', 'people who work with food'),
  ],
  [
    /\b(?:shop\w*|cashier|store|clerk|florist|barber|hairdresser|salon|sales\w*|grocer|market\w*|tailor|seamstress)\b/iu,
    works('in a shop', 'shop worker', 'shop people'),
  ],
  [
    /\b(?:paralegal|lawyer|attorney|judge|accountant|bookkeeper|secretary|bank\w*|insurance|actuary|receptionist|operator|switchboard|office|manager|engineer|programmer|software|analyst|planner|architect|civil servant|administrator|consultant|realtor|landlord|rental|mayor|councilman|politician|broker)\b/iu,
    works('in an office', 'office worker', 'office workers'),
  ],
  [
    /\b(?:crane|welder|carpenter|plumber|electrician|mason|bricklayer|roofer|builder|construction|joiner|machinist|mechanic|steel\w*|mill|miner|mine|factory|foundry|painter|laborer|labourer|plant|fitter|watchmaker|blacksmith|logger|lumber\w*|janitor|cleaner|custodian|gardener|landscap\w+|upholster\w*|cobbler|potter|glass\w*)\b/iu,
    works('with their hands', 'working person', 'working people'),
  ],
];
