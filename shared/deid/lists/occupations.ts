/** What people do for a living, by the last word; ordinary jobs on a ward are left out. */

import { words } from './sets.ts';

export const OCCUPATIONS = words(`
  manager host hostess presenter stationmaster waller coxswain coxwain lockkeeper gillie groom stablehand jillaroo ringer
  plucker puddler keeper beater loader hauler tracker skinner gutter filleter shucker caner hedger ditcher reedcutter
  weighbridge pitman hewer winder banksman signaller pointsman platelayer ganger navvy hod-carrier glazer gilder
  croupier bookmaker toolmaker patternmaker moulder polisher plater riveter caulker slinger crane-driver tug-master
  coastguard lifeboatman boatwright sailmaker ropemaker netmaker smokehouse cheesemonger baker patissier sommelier
  attendant oysterman shrimper stevedore lobsterer sapper picker classer shearer ringer drover jackaroo jillaroo welder tuner
  cutter polisher spinner weaver dyer knitter trimmer fitter turner caulker rigger roughneck toolpusher dredger trapper
  crossing-guard milkman binman dustman rancher ranchhand busker impersonator ventriloquist taxidermist bellmaker thatcher
  drystone dyker ghillie stalker gillie shepherdess herdswoman cowhand wrangler farrier saddler ploughman haymaker
  magistrate muezzin granthi cantor sexton verger organist bellringer campanologist oud tabla dhol piper bagpiper fiddler
  seamstress machinist presser launderer laundress charwoman housemaid ayah nanny governess caretaker janitress trucker
  accountant acrobat actor actress actuary administrator admiral advocate alderman ambassador anchorman animator announcer
  apiarist apprentice appraiser arborist archaeologist archeologist archbishop archer architect archivist arranger artist
  artisan assembler assessor astronaut astronomer athlete auctioneer auditor author baggage bailiff baker ballerina
  bandleader banker barber bargee barista barkeep barmaid barrister bartender beautician beekeeper bellboy bellhop
  bellringer biochemist biologist blacksmith boatbuilder boatman boilermaker bondsman bookbinder bookie bookkeeper
  bookmaker bookseller botanist bouncer boxer brakeman breeder brewer bricklayer broadcaster broker builder butcher
  butler cabbie cabdriver cabinetmaker caddie calligrapher cameraman candlemaker cantor captain caricaturist carpenter
  carpetlayer carver cartographer cartoonist cashier caterer cellist chandler chauffeur cheesemaker chef chemist
  choirmaster choreographer cinematographer clarinetist cleaner clergyman clerk clockmaker clown coachman coalminer
  cobbler collier columnist comedian commentator composer conductor conservator conservationist constable contractor
  cook cooper coppersmith copywriter cosmetologist costumer councilman councillor courier couturier cowboy cowgirl
  crabber cropduster croupier crofter curator custodian cutler cyclist dairyman dancer deacon dealer decorator deckhand
  demolitionist deputy designer detective diplomat director dishwasher dispatcher diver docker dockworker docent
  doorman draftsman draughtsman dressmaker driller driver drover drummer drywaller economist editor electrician
  embalmer embroiderer engineer engraver entertainer entomologist entrepreneur essayist estimator etcher ethnographer
  evangelist executive exterminator fabricator falconer farmer farmhand farrier ferryman fiddler filmmaker financier
  firefighter fireman fisherman fisherwoman fishmonger flautist flutist florist foreman forester forger foundryman
  framer freelancer fruiterer furrier gamekeeper gardener geologist geographer glassblower glazier goalkeeper goldsmith
  golfer gondolier governess governor gravedigger grazier greengrocer grocer groom groundskeeper groundsman guard guide
  guitarist gunner gunsmith gymnast haberdasher hairdresser handyman harbormaster harpist harvester hatter haulier
  herder herdsman historian hostess hotelier housekeeper housepainter hunter illustrator importer imam innkeeper inspector
  installer instrumentmaker interpreter inventor investigator ironmonger ironworker jailer janitor jeweler jeweller jockey
  joiner journalist judge juggler keeper kindergartner laborer labourer lacemaker lamplighter landlord landlady landscaper
  lawyer lecturer librarian librettist lifeguard lighthousekeeper lineman linguist lobbyist lobsterman locksmith logger
  longshoreman lorry lumberjack luthier machinist magician magistrate magnate mailman maker manicurist mariner marine
  marksman mason masseur masseuse matador mathematician mechanic mediator merchant metallurgist metalworker meteorologist
  midshipman miller milliner miner minister missionary model moneylender monk mortician muralist musician navigator
  negotiator newscaster newspaperman novelist nun oilman operator optician orchardist organist organmaker ornithologist
  overseer oysterman packer painter paleontologist papermaker paralegal paramedic parliamentarian pastor pawnbroker
  performer philosopher photographer physicist pianist picker pilot pipefitter piper planner plasterer plowman plumber
  poet policeman policewoman politician postman postmaster postmistress postwoman potter preacher prefect priest principal
  printer prison producer professor programmer projectionist promoter prosecutor prospector publican publisher puppeteer
  pylon quarryman quilter rabbi racer rancher ranger realtor receptionist referee repairman reporter researcher restaurateur
  restorer retailer rigger ringmaster roadie roofer roustabout saddler sailor salesman salesperson saleswoman salter
  sawyer scaffolder schoolmaster schoolteacher scientist scribe sculptor seafarer seaman seamstress secretary senator
  sergeant sexton shearer shepherd sheriff shipbuilder shipwright shoemaker shopkeeper shrimper sifu signalman silversmith
  singer skater skipper slater smith smuggler snowplow sociologist soldier solicitor songwriter soprano spinner splicer
  statistician steelworker stenographer stevedore steward stewardess stoker stonecutter stonemason storekeeper storyteller
  stuntman submariner superintendent surveyor sweeper swimmer tailor tanner tapper taxidermist teacher teamster technician
  telegraphist telemarketer teller tenor thatcher tiler tinker tobacconist toolmaker trainer translator trapper trawlerman
  treasurer trombonist trooper trucker trumpeter truckdriver tugboatman tuner tutor typesetter typist umpire undertaker
  upholsterer usher valet vet veterinarian vicar vintner violinist violist wainwright waiter waitress warden warder
  watchmaker waterman weaver weightlifter welder whaler wheelwright whittler winemaker woodcarver woodcutter woodworker
  wrangler wrestler writer yachtsman zookeeper zoologist
  bellmaker bagpiper stagehand set-builder conservateur lamplighter milkman iceman paperboy busker taxi cab trucker
  medic lieutenant colonel general veteran commodore bosun purser mate captain gunner paratrooper sapper commando
  ceo cfo councilwoman congressman congresswoman senator mayor premier
`);

