/** What a place or organization is, by the words of its name and, failing that, by the words around it. */

type Row = readonly [RegExp, string];

/** "a street", "the bridge"; null where the name says nothing. */
/** @param only names that match this. */
export function placeNoun(name: string, only = /./u): string | null {
  return only.test(name) ? find(PLACES, name) : null;
}

/** What an organization of this name is; null where the name says nothing. */
export function organizationNamed(name: string): string | null {
  return find(ORGANIZATIONS, name);
}

/** Always something; "a place nearby" where neither the name nor its surroundings say. */
export function organizationNoun(name: string, around: string): string {
  return find(ORGANIZATIONS, name) ?? find(SURROUNDINGS, around) ?? 'a place nearby';
}

function find(rows: readonly Row[], text: string): string | null {
  return rows.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const PLACES: readonly Row[] = [
  [
    /\b(?:street|st|road|rd|lane|ln|avenue|ave|way|boulevard|blvd|drive|dr|court|terrace|crescent|row|close|alley|parade|mews)\.?$/iu,
    'the street',
  ],
  [/^(?:I|US|A|M|SR|CR)[-\s]?\d+\b/u, 'a highway'],
  [/\b(?:highway|hwy|route|interstate|freeway|motorway|turnpike|parkway|expressway)\b/iu, 'a highway'],
  [/\bbridge\b/iu, 'the bridge'],
  [/\b(?:creek|brook|bayou)\b/iu, 'a creek'],
  [/\briver\b/iu, 'the river'],
  [/\b(?:lake|loch|pond|reservoir)\b/iu, 'the lake'],
  [/\b(?:bay|harbor|harbour|marina|pier|wharf|port)\b/iu, 'the harbor'],
  [/\b(?:beach|shore|coast|cove)\b/iu, 'the shore'],
  [/\b(?:mountain|mount|mt\.?|hill|ridge|peak)\b/iu, 'a hill'],
  [/\b(?:park|gardens?|common)$/iu, 'a park'],
  [/\b(?:airport|international)\b|^[A-Z]{3}$/u, 'the airport'],
  [/\bstation\b/iu, 'the station'],
  [/\b(?:mall|plaza|square|centre|center)\b/iu, 'a place in town'],
  [/\b(?:cemetery|graveyard)\b/iu, 'the cemetery'],
  [/\b(?:county|parish|borough|township|province|district)\b/iu, 'the area'],
  [/\b(?:tower|building|hall|house|heights|apartments|estate|court|gardens)\b/iu, 'a building'],
  [/\b(?:island|isle)\b/iu, 'an island'],
  [/\b(?:valley|canyon)\b/iu, 'a valley'],
];

const ORGANIZATIONS: readonly Row[] = [
  [
    /\b(?:hospital|infirmary|medical cent(?:er|re)|med ctr|general|regional|memorial|mercy|children(?:['’]?s)?|royal|health system|regents|presbyterian|methodist hospital)\b/iu,
    'the hospital',
  ],
  [/\bhospice\b/iu, 'a hospice'],
  [
    /\b(?:manor|lodge|nursing|care home|rest home|assisted living|haven|villa|senior living|rehab)\b/iu,
    'a care home',
  ],
  [/\b(?:university|college|polytechnic)\b/iu, 'a university'],
  [/\b(?:school|high|primary|elementary|academy|kindergarten|preschool|PS \d+|middle)\b/iu, 'a school'],
  [/\b(?:temple|synagogue|shul|beth|mosque|masjid|islamic|gurdwara|mandir|sangha|vihara)\b/iu, 'services'],
  [
    /\b(?:church|cathedral|chapel|AME|baptist|lutheran|methodist|tewahedo|congregation|tabernacle|ministries|parish church)\b/iu,
    'church',
  ],
  [
    /\b(?:clinic|practice|family medicine|family practice|surgical|surgery|pain|pediatrics|associates|dental|physicians|health cent(?:er|re)|medical|orthopedics|oncology|cardiology)\b/iu,
    'the clinic',
  ],
  [/\b(?:pharmacy|drugs|chemist)\b/iu, 'a pharmacy'],
  [
    /\b(?:market|store|shop|foods|grocery|grocers|supermarket|mart|deli|bakery|hardware|co-op)\b/iu,
    'the store',
  ],
  [/\b(?:diner|cafe|café|coffee|restaurant|grill|bar|pub|tavern|kitchen|pizza|inn)\b/iu, 'a place to eat'],
  [/\b(?:mutual|insurance|assurance|health plan|blue cross|benefit)\b/iu, 'an insurer'],
  [/\b(?:squadron|battalion|regiment|brigade|division|platoon|infantry)\b/iu, 'a unit'],
  [/\b(?:united|rovers|fc|tigers|lions|bears|hawks|eagles|otters|harriers|league|club)\b/iu, 'a club'],
  [
    /\b(?:towing|trucking|transport|freight|bros|brothers|sons|roofing|plumbing|construction|motors|inc|llc|ltd|company|co|corp)\b\.?/iu,
    'a small business',
  ],
  [/\b(?:mill|plant|factory|foundry|works|farms|poultry|refinery|shipyard|quarry|mine)$/iu, 'the plant'],
  [/\b(?:orchestra|symphony|philharmonic|sinfonia|ensemble)\b/iu, 'an orchestra'],
  [/\b(?:conservatory|conservatoire)\b/iu, 'a music school'],
  [/\bdoctors$/iu, 'the doctors'],
  [/\b(?:funeral|mortuary|undertakers)\b/iu, 'the funeral home'],
  [/^(?:engine|ladder|squad|platoon|company|station)\s+\d+\b/iu, 'a crew'],
  [/\b(?:union|local \d+)\b/iu, 'a union'],
  [/\b(?:bank|credit union|savings)\b/iu, 'a bank'],
  [/\b(?:police|sheriff|fire department|department)\b/iu, 'a public office'],
];

const SURROUNDINGS: readonly Row[] = [
  [/\b(?:obituary|article|printed in|column in|headline|front page|reporter)\b/iu, 'the paper'],
  [/\b(?:trained|residency|fellowship|internship|studied|qualified)\b/iu, 'another hospital'],
  [
    /\b(?:rehab|detox|days? sober|got sober|sobriety|(?:thirty|sixty|ninety|30|60|90) days)\b/iu,
    'a treatment program',
  ],
  [/\b(?:grocer(?:y|ies)|rice|milk|cashier|shopping|shelves|counter|customers?|store|shop)\b/iu, 'the store'],
  [
    /\b(?:pew|choir|hymns?|sermon|mass|priest|pastor|rabbi|imam|congregation|baptism|baptized|worship|church|altar|lectern|steeple|pulpit|procession|vestry|wedding|parishioners?)\b/iu,
    'church',
  ],
  [
    /\b(?:pupils?|classroom|teacher|teaches|grade|homework|kindergarten|school|uniform|sixth form|assembly)\b/iu,
    'a school',
  ],
  [/\b(?:nursing home|care home|assisted living|memory care)\b/iu, 'a care home'],
  [
    /\b(?:ward|chemo|admitted|discharged|surgery|ICU|ER|ED|emergency|operat\w+|surgeons?|bedside|intubat\w+|nurses?|died in|unit|transplant|trauma|surg\w+|bleed|a code|paged?|stretcher)\b/iu,
    'the hospital',
  ],
  [/\b(?:coach|team|season|played|practice|game)\b/iu, 'a team'],
  [
    /\b(?:foreman|shift|layoffs?|payroll|boss|works? (?:at|for)|worked (?:at|for)|hired|manager)\b/iu,
    'a company',
  ],
];
