/** People's names that stand for a sign, a disease, a test, an instrument or a theory: never taken for a person alone. */

import { words } from '../sets.ts';

/** Rarely anyone's name today: left alone wherever they stand. */
export const EPONYMS = words(`
  parkinson parkinsons parkinsonian parkinsonism alzheimer alzheimers hodgkin hodgkins crohn crohns babinski
  cushing cushingoid cushings addisons addisonian huntingtons tourette tourettes raynaud raynauds sjogren
  sjogrens sjögren behcet behcets behçet kawasaki kaposi marfan marfans marfanoid ehlers danlos basedow
  hashimoto hashimotos wegener wegeners takayasu guillain barre barré charcot wernicke wernickes korsakoff
  korsakoffs korsakov cheyne kussmaul foley apgar glasgow rancho bartholin bartter bells brugada chiari burkitt
  burkitts chagas charcot-marie-tooth chvostek chvosteks trousseau trousseaus colles creutzfeldt cruveilhier
  dupuytren dupuytrens duchenne eisenmenger hallpike fallot fanconi fournier fourniers friedreich gaucher
  gauchers gilberts gleason goodpastures grawitz hirschsprung hirschsprungs holter horners kernig kernigs
  brudzinski klinefelter klinefelters koplik krukenberg kyphos lachman langerhans lewy leydig liddle lisfranc
  lyme mantoux mcburneys meckel meckels meniere menieres ménière mobitz munchausen munchausens schlatter pagets
  pancoast papanicolaou parvo patau perthes peutz jeghers peyronie peyronies pfannenstiel phalen phalens tinel
  tinels popliteal prader willi prinzmetal purkinje reiter reiters rinne rorschach rovsing rydel salmonella
  scheuermann schirmer seldinger sengstaken sertoli snellen sturge sydenham tay tetralogy trendelenburg valsalva
  virchow virchows waldenstrom friderichsen whipples wilms zenker zenkers zollinger yankauer ganz groshong
  broviac bovie billroth bankart trocar veress dobhoff dobbhoff hemovac malecot pezzer coude coudé tenckhoff
  shiley bivona ambu guedel mallampati lehane schiøtz goldmann ishihara asberg zung vanderbilt karnofsky ecog
  zubrod wfns nihss maddrey child-pugh perc chads hasbled framingham ascvd frax pappenheimer gowers
  trendelenberg lhermitte romberg rombergs froment ortolani galeazzi brown-sequard séquard wallenberg
  stevens-johnson jarisch herxheimer koebner nikolsky auspitz mohs spitz-holden tzanck pavlov pavlovian
  skinnerian freudian jungian kleinian winnicottian balintian rogerian oedipal adlerian socratic hippocratic
  stockholm occam ockham hickam bayes bayesian cronbach likert gaussian pareto heisenberg schrodinger
  schrödinger gram-positive gram-negative giemsa ziehl neelsen bunsen celsius fahrenheit kelvin hertz joule
  ampere volt doppler geiger roentgen röntgen curie becquerel sievert bluetooth pilates feldenkrais
  alexander-technique reiki lamaze ferber montessori heimlich mediterranean atkins dash-diet bristol-stool moro
  babkin galant takotsubo kugelberg welander werdnig dejerine sottas hallervorden ramsay-hunt boerhaave mirizzi
  courvoisier grey-turner murphy-sign charcots pentad westermark bochdalek morgagni spigelian littre amyand
  gerota glisson calot vater oddi santorini wirsung peyer lieberkuhn kupffer henle malpighi volhard kimmelstiel
  menetrier rokitansky aschoff lutembacher ebstein loeffler löffler libman oslers osler-weber-rendu wellens
  sgarbossa bazett brockenbrough kussmauls quincke duroziez de-musset argyll amsler stargardt eales wermer
  sipple von-hippel lindau recklinghausen bourneville li-fraumeni turcot muir-torre gorlin digeorge angelman
  rett asperger aspergers dravet gastaut lennox-gastaut kleffner ohtahara jeavons rolandic todds jacksonian
  devic balo pelizaeus merzbacher krabbe gauchers-disease fabry pompe hurler sanfilippo morquio maroteaux-lamy
  menkes lesch nyhan sandhoff refsum zellweger alport bartters gitelman liddles fanconis henoch schonlein
  schönlein kienbock köhler panner calve klippel madelung monteggia jones-fracture maisonneuve pott's-disease
  chance-fracture segond hill-sachs salter-harris gustilo weber-fracture ponseti pavlik boston-brace
  thomas-splint ilizarov taylor-frame shirodkar bishop's-score ritgen hegar naegele braxton braxton-hicks skene
  asherman rokitansky-kuster turner-syndrome couvelaire kleihauer dubowitz brazelton shwachman donovanosis
  ducrey gardnerella bornholm coxsackie ebola zika dengue lassa hantavirus legionella legionnaires listeria
  shigella yersinia brucella rickettsia borrelia leptospira treponema pallidum calmette sabin pasteur semmelweis
  hippocrates galen avicenna bion winnicott balint freud jung erikson bowlby ainsworth yalom frankl kernberg
  kohut lacan piaget maslow rosenhan bandura satir minuchin kabat-zinn kleinman
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
