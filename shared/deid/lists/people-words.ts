/** Words that stand beside names: titles, kin and callings, ways of saying what someone is called, and verbs of speech. */

import { words } from './sets.ts';

/** Titles that only ever stand before a name. */
export const TITLES = words(`
  mr mrs ms mx dr drs doctor prof professor messrs mme mlle mister missus
  señor señora señorita senor senora senorita herr frau monsieur madame madam sir dame lord lady
  rev reverend fr rabbi imam pastor bishop sheikh hon capt captain lt lieutenant sgt sergeant cpl pvt col colonel maj
  cmdr officer detective constable sheriff judge justice senator councillor councilman mayor
  auntie aunty aunt uncle grandma grandpa granny nana nan papa tia tio umm abu sister brother father mother
  coach nurse deacon elder chaplain attorney matron st saint pt patient baby
`);

/** Of these, the ones after which even a small-lettered word is a name. */
export const STRICT_TITLES = words('mr mrs ms mx dr prof mister missus señora senora señor senor messrs');
export const LOOSE_TITLES = words(
  'doctor doc professor deputy sheriff constable nan nana gran granny grandma pop nurse sister brother aunt auntie uncle miss pastor reverend father coach deacon officer judge rabbi captain sergeant',
);

export const KIN = words(`
  daughter son wife husband mother mom mum mam mama father dad papa brother sister nephew niece aunt uncle cousin
  grandson granddaughter grandmother grandfather grandma grandpa gran granny twin stepson stepdaughter stepmother
  stepfather stepdad stepmom stepbrother stepsister godson goddaughter godmother godfather partner boyfriend girlfriend
  buddy pal fiance fiancee ex widow widower spouse friend neighbor neighbour roommate flatmate housemate baby girl boy kid child
  daughter-in-law son-in-law mother-in-law brother-in-law sister-in-law
`);

export const CALLINGS = words(`
  nurse aide resident intern registrar fellow student attending receptionist secretary clerk porter orderly midwife
  therapist counselor counsellor psychologist interpreter translator chaplain pastor priest rabbi pharmacist dietitian
  surgeon cardiologist oncologist nephrologist neurologist psychiatrist pediatrician hospitalist intensivist
  anesthesiologist radiologist pathologist dermatologist colleague supervisor boss manager director chief partner
  co-resident classmate teacher coach lawyer attorney carer caregiver caretaker housekeeper assistant tech technician
  paramedic medic physio physiotherapist consultant houseman sho junior trainee mentor preceptor patient lady man guy
  woman girl boy fella kid bloke dog cat
`);

/** After these a name follows. */
export const CALLED = words('named called nicknamed aka alias dear hi hello hey');

export const SPEECH = words(`
  said says say asked asks told tells replied replies answered answers whispered whispers shouted shouts yelled yells
  screamed muttered mutters murmured insisted insists explained explains texted texts emailed called calls phoned
  phones rang rings wrote writes thinks thought wants wanted laughed laughs cried cries smiled smiles nodded nods
  sighed sighs shrugged shrugs begged begs agreed agrees refused refuses admitted admits confessed knew knows
  goes sed joked jokes swore swears sobbed hugged hugs kissed paged pages
`);

export const ACTS = words(`
  is was has had isn't wasn't hasn't hadn't isnt wasnt hasnt hadnt came comes went gave gives took takes got gets sat
  sits stood stands looked looks lived lives died dies left leaves brought brings drove drives walked walks waited
  waits started starts stopped stops kept keeps made makes put puts held holds turned turns loved loves liked likes
  needed needs worked works ran runs showed shows tried tries saw sees heard hears felt feels moved moves arrived
  hummed sang sings read reads played plays paid pays met meets used seemed seems didn't doesn't didnt doesnt couldn't
  couldnt wouldn't wouldnt won't wont can't cant who who'd whose could would should might will can did does lay lies
  slept sleeps ate eats drank drinks fell falls broke pulled pulls pushed picked picks handed hands opened closed
  touched reached watched watches visited visits stayed stays helped helps caught threw sent sends signed signs
  smelled remembered remembers forgot forgets believed believes hated hates blamed blames lost won bought sold taught
  began begins became becomes spent chose grew grows flew wore wears bent bit blew built dug drew fed fought found froze
  hid hit hung knelt led lit rose sank shook shot shut slid spat stole stuck struck swam swung tore woke wept practiced practices moved leaned leans reads never always still just also
`);

/** Words that stand right before a person as often as before a thing. */
export const BEFORE_PEOPLE = words(`
  and with to at from for about by that when because if then told tells asked asks called call saw see met meet hugged
  thanked rang phoned paged texted emailed help helped let gave give show showed love loved miss missed ask tell said
  says than like between behind beside without before after since until while what where how why but or so now today
  tonight yesterday not even only as dear hi hello hey thanks of wife husband daughter son mother father
`);

/** After these a word is a thing, not a person. */
export const BEFORE_THINGS = words(`
  a an the this these those some any no my your his her its our their much more most less little great pure true
  such every each what in of with full real same good bad sheer new old first last one two
`);
