/** Words cut short at the bedside, in dictation or by a thumb: medicine or everyday words, never names. */

import { words } from '../sets.ts';

/** Medicine, though some lists hold them for first names. */
export const SURELY_MEDICAL = words(`
  reg regs dex preg pregs palli pall chal chals attndg attng peds paed surg gynae onco anaes anaesth orthos cardiol resp
  warf nitro mero gent mag vent vents vented cath lith dig peg sitter telesitter sitters consults consulted convo
  postop preop pod nights-reg bili alk mag vanc vanco levo sux prop ket fent midaz pred clop apix dabi furo bumet bisop amio dilt verap lido bupi
  ropi meto lopressor neb nebs combi ipra salbut tazo pip-taz zosyn cefaz ceft rocephin azithro doxy clinda flagyl
  amox coamox cipro levaquin bactrim septrin fluco vori ampho acyc tylenol apap paracet naprox toradol keto oxy oxys
  hydro morph dilaudid hydromorph tramad gaba pregab lyrica ativan loraz valium clonaz temaz zopi ambien traz mirt
  sert fluox cital escit venla dulox buprop wellbutrin quet olanz risp haldol cloz lithium valpro lamotrig keppra
  carbam pheny topir lantus humalog novolog tresiba metform glip empa dapa sema ozempic mounjaro eliquis xarelto
  clexane lovenox heparin plavix brilinta ticag prasug statin atorva rosuva crit plts lytes gluc lact trops retic
  ferritin tsat vit-d b12 folate tsh tele trach trached pivs picc portacath permcath foleys caths ex-lap appy chole
  hyst hyster lumpectomy mastec colect ostomy stoma stomas laryngectomy laryngectomies pneumonectomy lobectomy
  gastrectomy colectomy mastectomy hysterectomy oophorectomy orchidectomy vasectomy cholecystectomy appendicectomy
  appendectomy craniectomy laminectomy discectomy vertebroplasty kyphoplasty embolectomy endarterectomy thrombectomy
  thrombolysis sclerotherapy ablation cardioversion cardioverted valvotomy valvuloplasty sickler sicklers asthmatics
  hypertensive hypertensives histrionic bpd afeb normo tachy cp chf copder copders nstemi stemi stemis lvad ecmo
  bipapped cpapped peripads sanis bedpan bedpans commode commodes rollator slide-board pat-slide gait-belt obs-chart
  meds-chart drug-chart kardex emar webster-pak dosette dosettes blister-pack venalink braden waterlow datix datixed
  incident-form safety-huddle pyrexia pyrexial apyrexial rigor rigors rigoring coryza coryzal rhonchi rales creps
  crackles wheezy wheeze stridor stertor fundi fundus papillary perrla eomi nystagmoid pronator dysdiadochokinesis
  rombergs babinskis hoffmans trousseaus chvosteks rovsings mcburneys kernigs brudzinskis homans lachmans phalens
  tinels finkelsteins neers spurlings lhermittes trendelenburgs buergers corrigans quinckes hba1cs dexa dexas bmd
  tscore zscore frax qfracture qrisk qrisk3 ascvd smears smear colp colps mirena mirenas nexplanon implanon jaydess
  kyleena depo cerazette microgynon hrt evorel estradot oestrogel utrogestan vagifem ovestin testogel fortisip
  fortisips calogen scandishake nutrison jevity peptamen thick-and-easy fitbit fitbits holters loop-recorder kardia
  alivecor shingrix prevnar pneumovax gardasil cervarix boostrix fluad zostavax infanrix pediarix priorix menveo
  bexsero trumenba dexcom medtronic omnipod minimed accuchek accu-chek onetouch glucomen lifepak bbraun cadd t34
  tegaderm opsite mepilex mepore aquacel allevyn jelonet inadine urgotul kaltostat duoderm cavilon sudocrem conotrane
  proshield profore k-two ktwo coban tubigrip tubifast stockinette granuflex bactigras atrauman melolin primapore
  zimovane circadin melatonin nytol phenergan piriton piriteze clarityn benadryl zirtek telfast endone targin palexia
  norspan durogesic jurnista ordine mersyndol panadeine panadol nurofen voltaren mobic celebrex panafen maxolon
  stemetil zofran somac nexium losec pariet zantac mylanta gaviscon movicol coloxyl lactulose coversyl karvea avapro
  micardis atacand norvasc zanidip tenormin cartia astrix crestor lipitor zocor seretide symbicort ventolin bricanyl
  spiriva flixotide pulmicort atrovent breo trelegy anoro relvar fostair clenil qvar seebri ultibro incruse duaklir
  trimbow stiolto epilim tegretol dilantin lamictal lexapro zoloft efexor pristiq cymbalta avanza valdoxan endep
  seroquel zyprexa risperdal largactil modecate depixol clopixol haloperidol serenace akineton cogentin invega
  abilify rexulti diamicron amaryl januvia jardiance forxiga victoza trulicity byetta ryzodeg novomix mixtard
  actrapid protaphane oroxine eltroxin euthyrox neo-mercazole carbimazole prednisolone hydrocort dexameth keflex
  augmentin amoxil flucloxacillin fluclox benpen penv bicillin cefalexin trimethoprim nitrofurantoin macrodantin
  macrobid fosfomycin pivmecillinam co-amox coamoxiclav tazocin meropenem teic teicoplanin linezolid daptomycin
  entresto inspra aldactone lasix burinex frusemide furosemide metolazone ivabradine digoxin sotalol flecainide
`);

