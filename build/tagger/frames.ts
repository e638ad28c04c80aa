/**
 * Sentences with blanks, for training the tagger: how clinicians dictate, type on a phone, ask, and write up. {F} a first
 * name, {L} a last one, {P} a town, {O} a house, shop, school or body, {S} a street. Nobody in them exists.
 */

import { phrases } from '../../shared/deid/lists/sets.ts';

/** Dictated or typed with no thought of capitals. */
export const SAID = phrases(`
  had {F} in again this morning about the leg
  i had {F} in with her chest
  saw {F} at the end of the list
  saw {F} {L} for her repeat scripts and she looked tired
  it's {F} from down the road that found him
  it's {F} next door who does the shopping
  {F} next door rang the surgery
  {F} across the hall has a key
  {F} from pharmacy called about the dose
  {F} on the front desk said he was early
  {F} on nights told me he pulled the line
  {F} in billing wants the code
  i said to {F} we would try again
  i told {F} and {F} that the scan was clear
  i asked {F} if she had slept
  she asked for {F} not for me
  he wanted {F} there when i said it
  he kept saying {F} {F} where is {F}
  they call him {F} but it is not on the chart
  everyone calls her {F}
  goes by {F}
  he likes to be called {F}
  her name is {F} and she is forty one
  his real name is {F} {L}
  name of {F}
  this is doctor {L} dictating
  this is {F} {L} returning your call
  this is a note on {F} {L}
  patient is {F} {L} date of birth to follow
  patient {F} {L} seen with her husband {F}
  seen today with her son {F} and his wife {F}
  with {F} her carer
  with his sister {F} on the phone
  the husband {F} did all the talking
  the daughter {F} lives in {P} and flew in
  the older boy {F} just watched
  the little one {F} had a cough
  my wife {F} says i bring it home
  my husband {F} made soup and did not ask
  my boss {F} says move on
  my partner {F} covered for me
  my colleague doctor {L} thinks it is the heart
  my registrar {F} got the line in
  my intern {F} cried in the stairwell
  our nurse {F} held the phone
  our receptionist {F} knew before i did
  the night nurse {F} had charted it
  the aide {F} braided her hair
  the charge nurse {F} shook her head
  the social worker {F} {L} found a bed
  the chaplain father {L} came twice
  nurse {L} said leave it
  sister {F} would not have it
  old mister {L} in the corner bed
  old {F} {L} who ran the garage
  young {F} was on the trolley
  poor {F} had waited since six
  dear {F} i am sorry
  hi {F} just to say the bloods are back
  hello {F} it's the doctor
  thanks {F} for sending her
  doc {L} used to say that
  doc {F} she called me
  doctor {F} is what the kids say
  miss {F} brought a pie
  uncle {F} drove her
  aunt {F} and uncle {F} took the boys
  grandma {F} raised them
  so {F} goes i don't want it
  so {F} comes in by himself
  and {F} was gone
  and {F} is standing there with the coat
  and {F} has the folder on her knees
  but {F} had already signed
  but {F} wouldn't look at me
  then {F} laughed
  then {F} says doc are you okay
  because {F} had been up all night
  because {F} can't drive any more
  when {F} fell i was on leave
  when {F} died she stopped eating
  while {F} parked the car
  until {F} walked in
  after {F} left i sat there
  before {F} could answer
  since {F} went into the home
  if {F} rings put her through
  what {F} said next i wrote down
  why {F} came alone i don't know
  where {F} sits now there is a plant
  how {F} did it i can't tell you
  i think {F} knew
  i know {F} heard it
  i hope {F} gets home
  i miss {F}
  i keep thinking of {F}
  i dream about {F} and the door
  i should have called {F}
  i never met {F}
  i let {F} down
  i like {F} and that's the trouble
  i owe {F} a letter
  i sent {F} home
  i rang {F} at nine
  i texted {F} from the car
  i emailed {L} about the biopsy
  i paged {L} twice
  i rang {L} in radiology
  spoke to {F} re transport
  spoke with {L} about the mass
  d w {L} who agrees
  discussed with doctor {L} and he will see her
  seen by {L} in clinic who wants a scan
  referred to {L}
  referred by {F} {L}
  reviewed with {F} the pharmacist
  handed over to {F}
  signed out to {L} at seven
  cc {L}
  copy to doctor {F} {L}
  thank {F} for me
  give {F} my best
  tell {F} i tried
  ask {F} about the dog
  call {F} back about the potassium
  remember {F} with the stroke
  for {F} it was never the pain
  for {F} i stayed late
  like {F} used to
  without {F} there is nobody
  between {F} and me there was the desk
  about {F} then
  not {F} the other one
  only {F} laughed
  even {F} was quiet
  {F} said no
  {F} says it burns when she goes
  {F} told me in the lift
  {F} asked was it cancer
  {F} thinks it is the tablets
  {F} wants to go home
  {F} hugged me
  {F} brought eggs
  {F} never came back
  {F} didn't cry
  {F} won't take the statin
  {F} died on the ward
  {F} is ninety and lives alone
  {F} was my first patient here
  {F} has the same laugh
  {F} had the baby
  {F} and i go back a long way
  {F} and {F} are twins
  {F} or {F} will bring her
  {F} {F} and the baby
  {F} you did fine i said
  you okay {F}
  come on {F} i said
  sit down {F}
  listen {F} i said it's not good
  no {F} i said
  yes {F}
  well {F} it grew
  okay {F} next patient
  sorry {F} i said
  good night {F}
  {F} please she said
  happy birthday {F}
  {F}'s wife rang
  {F}'s potassium is six
  {F}'s mother was in the chair
  {F}s sister called again
  {F}s boy is in trouble
  the thing with {F} is he never complains
  the trouble with {F} is me
  the one with {F} in it
  the look on {F}
  a card from {F}
  a friend called {F}
  a man named {L}
  a girl by the name of {F}
  a photo of {F} on a horse
  a letter from doctor {L} at {O}
  a bed at {O} came up
  the whole {L} family was in the hall
  the {L} boys run the yard
  the {L}s have been with us for years
  mrs {L} rang
  mr {L} rang about his toe
  ms {L} declined
  miss {L} the teacher
  doctor {L} you look tired she said
  professor {L} stood at the back
  pastor {L} prayed with them
  officer {L} brought him in
  judge {L} signed the order
  coach {L} carried him off
  she was born in {P}
  she came from {P} to be near the kids
  he was raised in {P} on a farm
  he drove over from {P}
  he grew up around {P}
  they live out past {P}
  they moved to {P} last year
  her brother is in {P}
  his ex is back in {P}
  he is in prison at {P}
  she's in {P} now
  he took the bus to {P}
  sent him to {P} for the scan
  transferred to {P} by air
  got the call from {P}
  the clinic in {P} closed
  the house in {P}
  the {P} office not the other one
  the {P} team said no
  down at {P} they do it differently
  up in {P} where my mother is
  out at {P} there is no signal
  over in {P}
  near {P} off the main road
  all the way from {P}
  back to {P} with the ashes
  between {P} and {P} the car died
  works at {O}
  works nights at {O}
  she cleans at {O}
  he cooks at {O}
  she teaches at {O}
  he drove a van for {O}
  she drives for {O}
  he played for {O}
  he went to {O} as a boy
  the kids go to {O}
  the boy goes to {O} and hates it
  she volunteers at {O}
  she is at {O} now with a hip
  she went to {O} for rehab
  he is on a waiting list for {O}
  he was at {O} for three weeks
  they took her to {O}
  they took him to {O} by ambulance
  transferred from {O}
  discharged to {O}
  admitted to {O} on the weekend
  seen at {O} in the er
  scanned at {O}
  had her babies at {O}
  born at {O}
  buried at {O}
  married at {O}
  prays at {O}
  sings at {O}
  eats at {O} every morning
  she met him at {O}
  i saw her at {O} by the bread
  i trained at {O}
  i used to work at {O}
  {O} called about the bed
  {O} would not take him
  {O} lost the sample
  {O} sent a fax
  {O} is closing
  the {O} people were kind
  the {O} bus drops her
  the parking lot of {O}
  a nurse from {O}
  a counselor at {O}
  her counselor {F} at {O}
  the records from {O} never came
  doctor {L} over at {O} read the film
  lives on {S}
  lives at the end of {S}
  he has a flat over the shop on {S}
  the house on {S} with the blue door
  she walks {S} at night
  crashed on {S}
  found on {S} by {F}
  the corner of {S} and {S}
  the practice on {S}
  the dog is called {F}
  her cat {F} sleeps on the drip stand
  he asked who will feed {F}
  walked the dog {F} up {S}
  the horse was {F}
  new patient {F} {L} fifty six with a lump
  next is {F} {L} who i know from church
  number four {F} {L} chest pain
  in bed nine {F} is asking for you
  next one's {F}
  re {F} {L}
  {F} {L} for tomorrow please
  {F} {L} needs a letter for work
  {F} {L} {P}
  {F} {L} rang from {P}
  his dog {F} sleeps under the bed
  her cat {F} won't come out
  the old mare {F} went lame
  they called the boat {F}
  they named him {F} after the grandfather
  they named the baby {F} {F}
  we call the machine {F}
  the boy's name is {F} and his sister is {F}
  says his name is {F}
  she goes by {F} on the ward
  everybody knows him as {F}
  known to all of us as {F}
  {F} they call him
  that's {F} for you
  that's {F} the one with the hat
  it was {F} who found her
  it was {F} not {F}
  was it {F} or was it {F}
  what would {F} say
  what did {F} want
  where's {F} i said
  is {F} coming
  did {F} sign
  has {F} eaten
  does {F} know
  can {F} come in
  she had {F} with her this time
  he brought {F} in with him
  i have {F} on tuesdays
  i got {F} on the phone
  i got {L} out of bed
  i found {F} in the corridor
  i left {F} with the form
  i caught {F} at the door
  i followed {F} out
  i watched {F} go
  i thanked {F}
  i believed {F}
  i trusted {L}
  i blame {L}
  i envy {F}
  i hugged {F}
  i lied to {F}
  i listened to {F}
  i sat beside {F}
  i stood behind {F}
  i walked {F} to her car
  i promised {F}
  i waved at {F}
  we all loved {F}
  we lost {F} on the sunday
  nobody told {F}
  nobody asked {F}
  someone ring {F}
  told my wife {F} about it
  per {L} in urology
  per {L} it can wait
  {L} in radiology read it as normal
  {L} in theatre wants blood
  {L} wants her fasted
  {L} scoped her
  {L} cut and {F} closed
  {L} is away
  {L} was cross
  {L} and {L} were both on
  mister {L} was in the chair by the window
  mister {L} has gone off his food
  missus {L} rang about the tablets
  doctor {L} at {O} said send her over
  doctor {L} had been and gone
  doctor {L} from {P} rang
  i'm doctor {L} i said
  that's doctor {L}'s lady
  sister {L} was on nights
  nurse {L} charted it at four
  pastor {L} was already in the room
  deacon {L} carried the box
  father {F} came with the oils
  constable {L} took the statement
  captain {L} was the pilot
  the surgeon {L} never looked up
  the reg {F} was in theatre
  my consultant {L} says no
  the sho {F} missed it
  the midwife {F} had her hand
  the vet {F} came first
  the neighbour {F} had let himself in
  the landlord {F} {L} wants the flat
  the grandson {F} filmed it
  the twins {F} and {F} were in the car
  kids are {F} {F} and {F}
  his brothers {F} and {F} farm it now
  {F} and {F} from church
  {F} from the choir
  {F} at the post office
  {F} in the kitchen
  {F} on dialysis
  {F} with the oxygen
  {F} with the bad hip
  {F} the barber
  {F} the driver said
  {F} the eldest
  {F} my sister in law
  {F} his second wife
  lovely {F} from housekeeping
  big {F} and little {F}
  her sponsor {F}
  his key worker {F} {L}
  her carer's {F}
  his mum's {F}
  my own dad {F}
  my mother {F} did the same
  born in {P} and never left it
  lives in {P} with his boyfriend
  a farm out {P} way
  from {P} originally
  one of the {P} {L}s
  up at {P} for the shearing
  took the ferry to {P}
  drove her to {P} myself
  flew down to {P}
  a plane from {P}
  her sister in {P} rings on sundays
  he has a place in {P}
  they farm at {P}
  found him in {P} in a doorway
  the {P} road was shut
  the {P} bus was late
  {P} born and bred
  {P} is an hour by boat
  {P} wouldn't take her
  {P} had a bed
  helicopter from {P}
  ambulance had to come from {P}
  he drinks at {O}
  she was at {O} when it happened
  stacks shelves at {O}
  he's a greeter at {O} now
  a teller at {O}
  drives for {O}
  he rode for {O}
  bowls for {O}
  sings with {O}
  the fellas from {O}
  the ladies from {O} brought soup
  the lads at {O}
  a do at {O}
  the wake was at {O}
  fell outside {O}
  parked behind {O}
  across from {O}
  next door to {O}
  above {O}
  opposite {O}
  past {O} and turn left
  round the back of {O}
  hospice is {O}
  home health is {O}
  her pharmacy is {O}
  insurance is {O}
  the school is {O}
  got her a place at {O}
  moved him to {O} on the friday
  she's been in {O} since the fall
  {O} rang
  {O} say she is settled
  {O} flew her out
  {O} picked him up
  {O} delivered them
  {O} discharged him with nothing
  buried from {O}
  baptised at {O}
  his mates at {O}
  he was on {S} when the tyre went
  off {S} by the water tower
  the lights at {S}
  number nine {S}
  she's on {S} now with her sister
  yours {F}
  signed {F}
  love {F}
  ps {F} says thanks
`);