/** Too common in any story to say much by themselves: only with "retired", "works as", a modifier. */
export const WEAK_OCCUPATIONS = words(`
  manager host presenter groom loader hauler tracker skinner gutter beater winder ringer glazer captain clerk cook driver guard guide judge keeper maker manager mate minister model officer operator painter
  picker planner secretary teacher trainer writer actor artist author builder cleaner coach director editor engineer
  executive foreman general governor groom hunter inspector interpreter lawyer leader lecturer marine mechanic packer
  performer pilot principal producer professor programmer racer receptionist researcher runner sergeant shepherd soldier
  steward student superintendent surveyor swimmer technician teller translator veteran waiter worker hostess landlord
  prison lorry taxi cab baggage dealer detective paramedic salter smith slater sawyer tanner cooper spinner splicer
  deputy merchant milkman framer investigator medic racer hunter colonel lieutenant contractor administrator
  advocate apprentice assessor author boxer carver entertainer performer planner priest pastor preacher rabbi imam vicar nun
  monk mason piper potter printer ranger reporter rigger sifu skater storyteller tapper usher vet warden
`);

/** Those on the physician's own side of the desk. */
export const WARD_JOBS = words(`
  doctor nurse receptionist secretary interpreter translator porter orderly chaplain clerk technician tech pharmacist
  resident intern registrar consultant paramedic professor student trainee judge captain director manager
`);

/** A workplace right after the verb: "works at the mill", "retired from the railroad". */
export const WORK_VERBS = words(
  'works worked working retired retiring teaches taught drives drove farms farmed fishes fished runs ran owns owned manages managed sells sold builds built',
);