/** Everyday words as a hurried thumb spells them: a joint of the sentence, whoever is called so. */
export const HURRIED = words(`
  rm rms lil urself urselves myslf himslf herslf themslvs gma gpa bday convo meh sus legit lowkey deffo pjs wkend wkends
  runnin nevr evr frst clinc clinic's basicaly actualy realy finaly finly srsly srs mayb cmon comin bcs thot thght tht's
  gawd jeez sheesh yikes oof welp hella rly rlly sooo soooo sooooo noooo nooo yesss ahh ahhh hmmm ughh haha hahaha lolol
  togther tgthr evrybody evrybdy nobdy sumbody sumone somone somthing nothng anythng evrythng wknd bfast brekkie brekky
  arvo servo bottlo ambo ambos physio physios wat wats wot wots wen wher whr whn wht dat dats dis dey dem nt n wiv wif nite nites tonite nght mornin mrning evnin
  aftr b4 bfore til untl since sinc hun bruh bruv cuz coz bcos bcoz becos becoz innit ur yr yrs u ure youre ya kk okk
  oki okie l8 l8r gr8 m8 str8 2day 2moro 2nite tmr tmrw tomoz tomorro sumthin sumthing nuthin nuffin thn thnk thx tnx
  thanx soz sry dunno dno kno knw knos knowin sed sez iz waz woz wuz hav hv hve havin gd gud gonna wana wanna gota
  gotta shd shld shud wd wld wud cd cld cud cldve shldve shouldve cldnt shldnt wldnt couldnt wont dont cant didnt
  doesnt isnt wasnt werent hasnt havent aint tht thts th tho tru thru ppl pple plz pls grp grps bday prob probs
  probly prolly def defo obvs obv tbf ngl smh jk fml ffs ikr rn omg lol lmao idk idc imo tbh wtf btw fyi brb gtg nvm
  pt pts dr drs rms bk bck frm abt arnd agn alw alot alrdy altho tryin cryin watchin lookin talkin sittin standin
  askin tellin sayin goin doin comin gettin makin takin givin leavin waitin workin holdin cudnt fone phn msg msgs txt
  txts pics vid vids fb wk wks mth mths hrs mins sec secs sorta outta cuppa dunna didna wasna canna cannae dinnae
  wasnae didnae wouldnae couldnae isnae havenae dinna willna gonnae mebbe mibbe summat owt nowt jus jst js ist alredy
  evry evryone evrything smth smthg chk chkd chckd calld askd lookd tld tol wnt whatevs
`);