/** Typed on a phone, cut short. */
export const TYPED = phrases(`
  pt {F} 56m cp x2h trop neg
  pt {F} {L} dnr per dtr {F}
  {F} in rm 4 wants u
  {F} from xray says the film is old
  {F} n me did the line
  {F} + {F} both called out sick
  saw {F} in ed w sob
  saw {L} re bx
  dw {L} ok to dc
  per {L} hold abx
  per {F} (rn) pt ate
  cc {L}
  fu w {L} 2wk
  ask {F} abt meds
  tell {F} im late
  text {F} when ct is done
  txt from {F}
  msg {L} re k 6.1
  mom {F} at bedside
  dtr {F} in {P}
  wife {F} upset
  bro {F} has poa
  lives w son {F} in {P}
  works @ {O}
  xfer to {O} tmrw
  xfer from {O}
  dc to {O}
  bed at {O} mon
  {O} has no bed
  hx from {O}
  ambo from {P}
  goes to {O} for hd
  {L} is on tonite
  {L} on call
  {F} covering til 7
  {F} sez hi
  idk what {F} wants
  u know {F} the one w the cane
  omg {F} remembered me
  cant stop thinkng abt {F}
  {F} asked me twice. i didnt answer
  {F} was cryin
  {F} just sat ther
  {F} went home ama
  {F} coded at 3
  gave {F} my numbr
  {F} gave me a mint
  thx {F}
  hey {F} its the intern
  nite {F}
  {F}s mom is here
  {F} is cryin in the hall
  n {F} goes no
  so {F} sez wait
  {L} sez no
  {F} n {F} fighting again
  pt is {F} thats wat it sez
  mum is {F} dads inside
  gran {F} has the kids
  w {F} n her mum
  @ {O} w {F}
  nights @ {O}
  from {P} no family here
  back to {P} fri
  {O} wont take him
  {O} full
  rang {O} no answer
  bleeped {L} x3
  asked {L} he said no
  {L} in theatre
  {L} the reg is useless
  sr {L} was nice
  hca {F} sat w her
  {F} the hca sat w her
  luv {F}
  miss {F} already
  its {F} again
  tell {F} sorry
  {F} if ur reading this
  {F}s k is 2.9
  drove {F} home
  {F} has no ride to {P}
  left {F} a vm
  pls call {F}
  sorry {F}
`);

