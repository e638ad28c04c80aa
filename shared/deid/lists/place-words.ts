/** Words that make a street, a place or a house of many out of the words before or after them. */

import { words } from './sets.ts';

export const STREET_TAILS = words(`
  street st road rd avenue ave av boulevard blvd lane ln drive dr court ct place pl terrace square sq row way close
  crescent gardens grove parade walk mews circus highway hwy parkway pkwy turnpike pike alley circle cir trail loop
  esplanade quay wharf embankment hill rise vale mount green yard crossing path plaza
  strasse straße gasse weg laan straat plein gade vej väg vägen gatan katu tie utca utja tér ulica
`);

/** Safe in small letters after an ordinary word ("birch lane"). */
export const SURE_STREETS = words(
  'street road avenue ave boulevard blvd lane drive crescent terrace parkway turnpike highway',
);

export const PLACE_TAILS = words(`
  falls springs creek river lake bay beach island islands isle point park hills hill heights ridge valley village
  meadows meadow pines oaks acres grove forest woods county parish township borough city town junction corners corner
  crossing landing harbor harbour cove mountain mountains canyon mesa bluff bluffs prairie plains view vista estate
  estates gardens bridge ferry mills mill rapids rock rocks fields field green common commons station square plaza peninsula
  reservation district ward shire hollow gap glen dale cliffs shores shore haven port quay moor marsh fen delta basin
`);

export const PLACE_HEADS = words(
  'mount mt lake fort ft port cape camp point north south east west new san santa saint st los las el la le upper lower great little isle loch glen ballina kil',
);

export const ORG_TAILS = words(`
  hospital hospitals infirmary hospice clinic clinics medical center centre health healthcare healthpartners surgery
  practice manor lodge house home homes nursing rehab rehabilitation care living residence retirement
  school high elementary primary middle academy college university institute montessori kindergarten preschool nursery
  church chapel cathedral synagogue temple mosque parish ministries ministry mission tabernacle abbey priory convent
  monastery congregation ame
  bank market markets supermarket bakery cafe café diner restaurant grill pizzeria inn hotel motel pharmacy drugs store
  stores shop shoppe garage towing roofing plumbing construction builders electric auto motors farm farms ranch vineyard
  winery brewery foods catering salon barbers laundry cleaners
  company co inc llc ltd limited plc corp corporation group partners associates foundation trust society association
  club team fc afc united rovers wanderers athletic legion lodge union local squadron regiment battalion brigade
  division troop council department agency bureau authority library museum gallery theatre theater orchestra choir band
  press gazette times herald tribune chronicle courier journal sentinel post news observer mutual insurance assurance
  shelter general memorial regional mercy children's childrens royal veterans prison jail correctional penitentiary barracks
  plant mill mills mine mines factory works foundry shipyard airport arena stadium gym ymca ywca services systems
  solutions technologies laboratories labs pharmaceuticals industries enterprises holdings consulting ventures capital
  networks logistics airlines railway lines engine ladder precinct
`);

/** Safe in small letters: nothing else is called so after a name. */
export const SURE_ORGS = words(`
  manor hospital infirmary hospice clinic elementary academy university college montessori church chapel cathedral synagogue bakery
  towing roofing plumbing pharmacy diner lodge regional memorial rehab
`);

/** Ordinary words before these make no name of them ("the night clinic", "a pain clinic"). */
export const GENERIC_BEFORE_ORG = words(`
  a an the this that my your his her its our their every each any no some another one local same new old big small
  little nearest community county general university teaching district rural city state private public free walk-in
  outpatient inpatient pain memory heart eye dental fertility sleep diabetes asthma anticoagulation warfarin renal
  dialysis cancer oncology pediatric paediatric maternity women's children's mental psychiatric primary specialty
  urgent family group night day evening morning afternoon monday tuesday wednesday thursday friday saturday
  home mobile methadone wound foot travel whole busy full first last second next empty in to at from of and or for
  high middle medical nursing grad graduate law elementary catholic public boarding charter sunday is was about between
  during after before into near outside with by on leave left leaves whose which field main other acute access baptist
  methodist lutheran anglican orthodox pentecostal presbyterian neighborhood neighbourhood retail village parish ed
  emergency entire tertiary referral children my this specialist psych infusion chemo cardiology neurology
`);

/** Small-lettered words that end the name of a body: "Bowdre Mill fire brigade", "Lincoln high school". */
export const PEOPLE_BODIES = words(`
  fire brigade department police station hospital clinic school high church college university infirmary hospice
  library pharmacy market bakery diner nursing home manor farm farms street road avenue lane river bridge county township
  funeral parlor parlour banquet hall schools factory mine mines colliery mill mills works foundry brewery depot hotel inn
  pub tavern restaurant cafe bank gurdwara mosque temple synagogue parish council cemetery crematorium shipyard garage
  rink infants juniors primary elementary academy area ward dialysis dental pediatrics paediatrics radiology imaging surgical
  surgery daycare nursery interiors stables kennels vets raceway speedway minerals seafoods
  rescue ambulance firehouse barbershop barbers spa gym cinema theatre theater bookshop bookstore butchers bakers grocery
  hardware florist jewelers laundromat cleaners preschool kindergarten institute clinics hospitals practice dispensary
  drugstore chemist opticians league choir orchestra regiment battalion platoon squadron zoo arena stadium fairgrounds
  racetrack casino winery vineyard distillery dairy cooperative plantation ranch orchard mall plaza superstore outlet
  warehouse terminal shop grill bistro pizzeria deli tearoom motel hostel resort campground marina lodge
  trail bypass roundabout crossroads junction moor fell dale glen loch lough dam reservoir canal ferry pier dock wharf
  lighthouse cliffs woods forest meadow downs hills ridge mountain mountains creek brook pond cove strait reef marsh swamp
  heights towers apartments campus
  airport harbor harbour docks island beach falls valley estate estates reserve reservation quarry plant store stores
  pool baths lido leisure club society group band team trust office estates home homes care hub lab line train bus tram
  ferry carpark carehome hostels refuge sanctuary farmers growers fishermen show fair games festival regatta cup gala
  supermarket salon barracks nursery creamery tannery cannery abattoir freezing psychiatric general regional municipal district court
`);
