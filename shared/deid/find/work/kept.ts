/** What someone lives by, told by a verb and a thing: "ran the saddlery", "sold crop insurance", "worked on the draggers". */

import { MEDICAL } from '../../lists/lexicon.ts';
import { words } from '../../lists/sets.ts';
import type { Candidate } from '../detector.ts';
import type { Reading } from '../reading.ts';
import { commonness } from '../word-sense.ts';

const KEEPS = words(`
  ran runs run owns owned keeps kept has had manages managed opened inherited bought sold closed
`);
const BUSINESS = words(`
  saddlery shop store bakery butchers butcher's pub hotel garage dairy creamery mill sawmill forge smithy
  foundry tannery brewery distillery vineyard orchard nursery florist's florists salon barbershop laundrette
  laundromat laundry chippy takeaway deli diner cafe café tearoom restaurant pizzeria bar tavern inn motel
  guesthouse campground marina boatyard shipyard ferry quarry pit mine feedlot stables kennels cattery farm
  ranch station estate fishery hatchery cannery newsagents newsagent's bookshop bookstore pharmacy chemist
  hardware ironmongers drapers haberdashery millinery tailors cobblers jewellers pawnshop undertakers
  elevator press paper newspaper radio cinema theatre theater circus fairground arcade casino nightclub club
  gym studio gallery school playschool daycare preschool taxis haulage depot scrapyard junkyard dump lodge
  hostel rink pool lighthouse lock locks signal-box exchange switchboard post-office library museum
`);
const SELLS = words(`
  sells sold selling hauls hauled hauling delivers delivered fixes fixed mends mended makes made builds built
  grows grew breeds bred raises raised farms farmed fishes fished rides rode digs dug picks picked cuts cut
  drives drove flies flew installs installed imports imported restores restored tunes tuned shoes shears
  sheared spins weaves wove prints printed
`);
const WARES = words(`
  insurance seed feed tractors combines caravans cars trucks boats yachts shoes hats fish cattle sheep pigs
  hogs horses pens fences walls wells roofs chimneys carpets curtains furniture clocks pianos violins guitars
  bells books papers newspapers encyclopedias vacuums bibles timber lumber logs coal peat turf milk eggs
  bread grain wheat corn rice cotton tobacco almonds grapes apples oranges lemons avocados mushrooms tomatoes
  potatoes lettuce hops barley flowers roses tulips orchids christmas-trees saddles harness boots sails nets
  ropes kites toys dolls candles soap gravestones headstones coffins fireworks guns knives cane beets peanuts
  pecans shrimp oysters crabs crayfish lobsters lobster salmon cod herring kelp buses trams trains lorries
  tankers forklifts cranes hearse helicopters planes crop-dusters bombers taxis cab cabs
`);

export function keptAt({ tokens }: Reading, i: number): Candidate | undefined {
  const verb = tokens[i];
  if (verb === undefined || !(KEEPS.has(verb.low) || SELLS.has(verb.low))) return undefined;
  const article = /^(?:the|a|an|his|her|their|our|my|own)$/.test(tokens[i + 1]?.low ?? '');
  const first = article ? i + 2 : i + 1;
  for (let at = first; at < first + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap !== ' ' || token.caps === 'upper') return undefined;
    const keeps =
      KEEPS.has(verb.low) &&
      article &&
      tokens[i + 1]?.low !== 'a' &&
      tokens[i + 1]?.low !== 'an' &&
      BUSINESS.has(token.low);
    const sells =
      SELLS.has(verb.low) &&
      !/^(?:the|his|her|my|our|their)$/.test(tokens[i + 1]?.low ?? '') &&
      WARES.has(token.low);
    if (keeps || sells)
      return { start: verb.start, end: token.end, kind: 'Q:WORK', because: ['specific-words'] };
    if (
      /^(?:of|in|at|on|to|and|or|for|from|with|the|a|it|him|her|them|me|up|out|off|down|away|over)$/.test(
        token.low,
      )
    )
      return undefined;
  }
  return undefined;
}

const NO_WORKPLACE = words(`
  morning mornings evening evenings afternoon garden yard shed house home kitchen office hospital clinic ward
  unit surgery practice team department same past end time day days night nights weekend weekends family
  world moment back front best first last good future company government state city county country job case
  problem paper papers letter book note notes chart charts list essay project plan patient patients doctor
  doctors poor old young sick dying money better worse other others whole most rest car engine knee hip leg
  pain wound ground floor desk phone computer dark heat cold rain sun shade wind sea water land air field
  fields system public private community area room idea assumption basis principle side street road name guy
  man woman people kids children girls boys weeks months years summer winter spring autumn fall holidays war
  church school college university
`);

/** "worked on the draggers", "works in the fish plant": a place or thing few work at. */
export function workedAt({ tokens, known }: Reading, i: number): Candidate | undefined {
  const [verb, placing, the, first] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (verb === undefined || !/^(?:works|worked|working|labored|laboured|apprenticed|retired)$/.test(verb.low))
    return undefined;
  if (placing?.gap !== ' ' || !/^(?:at|in|on|for|from|down)$/.test(placing.low)) return undefined;
  if (the?.low !== 'the' || first?.gap !== ' ' || first.caps !== 'lower') return undefined;
  let last = i + 3;
  const joins = (at: number): boolean =>
    tokens[at]?.gap === ' ' && tokens[at].caps === 'lower' && isThing(at);
  const isThing = (at: number): boolean => {
    const token = tokens[at];
    const bits = known[at] ?? 0;
    return (
      token !== undefined &&
      !token.digit &&
      (bits & MEDICAL) === 0 &&
      commonness(bits) < 6 &&
      token.text.length > 2 &&
      !NO_WORKPLACE.has(token.low) &&
      !/(?:ly|ed)$/.test(token.low)
    );
  };
  if (!isThing(last)) return undefined;
  if (joins(last + 1)) last += 1;
  // One thing worked on is a task; several are a trade.
  if (placing.low === 'on' && tokens[last]?.low.endsWith('s') !== true) return undefined;
  const end = tokens[last];
  return end && { start: first.start, end: end.end, kind: 'Q:WORK', because: ['specific-words'] };
}
