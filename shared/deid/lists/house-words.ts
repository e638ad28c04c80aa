/** Houses, shops, bodies and streets as they are said in small letters: the last word, and words before it that name nothing. */

import { phrases, words } from './sets.ts';

/** Last words of what people call by name where nobody writes capitals ("stony fork family practice"). */
export const HOUSE_HEADS = words(`
  hospital infirmary hospice clinic medical center centre surgery practice manor lodge grange house home homes nursing
  rehab recovery school schools high elementary primary middle academy college university institute nursery preschool
  church chapel cathedral synagogue temple mosque gurdwara parish ministries tabernacle abbey priory baptist methodist
  lutheran presbyterian catholic assembly fellowship bank market supermarket bakery cafe diner restaurant grill pizzeria
  pizza barbecue tavern pub inn hotel motel pharmacy chemist drugs store stores shop garage towing roofing plumbing
  auto motors tire tires salon barbers cleaners laundromat farm farms ranch nursery dairy company brothers bros
  team club legion union library museum theatre theater hall arena stadium gym mill mills factory plant works mine
  foundry shipyard brewery marriott hilton hyatt sheraton airport depot services haulage scaffolding builders foods
  general mercy memorial regional community savings mutual trust council interiors legion infants juniors minerals
  rink stables kennels raceway speedway co-op coop credit insurance realty logistics freight trucking electric energy
  mining timber lumber steel seafoods packers packing meats orchards wines vineyard winery distillery funeral crematorium
  cemetery vets veterinary optical associates hospitals cinema cinemas gymnasium barracks railways airlines airways
  chippy takeaway butchers newsagents bookies gymnastics kindergarten daycare childcare buildings ward
  tigers panthers eagles bears lions wildcats bulldogs hawks rovers rangers united wanderers athletic warriors knights
`);

export const PLACE_HEADS_SAID = words(`
  lane road street avenue drive court terrace crescent boulevard circle row square grove gardens park hill hills creek
  river lake bay beach island valley ridge falls springs heights corner village bridge view meadows woods pines oaks
  estates landing crossing hollow gap cove harbor harbour point line estate flats towers apartments wharf quay
`);

/** Last words that make a house only after a name or a placing word: "down east dialysis", not "speech therapy". */
export const CLINICAL_HEADS = words(`
  pediatrics paediatrics surgical dental dentistry radiology imaging dialysis orthopedics orthopaedics cardiology oncology
  dermatology neurology nephrology physio physiotherapy therapy optometry rehabilitation obstetrics gynecology urology
`);

/** Before these heads they make no name: "waiting room", "grocery store", "parking garage". */
export const PLAIN_MODIFIERS = words(`
  waiting operating emergency living dining grocery hardware convenience liquor corner coffee gift thrift candy book
  barber body tire auto repair car parking hospital county state federal city town public private local family high
  middle elementary primary grade grad graduate medical nursing law night summer sunday vacation bible children's nursing
  care retirement old rest foster group funeral mobile trailer farm ranch country full opera dog play coffee whole rural
  main back side dirt gravel long wrong busy quiet dead food tennis basketball district supreme traffic juvenile civil
  swimming blood sperm savings memory walking health golf strip fitness comedy football soccer softball baseball hockey
  bowling swim care surgical stroke wound transport transplant drug phone oil big small bad good best new old little
  nearest next last first second third outpatient inpatient pain heart eye dental fertility sleep diabetes renal dialysis
  cancer oncology pediatric maternity women's mental psychiatric specialty urgent day evening morning community teaching
  nice rich poor empty open closed front same other another parents parent's mother's father's sister's brother's moms
  dads mums grandma's neighbor's neighbour's my your his her our their some any no every each both that this one two
  train bus tram ferry river lake bank petrol gas power steel paper cotton saw coal salt sugar wine garden door kitchen
  bed bath court street road market village parish polling party labor labour tea ice snow rail tube subway phone
  clothes shoe toy pet paint pawn antique charity sweet chip fish burger fast grain feed gun record video butcher
  ladies men's gentlemens strip night social youth boys girls university college school church hotel warehouse
  wholesale flea farmers stock meat meth chop wood work body music dance concert city town steep country busy one-way
  picket bottom finish goal starting front assembly clothes washing help crisis hot land party blood red hard thin fine
  brain flat straight dotted pipe time story bread front picc central arterial art iv midline art-line suture incision
  point vantage focal turning breaking boiling low high sticking melting talking good data starting end
  full partial garden hospital sea ocean mountain bird's long side rear clear better closer different rose
  double assisted independent adult senior seniors elderly halfway birth broken children's whole
  speech physical occupational interventional radiation chemo chemotherapy male female men's mixed acute long-term
  short-stay side elderly labour delivery isolation observation trauma burns
  patient in life car motor travel
  exam on off out up down behind across around inside near toward towards
`);

