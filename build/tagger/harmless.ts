/**
 * Sentences without anyone in them, for training the tagger: ordinary and medical words, and above all words that are
 * names as well where they are only words. Nothing in them is to be flagged.
 */

import { phrases } from '../../shared/deid/lists/sets.ts';

export const HARMLESS = phrases(`
  there was no joy in it for anybody
  i will see him in a month
  she may go home on monday
  i hope it holds and i hope so does she
  his faith kept him going she said
  it was dawn by the time we finished
  the grace of it surprised me
  he had the patience of a stone
  have mercy i thought
  i had no chance to mark the spot
  the bill came to forty dollars
  i rose when she came in
  a rose on the bedside table
  she picked a daisy off the lawn
  the iris was clear and the pupil equal
  a ruby red nodule on the shin
  skin like ivory
  the summer had been hot and the ward had no air
  in the spring he stops coming
  the river was high
  he drove the truck into the lake
  he is frank about his drinking
  to be frank i was afraid
  we were rich in time and poor in sense
  she had a stroke on the left
  the heart rate was regular
  he sat in the chair by the window and said no
  the nurse shook her head
  the surgeon wants a second scan
  the registrar wrote query sepsis
  the intern cried in the linen room
  the daughter came with a list
  the husband would not sit
  the boy had a fever and a rash
  her mother said leave him be
  his brother paid for it
  my wife says i talk in my sleep
  my partner had covered the weekend
  i told the daughter that the scan was clear
  i told him the truth and he thanked me
  i told her mother twice
  i asked the nurse to stay
  i spoke to the family about comfort care
  i called the lab and they had lost it
  i rang home and nobody answered
  i rang the ward at nine
  i saw him again in clinic
  i saw a woman with a lump
  had a man in with chest pain
  had a lady in with her knees
  she came in with chest pain and left with a script
  he came in alone
  he went to work and then he went to the pub
  he works on a farm
  she works in a shop
  she works nights in a warehouse
  she went to church and then to bed
  the kids go to school on the bus
  he went to rehab twice
  she is in hospital with a hip
  they took him to theatre
  we moved her to the ward
  transferred to intensive care on noradrenaline
  discharged home with a walking frame
  discharged to a nursing home
  admitted with pneumonia and sent home on amoxicillin
  seen in clinic with a new murmur
  sent to radiology for a scan
  seen by cardiology who want an echo
  discussed with microbiology
  referred to the pain clinic
  reviewed with the pharmacist
  the home called about the rash
  the bank had closed and so had the school
  the clinic is shut on fridays
  the emergency department was full
  i looked at the clock
  i looked at the floor
  the door was open
  the room was cold
  the phone rang and i let it
  from pain to relief in an hour
  from bed to chair with two
  from work he goes to bed
  from grief i suppose
  in pain in fear in a hurry
  in bed in tears
  in clinic in theatre in handover
  in practice it is never that simple
  at home at night at peace
  at work at school at rest
  at handover nobody mentioned it
  to bed to sleep to work
  to be honest i was bored
  for comfort for pain for sleep
  with patience with luck with time
  with pain on movement and none at rest
  with tea and toast
  with care and a little salt
  and pain was gone by noon
  and guilt comes later
  and silence was worse
  so home i went
  so work it was
  but anger is easier
  but sleep won't come
  then nausea hit
  then panic set in
  then quiet again
  because shame does that
  because fear is quick
  because nobody asked
  when grief comes it comes in the car
  when pain wakes him he walks
  like thunder she said
  like father like son
  like bread
  about sleep then
  about money always
  pain is worse at night
  sleep is poor
  appetite is fair
  mood is low and energy poor
  fear was in the room
  anger was easier
  silence has a sound
  nothing helps
  hope was the last thing to go
  grief had made her small
  faith is what she calls it
  joy is a big word
  patience was never my gift
  will is not the same as strength
  chance has a lot to do with it
  love had nothing to do with it
  money is tight
  work is what he knows
  the pain was gone
  the pain said more than he did
  the silence told me
  the truth is i forgot
  the trouble is i like him
  the thing is i knew
  blood pressure one forty over eighty
  temperature thirty eight point two heart rate one ten
  sats ninety four on two litres
  creatinine two point one up from one point four
  potassium six point one repeat now
  hemoglobin seven give two units
  troponin negative times two
  white count eighteen with a left shift
  lactate three point four
  start metformin five hundred twice a day
  stop the ibuprofen and the ramipril
  increase the furosemide to eighty
  give paracetamol and fluids
  hold the apixaban for two days
  refill the lisinopril
  switch to insulin glargine at bedtime
  chest clear abdomen soft bowel sounds present
  neck supple no rash
  cranial nerves intact power five out of five
  ct head no bleed
  mri shows a small lesion in the left temporal lobe
  x ray shows a fracture of the distal radius
  echo shows an ejection fraction of thirty
  ecg sinus rhythm with left bundle branch block
  biopsy shows adenocarcinoma
  assessment heart failure plan diuretics
  plan bloods tomorrow and review
  history of asthma and eczema
  no known allergies
  never smoked drinks a glass of wine
  follow up in two weeks
  new paragraph
  full stop new line
  comma and then he said period
  end of note
  okay next
  thanks
  sorry scratch that
  pt c o sob x 3d, no cp
  pt ambulating, tol po, dc am
  abx day 3, afeb, wbc down
  k 5.9, ecg ok, calcium given
  hd tmrw, hold bp meds
  fam mtg at 2, dnr signed
  mom at bedside, upset
  wife has q's re meds
  txt me when ct done
  cant sleep, still hungry
  im so tired of being nice
  u know what i mean
  lol no
  idk y i said that
  ate crackers for dinner
  he just sat ther
  nobdy askd
  she smild at me n i almost cried
  pls advise
  ok nite
  She had been crying, and I let her.
  I looked at the chart instead of at him.
  The ward was quiet after midnight.
  He wanted the truth, and I gave him numbers.
  Pain was not the worst of it.
  Grief, I have learned, keeps office hours.
  Sleep came late.
  Silence helped.
  Nobody spoke.
  Mother and child did well.
  Doctor, he said, you worry too much.
  Nurse, can you help me?
  Home was two buses away.
  Work had been kind to him.
  Rain fell on the car park.
  Spring came and she did not.
  Faith had nothing to do with it.
  Hope is a poor breakfast.
  Will he walk again? I do not know.
  May I sit down?
  Mark the spot with a pen, I said.
  Bill the insurance for the visit.
  Grace is not a plan.
  Patience, I told myself.
  Chance plays its part.
  The Tribunal finds the allegation proved.
  The applicant appealed against the decision.
  Counsel submitted that the delay was not unreasonable.
  The court considered the medical evidence.
  The witness could not recall the time.
  The panel adjourned and resumed after lunch.
  It is alleged that the doctor failed to examine the patient.
  The respondent denied the claim.
  What is the dose of amoxicillin for otitis media in a child of 14 kg?
  Does metoprolol interact with fluoxetine?
  How often should I check lithium levels?
  Is it safe to use nitrofurantoin with an eGFR of 35?
  Summarize the guideline on atrial fibrillation for a patient handout.
  Write a letter for a patient who cannot lift at work.
  Explain Parkinson disease and Crohn disease in plain words.
  Which antibiotic covers Pseudomonas?
  Convert 60 mg of oral morphine to a fentanyl patch.
  Please draft an appeal for the infusion.
  Give a differential for fever and rash in a returned traveler.
  Wells score 3, D-dimer pending, start heparin or wait?
  Glasgow Coma Scale 14, pupils equal.
  A Foley was placed and a Hoffman sign was absent.
  Use the Beck inventory or the Hamilton scale?
  he carried a stone in his pocket
  there was a robin on the sill
  she wore a coat the color of coral
  a jar of honey and a loaf
  ginger tea for the nausea
  the basil had died on the windowsill
  a page from an old book
  the penny dropped
  i was not worth a penny
  a drop of brandy in the pudding
  the cliff edge of the insurance year
  he fell in the brook behind the house
  fell off a ladder at the barn
  the field was wet and the gate was heavy
  a hard frost and a dead battery
  he has a ward round at eight
  the carpenter made her a box
  a baker by trade
  he was a miner and a good one
  the hunter had shot his own foot
  the potter and the teacher both came
  an old soldier with bad feet
  a priest sat with them
  the king of denial i called him
  the queen of the ward we said
  a prince of a man
  i took a long drive
  a sharp pain in the west of my head i called it
  a bell rang down the hall
  the church bell was off by a minute
  out of reach and out of sight
  on the cusp of leaving
  he can art his way out of anything she joked
  a ray of light through the blind
  don't get me wrong
  she will miss the bus
  i miss the old ward
  don't be cross
  a young woman in black
  he gave me a long look
  the long and the short of it
  a small green stone
  the white coat and the brown bag
  i was green then
  too young to be that gray
  the cook sent soup up
  the day staff had gone
  no more english no more math
  the price was too high
  it was love or something like it
  he had a mole on his back
  a fish tank in the waiting room
  a fox on the lawn at four in the morning
  she held the cane like a sword
  a lamb chop and a fight about it
  the case was a hard one
  the whole case is about me
  they read a psalm
  the sun came out
  stars over the parking lot
  a storm in the night and no power
  ice on the steps
  sand in everything
  the beach where she grew up
  the bridge was out
  the valley floods in spring
  down by the creek
  behind the station
  near the border
  up on the ridge there is no signal
  across from the school
  at the corner shop
  at the garage they know him
  at the pool at the gym at the library
  at the store for milk
  at church at choir
  at the market on saturdays
  at the mill before it shut
  the mine closed and so did he
  in the village in the hills
  in town in the rain
  in the country in a caravan
  from the coast from the islands
  from the north and proud
  from upstairs from next door
  from church from choir from the bowls club
  from housing from social services
  from accounts from records
  from the agency from the bank
  ward round notes to self
  ward is full
  on the ward for the round
  bed four is ambulating
  rm 6 abd pain
  the sitter was asleep
  the guy next door
  the funeral home guy came
  he goes to the pub most nights
  the pub was shut
  she drinks at home
  he drinks too much
  she works at home
  he works at night
  works in sales
  works with his hands
  lives in fear
  lives in town with her mum
  lives in sheltered housing
  born in a taxi
  grew up in care
  grew up on a farm
  moved to a flat
  moved to the city for work
  the old house by the river
  the big hospital in town
  the new clinic across the road
  the little shop on the corner
  the church was full
  the school rang
  the council sent a man
  the farm was sold
  the factory shut
  the docks were quiet
  the boat was late
  the ferry was off
  the ambulance took an hour
  the helicopter could not land
  the home rang about her
  the surgery was shut
  the ward was short
  the desk was empty
  the family were angry
  the mother was asleep
  the little girl was brave
  the big lad cried
  the wife does the talking
  the doctor knows best
  the nurse said leave it
  the sister was on a break
  the consultant came round
  the registrar was asleep
  doctor said it was nothing
  doctor knows
  nurse came
  mum was there
  dad had gone
  nan knows
  gran was sharp as a tack
  my sister lives far away
  his brother works away
  her father passed last year
  the dog barked
  his dog died
  the cat slept on the bed
  a horse kicked him
  it is young to die
  he is young and she is old
  so long i said
  so young
  that's rich
  that's a good sign
  that's grand
  that's the thing
  what did she want
  what would you say
  what will happen
  where is the chart
  is he coming
  did she sign
  was it the drink or was it the grief
  it was love not duty
  it was the cough that gave it away
  it was me who found her
  she had a cough with her cold
  i had clinic
  i got tea
  i found work hard
  i left early
  i watched the clock
  i sat beside the bed
  i stood behind the curtain
  i promised nothing
  we lost count
  we lost power
  nobody said grace
  nobody had hope
  nobody told me
  next to the window
  opposite the nurses station
  behind the curtain
  across from the lift
  above the bed
  past the desk and turn left
  outside in the rain
  for comfort care
  hospice is in place
  insurance is a problem
  pharmacy is shut
  school is hard for him
  got her a chair
  moved him to a side room
  she's been in pain since the fall
  n she goes no
  so he sez wait
  gna be late
  pt is stable
  bleeped x3 no answer
  asked the reg he said no
  sats ok on air
  thats wat she said
  idk wen
  its nite now
  its ok
  sorry for spelling
  on the bus home
  bed is cold
  Best is what we hope for.
  Young is a relative word.
  Long is the road.
  Early is better.
  Sharp pains came and went.
  White is the color of mourning there.
  Black coffee helped.
  Small mercies.
  Little had changed.
  Rich or poor, they wait.
  Good was not the word.
`);