/** Written with care: write-ups, letters, court papers, questions. */
export const WRITTEN = phrases(`
  I have looked after {F} {L} for nine years.
  {F} said nothing for a while.
  {F} sat down before I could ask.
  {F} wanted to know if it was her fault.
  When {F} came in, she had been crying.
  Her husband, {F}, waited in the corridor.
  His daughter {F} rang from {P} that evening.
  My colleague {F} {L} took over the list.
  Mrs. {L} brought plums.
  Mr {L} declined the scan.
  Dr. {L} had seen her in {P} the week before.
  "You look tired, {F}," I said.
  "Sit down, {F}."
  "Where is {F}?" he asked.
  I told {F} the truth. {F} nodded.
  Nobody had told {F}.
  I thought of {F} on the way home.
  {F}'s hands were cold.
  {L} was the senior partner then.
  {L} agreed with the plan.
  Of the two sisters, {F} was the one who called.
  She grew up in {P}, above a bakery.
  He had moved from {P} to {P} for the work.
  They buried him in {P}.
  {P} is small, and people talk.
  She was transferred to {O} by helicopter.
  He taught at {O} until he retired.
  The letter came from {O}.
  {O} had no record of her.
  She works the late shift at {O}.
  We met again in the car park of {O}.
  He lives on {S}, alone.
  The fall happened on {S}.
  The Tribunal heard from {F} {L}, a nurse.
  The witness, {F} {L}, stated that she had telephoned twice.
  The applicant, Ms {L}, was born in {P}.
  Dr {L} accepted that he had not examined the patient.
  Counsel for the doctor, Mr {L}, said nothing further.
  The deceased, {F} {L}, was admitted to {O}.
  Mr {L} was found by his neighbour, {F} {L}.
  The court was told that {F} had lived in {P} with his aunt.
  Constable {L} attended the address on {S}.
  The claimant worked at {O} from his youth.
  The complaint was brought by {F} {L} of {P}.
  Can {F} {L} restart her warfarin after the polypectomy?
  Summarize the visit of {F} {L}, seen with her mother {F}.
  Write a letter to Dr. {L} at {O} about the murmur.
  What dose of amoxicillin for {F}, 14 kg, otitis media?
  My patient {F} {L} is on lithium and wants to fast.
  Is it safe to give {F} the vaccine? Mother is {F} {L}.
  Referral from {O}: please see {F} {L} for her knee.
  Draft an appeal to {O} for the infusion of Mr. {L}.
  Re: {F} {L}, {S}, {P}
  Dear Dr. {L},
  Dear {F},
  Kind regards, {F} {L}
  {F} {L}, MD, {O}
  Seen with: {F} (daughter), {F} (son-in-law)
  Next of kin: {F} {L}
  GP: {L}
  Referrer: {F} {L}, {O}
  cc: {L}, {L}
  We called the dog {F}.
  Old {F} barked at the ambulance.
  {F}, 4, has had a fever for three days.
  {F}, who is nine, drew the scan.
  Only {F} laughed.
  "It was {F}," she said, "who found the pills."
  It is {F} I keep seeing.
  The {L} brothers farm near {P}.
  The {L} baby was born at {O}.
  Both {F} and {F} were there.
  Neither {F} nor I spoke.
`);