/** Shops, eating houses and parcel firms with many branches: who works or was seen there is easier found. */
export const CHAINS = words(`
  kroger publix aldi lidl tesco asda sainsburys sainsbury waitrose morrisons iceland's woolworths woolies wegmans safeway
  walmart costco walgreens cvs ikea starbucks mcdonalds mcdonald's mcdonald wendys wendy's popeyes chick-fil-a chipotle
  applebees dennys denny's ihop arbys hardees sonic's culvers whataburger wawa sheetz heb h-e-b meijer menards lowes
  lowe's autozone petco petsmart walgreen rite-aid sobeys loblaws loblaw metro's costcutter greggs nandos nando's boots'
  superdrug argos poundland primark matalan dunelm halfords screwfix bunnings kmart big-w countdown paknsave pak'nsave
  mitre10 dunnes supervalu centra supermac's supermacs penneys eason boyers wickes homebase currys amazon fedex ups's
  ebay deliveroo doordash instacart uber lyft grubhub hellofresh bojangles waffle-house piggly wiggly winn-dixie albertsons
  vons ralphs stop-and-shop hannaford giant-eagle food-lion dollar-general kohls kohl's macys macy's nordstrom sears jcpenney
  tjmaxx marshalls' homegoods barnes-and-noble dunkin tim-hortons timmies hortons speedway quiktrip buc-ees cracker-barrel
`);

/** Firms, bodies and chains of several words, or that are words as well only in one reading, as they are said. */
export const BODIES: readonly string[] = phrases(`
  salvation army
  veterans affairs
  legal aid
  social security office
  citizens advice
  planned parenthood
  red cross
  red crescent
  meals on wheels
  habitat for humanity
  boys and girls club
  knights of columbus
  american legion
  royal british legion
  british legion
  women's institute
  mothers' union
  alcoholics anonymous
  narcotics anonymous
  gamblers anonymous
  al anon
  st vincent de paul
  st john ambulance
  royal mail
  canada post
  australia post
  an post
  border force
  border patrol
  coast guard
  home office
  job centre
  jobcentre
  work and income
  crown prosecution service
  child protective services
  children's aid
  children's aid society
  police scotland
  garda siochana
  state farm
  wells fargo
  bank of america
  bank of ireland
  bank of scotland
  bank of montreal
  first national bank
  capital one
  credit union
  scotiabank
  barclays
  natwest
  santander
  lloyds bank
  td bank
  home depot
  best buy
  burger king
  taco bell
  pizza hut
  pizza express
  kentucky fried chicken
  dairy queen
  waffle house
  olive garden
  red lobster
  outback steakhouse
  cracker barrel
  panera bread
  tim hortons
  whole foods
  trader joe's
  trader joes
  food lion
  giant eagle
  piggly wiggly
  winn dixie
  stop and shop
  harris teeter
  save a lot
  family dollar
  dollar general
  dollar tree
  dollarama
  canadian tire
  shoppers drug mart
  rite aid
  circle k
  seven eleven
  7 eleven
  bass pro
  tractor supply
  big lots
  old navy
  victoria's secret
  bed bath and beyond
  toys r us
  marks and spencer
  marks and sparks
  m and s
  john lewis
  house of fraser
  the co-op
  lidl
  greggs
  costa coffee
  caffe nero
  pret a manger
  wetherspoons
  premier inn
  travelodge
  holiday inn
  best western
  motel 6
  super 8
  days inn
  four seasons
  ritz carlton
  jd sports
  sports direct
  carphone warehouse
  british gas
  british airways
  british rail
  british telecom
  virgin media
  bord gais
  aer lingus
  ryanair
  easyjet
  air canada
  qantas
  jetstar
  air new zealand
  american airlines
  delta airlines
  united airlines
  southwest airlines
  general motors
  general electric
  us steel
  bethlehem steel
  john deere
  rolls royce
  land rover
  harley davidson
  lockheed martin
  northrop grumman
  procter and gamble
  johnson and johnson
  tyson foods
  smithfield foods
  chemist warehouse
  four square
  new world
  pak n save
  the warehouse
  harvey norman
  jb hi-fi
  dan murphy's
  bottle-o
  fish and game
  rsl
  penn state
  ohio state
  texas a and m
  notre dame
  boston college
  mayo clinic
  cleveland clinic
  johns hopkins
  mass general
  mount sinai
  cedars sinai
  great ormond street
  royal free
  guy's and st thomas'
  royal melbourne
  royal adelaide
  royal darwin
  royal flying doctor service
  flying doctors
  sick kids
  kaiser permanente
  blue cross
  blue cross blue shield
  bluecross
  united healthcare
  unitedhealthcare
  aetna
  cigna
  humana
  geico
  allstate
  medibank
  bupa
  vhi
  davita
  fresenius
  labcorp
  quest diagnostics
  boston scientific
  medtronic
  national guard
  marine corps
  air force base
  royal marines
  little league
  girl guides
  girl scouts
  boy scouts
  masonic lodge
  rotary club
  lions club
  elks lodge
  kiwanis
  vfw
  ymca
  ywca
`);
