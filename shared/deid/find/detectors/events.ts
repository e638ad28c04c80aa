/** What made the news or the courts: fires, crashes, wars, trials, settlements, "his case was in the paper". */

import type { Candidate, Detector } from '../detector.ts';

const NOUN = "(?:[\\p{L}'’-]{2,20} ){0,2}";
const NEWS =
  "(?:evening |local |national |six o'clock |morning |nightly |town |village |state |regional )?(?:news|papers?|newspapers?|television|tv|radio|front page|headlines|gazette)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:was|were|been|made|is|are|story|case|clip|photo|photos|photographs?|picture|pictures|name|face|all over|appeared|splashed|ran|shown)\\b(?: [\\p{L}'’]{1,12}){0,4} (?:in|on|over|across) the ${NEWS}\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:on|made|in|hit|all over) the (?:evening|local|national|nightly|six o'clock|ten o'clock|morning|town) (?:news|papers?|newspapers?|tv|television|radio)\\b(?: with [\\p{L} ]{3,30})?`,
    'gu',
  ),
  new RegExp(
    `(?<=\\b(?:the|a|that|in|of|this) )${NOUN}(?:fire|explosion|crash|shooting|shootings|bombing|massacre|earthquake|hurricane|tornado|tsunami|avalanche|derailment|wildfire|flood|floods|collapse|cave-in|cave in|shipwreck|sinking|riots?|siege|hijacking|kidnapping|drive-by|pileup|blackout|strike|eruption|landslide|mudslide)(?= (?:in|of|at|on|that|when|where|killed|took|and|last)\\b|[.,;:)!?]|$)`,
    'gu',
  ),
  /\b(?:mine|mining|ferry|rail|railway|train|tram|bus|coach|plane|helicopter|boating|boat|farm|farming|forestry|logging|mill|factory|rig|pit|ski|skiing|diving|climbing|hunting|trawler|dam|bridge|crane|tunnel|refinery|grain|silo|gas|stadium|fireworks|shipyard|industrial|tractor) (?:disaster|accident|explosion|fire|collapse|crash|sinking|strike|closure|blast|leak)\b|\b(?:ice|dust|hail|snow) ?storm of\b|\b(?:the|that|an|during|after|since) (?:great )?(?:ice storm|dust storm|hailstorm|big freeze|big flood|floods|wildfires?|bushfires?|cyclone|typhoon|hurricane|tornado|earthquake|tsunami)\b/gu,
  /\b(?:war of (?:19|20)?\d\d\d?\d?|world war (?:two|one|ii|i|2|1)|wwii|ww2|gulf war|vietnam war|korean war|falklands|desert storm|iraq war|bosnian war|civil war|the troubles|9\/11|nine eleven|katrina|chernobyl|hillsborough|grenfell|lockerbie|aberfan|oklahoma city bombing|marathon bombing|yom kippur war|six day war|prague spring|cultural revolution|partition of)\b/gu,
  /\b(?:settlement with (?:the |a )?[\p{L}]{3,20}|class action|wrongful death|lawsuit|sued the|suing the|court[- ]martial(?:ed)?|convicted of|acquitted|pleaded guilty|on trial for|stood trial|inquest|coroner's inquest|manslaughter|homicide|murdered|was murdered|the murder|hit-and-run|amber alert|manhunt|plane crash|helicopter crash|train crash|bus crash|car bomb|mass shooting|school shooting|house fire|mine collapse|went viral|viral video|world record|gold medal|olympic|nobel prize|medal of honor|purple heart|victoria cross)\b/gu,
  /\b(?:roof|bridge|wall|ceiling|scaffold|scaffolding|crane|mine|building|steeple|silo|grandstand|stage|sanctuary roof) (?:came down|collapsed|fell in|caved in|blew up|burned down|burnt down)(?: (?:under|in|during|on) the [\p{L}]{3,12})?\b/gu,
  /\b(?:church|mill|school|barn|house|shop|store|factory|farm|hotel|plant) (?:burned|burnt) (?:down|to the ground)\b/gu,
];

export const events: Detector = {
  name: 'events',
  find({ lower }) {
    const found: Candidate[] = [];
    for (const pattern of PATTERNS)
      for (const match of lower.matchAll(pattern)) {
        if (
          match[0].length < 4 ||
          /^(?:fire|strike|collapse|crash|flood|siege|eruption|blackout)$/i.test(match[0].trim())
        )
          continue;
        const lead =
          /^(?:[\s]*(?:a|an|the|and|of|to|in|on|at|my|his|her|was|is|same|whole|big|little) )+/i.exec(
            match[0],
          )?.[0].length ?? 0;
        const start = match.index + (pattern === PATTERNS[2] ? lead : 0);
        if (start < match.index + match[0].length && /\p{L}/u.test(lower[start] ?? ''))
          found.push({
            start,
            end: match.index + match[0].length,
            kind: 'Q:EVENT',
            because: ['specific-words'],
          });
      }
    return found;
  },
  examples: [
    {
      text: 'His brother died in the cannery fire. There was a settlement with the county.',
      finds: [
        ['cannery fire', 'Q:EVENT'],
        ['settlement with the county', 'Q:EVENT'],
      ],
    },
    { text: 'It was on the evening news.', finds: [['was on the evening news', 'Q:EVENT']] },
    {
      text: 'I had good news. We read the news. There was a fire in the hearth, and he struck me.',
      finds: [],
    },
  ],
};
