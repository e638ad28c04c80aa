/** People's names that stand for a sign, a disease, a test, an instrument or a theory: never taken for a person alone. */

import { words } from '../sets.ts';

/** Rarely anyone's name today: left alone wherever they stand. */
export const EPONYMS = words(`
  parkinson parkinsons parkinsonian parkinsonism alzheimer alzheimers hodgkin hodgkins crohn crohns babinski
  cushing cushingoid cushings addison addisons addisonian huntington huntingtons tourette tourettes raynaud
  raynauds sjogren sjogrens sjögren behcet behcets behçet kawasaki kaposi marfan marfans marfanoid ehlers danlos
  basedow hashimoto hashimotos wegener wegeners takayasu guillain barre barré charcot wernicke wernickes
  korsakoff korsakoffs korsakov cheyne kussmaul foley apgar glasgow ranson rancho babcock barrett barretts
  bartholin bartter bence bells brugada budd chiari buerger burkitt burkitts caisson chagas charcot-marie-tooth
  chvostek chvosteks trousseau trousseaus colles coombs creutzfeldt jakob cruveilhier dupuytren dupuytrens
  duchenne eisenmenger epley dix hallpike fallot fanconi felty finkelstein fontan fournier fourniers friedreich
  gaucher gauchers gilberts gleason goodpasture goodpastures grawitz guthrie hageman hirschsprung hirschsprungs
  holter horners kernig kernigs brudzinski klinefelter klinefelters koplik krukenberg kyphos lachman langerhans
  lewy leydig liddle lisfranc lyme mantoux mcardle mcburney mcburneys mcmurray meckel meckels meniere menieres
  ménière mobitz munchausen munchausens osgood schlatter paget pagets pancoast papanicolaou parvo patau perthes
  peutz jeghers peyronie peyronies pfannenstiel phalen phalens tinel tinels picks popliteal prader willi
  prinzmetal purkinje reiter reiters reye reyes rinne rorschach roth rovsing rydel salmonella scheuermann
  schirmer seldinger sengstaken sertoli sheehan snellen sturge sydenham tay sachs tetralogy thomsen
  trendelenburg valsalva virchow virchows volkmann waldenstrom waterhouse friderichsen whipple whipples wilms
  wolff zenker zenkers zollinger yankauer ganz hickman groshong broviac bovie kocher kirschner steinmann
  billroth roux nissen heller bankart akin trocar veress dobhoff dobbhoff sump hemovac malecot pezzer coude
  coudé tenckhoff shiley bivona ambu magill guedel mallampati cormack lehane bier schiøtz goldmann ishihara
  wechsler asberg zung vanderbilt braden barthel lawton karnofsky ecog zubrod wfns nihss maddrey child-pugh
  childs geneva perc chads hasbled framingham ascvd frax heinz auer pappenheimer councilman gowers trendelenberg
  lhermitte romberg rombergs froment spurling kemp ortolani galeazzi brown-sequard brown séquard wallenberg
  stevens-johnson lyell jarisch herxheimer koebner nikolsky auspitz mohs merkel spitz-holden breslow tzanck
  pavlov pavlovian skinner skinnerian freudian jungian kleinian winnicottian balintian rogerian oedipal adlerian
  socratic hippocratic stockholm dunning kruger occam ockham hickam bayes bayesian cochrane cronbach likert
  gaussian pareto heisenberg schrodinger schrödinger gram-positive gram-negative giemsa ziehl neelsen petri
  bunsen celsius fahrenheit kelvin hertz joule ampere volt doppler geiger roentgen röntgen curie becquerel
  sievert bluetooth pilates feldenkrais alexander-technique reiki lamaze ferber montessori waldorf heimlich
  mediterranean atkins dash-diet bristol-stool moro babkin galant sandifer takotsubo kugelberg welander werdnig
  hoffmann dejerine sottas hallervorden ramsay-hunt tolosa boerhaave mirizzi ogilvie courvoisier grey-turner
  murphy-sign charcots pentad triad kerley westermark bochdalek morgagni spigelian littre amyand gerota glisson
  calot vater oddi santorini wirsung brunner peyer lieberkuhn kupffer ito henle malpighi bellini volhard
  kimmelstiel kayser fleischer menetrier rokitansky aschoff lutembacher ebstein loeffler löffler libman oslers
  osler-weber-rendu dressler wellens sgarbossa bazett brockenbrough kussmauls corrigan quincke duroziez
  de-musset hutchinson argyll amsler stargardt eales wermer sipple von-hippel lindau recklinghausen bourneville
  li-fraumeni turcot muir-torre gorlin digeorge angelman rett fragile asperger aspergers dravet lennox gastaut
  lennox-gastaut landau kleffner ohtahara jeavons rolandic todds jacksonian devic balo pelizaeus merzbacher
  krabbe niemann gauchers-disease fabry pompe hurler sanfilippo morquio maroteaux-lamy menkes lesch nyhan
  sandhoff refsum zellweger alport bartters gitelman liddles fanconis henoch schonlein schönlein kienbock köhler
  freiberg panner calve klippel madelung monteggia lopresti jones-fracture maisonneuve pott's-disease
  chance-fracture segond hill-sachs salter-harris gustilo weber-fracture ponseti pavlik boston-brace
  thomas-splint ilizarov taylor-frame shirodkar bishop's-score mcroberts ritgen hegar naegele braxton
  braxton-hicks wharton skene asherman meigs stein leventhal rokitansky-kuster turner-syndrome couvelaire
  kleihauer dubowitz brazelton shwachman donovanosis ducrey gardnerella bornholm coxsackie ebola zika dengue
  lassa hantavirus legionella legionnaires listeria shigella yersinia brucella rickettsia borrelia leptospira
  treponema pallidum calmette guerin sabin pasteur semmelweis hippocrates galen avicenna bion winnicott balint
  freud jung erikson bowlby ainsworth yalom frankl kernberg kohut lacan piaget maslow rosenhan bandura satir
  minuchin kabat-zinn kleinman spikes
`);

/** After these any name is an eponym: "Bell's palsy", "the Hamilton scale", "a Swan catheter". */
export const EPONYM_HEADS = words(`
  disease diseases syndrome sign signs palsy scale score scores criteria test tests procedure operation maneuver manoeuvre
  index classification fracture tumor tumour lymphoma contracture chorea ataxia dystrophy phenomenon reflex triad
  catheter forceps tube stain bodies body node nodes law rule method technique incision repair position block
  splint brace drain hernia ulcer cyst gland glands cells respiration respirations breathing encephalopathy psychosis
  thyroiditis esophagus oesophagus coma inventory questionnaire exam examination approach model curve study trial
  heart lines stage staging grade anomaly malformation deformity point murmur pulse sarcoma nephropathy jaundice
  virus agar solution lamp effect waves wave inhibitor inhibitors loop circle membrane group groups regression
`);
