/**
 * Words with a period that do not end a sentence, keyed by language: what a sentence finder has to know about writing,
 * not about cases. A language without an entry gets only the rules that need no words.
 */

export interface Abbreviations {
  /** A name follows: never an end, unless a place name stands before ("Harbor Dr. He"). */
  readonly titles: ReadonlySet<string>;
  /** Something always follows ("e.g. tea"). */
  readonly leads: ReadonlySet<string>;
  /** A number follows ("no. 5"); before anything else they are words. */
  readonly counts: ReadonlySet<string>;
  /** Seldom at an end: an end only where the next word plainly starts a sentence. */
  readonly inside: ReadonlySet<string>;
  /** Words that start a sentence and never a name. */
  readonly starters: ReadonlySet<string>;
  /** A single capital after one of these is a label ("vitamin D."), not an initial. */
  readonly labels: ReadonlySet<string>;
  /** What follows a time of day without starting a sentence ("4 p.m. Tuesday"). */
  readonly days: ReadonlySet<string>;
  /** Said by, right after a quotation that ends in ? or !. Tested at the start of what follows. */
  readonly saidBy: RegExp;
  /** Spoken punctuation of dictation, at which a line without any other ends. */
  readonly spoken: RegExp;
}

const NONE: Abbreviations = {
  titles: new Set(),
  leads: new Set(),
  counts: new Set(),
  inside: new Set(),
  starters: new Set(),
  labels: new Set(),
  days: new Set(),
  saidBy: /$^/u,
  spoken: /$^/gu,
};

const ENGLISH: Abbreviations = {
  titles:
    words(`dr drs mr mrs ms mx messrs prof st ste mt rev fr hon capt cpt lt col sgt cpl pvt gen maj adm cmdr
    sen gov pres msgr mme mlle sra srta atty supt insp det`),
  leads: words('eg ie e.g i.e vs viz cf approx ca'),
  counts: words(
    'no nos fig figs rm ext apt p pp mar sat sun wed mon jan feb apr jun jul aug sep sept oct nov dec',
  ),
  inside:
    words(`hosp univ dept ave blvd rd pt pts inc ltd corp jr sr esq a.m p.m m.d d.o ph.d r.n n.p p.a u.s u.k
    d.c jan feb apr aug sept oct nov tues thu thurs b.i.d t.i.d q.i.d p.r.n p.o i.v s.c q.d`),
  starters:
    words(`he she they it i we you the a an this that these those then and but so or yet my his her their our
    your its there here when what who why how where which while after before because if as at in on to for from with
    no yes nobody nothing everyone maybe perhaps now still not only once today tomorrow yesterday last later i'm i'd
    i've i'll he's he'd he'll she's she'd she'll they're they'd it's that's there's we're we'd didn't don't`),
  labels:
    words(`vitamin vitamins hepatitis hep plan type grade class stage option factor group exhibit part section
    ward unit room bed floor form level category team schedule`),
  days: words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december eastern central pacific sharp`),
  saidBy:
    /^(?:I|he|she|they|we|you|(?:my|his|her|the|their)\s+\p{L}+|\p{Lu}\p{L}+)(?:\s+\p{L}+ly)?\s+(?:said|says|asked|asks|replied|answered|whispered|shouted|yelled|muttered|called|wrote|writes|told|wanted\s+to\s+know|went|goes)\b/iu,
  spoken: /\s(?:new\s+paragraph|period|question\s+mark)\s+(?=\S)/giu,
};

const BY_LANGUAGE: Readonly<Record<string, Abbreviations>> = { en: ENGLISH };

export function abbreviationsOf(locale: string): Abbreviations {
  return BY_LANGUAGE[locale.slice(0, 2).toLowerCase()] ?? NONE;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
