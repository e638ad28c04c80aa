/** What few people have: rare diseases, implanted or worn devices, uncommon operations, marks on a body. */

import { phrases } from './sets.ts';

export const RARE_HEALTH: readonly string[] = phrases(`
  stiff person syndrome
  sanfilippo syndrome
  marfan syndrome
  ehlers-danlos
  ehlers-danlos syndrome
  huntington's disease
  huntington disease
  huntington's
  huntingtons
  wilson's disease
  creutzfeldt-jakob
  creutzfeldt-jakob disease
  amyotrophic lateral sclerosis
  lou gehrig's disease
  motor neurone disease
  motor neuron disease
  locked-in syndrome
  myasthenia gravis
  cystic fibrosis
  muscular dystrophy
  duchenne
  spinal muscular atrophy
  friedreich's ataxia
  tay-sachs
  gaucher disease
  gaucher's disease
  fabry disease
  pompe disease
  hurler syndrome
  hunter syndrome
  niemann-pick
  batten disease
  leukodystrophy
  adrenoleukodystrophy
  rett syndrome
  angelman syndrome
  prader-willi
  prader-willi syndrome
  turner syndrome
  klinefelter syndrome
  williams syndrome
  digeorge syndrome
  noonan syndrome
  fragile x
  osteogenesis imperfecta
  brittle bone disease
  achondroplasia
  dwarfism
  acromegaly
  gigantism
  progeria
  porphyria
  acute intermittent porphyria
  hemophilia
  haemophilia
  von willebrand disease
  sickle cell
  sickle cell disease
  thalassemia
  thalassaemia
  paroxysmal nocturnal hemoglobinuria
  hereditary angioedema
  mastocytosis
  sarcoidosis
  amyloidosis
  scleroderma
  systemic sclerosis
  behcet's
  takayasu arteritis
  wegener's
  goodpasture syndrome
  churg-strauss
  castleman disease
  erdheim-chester
  histiocytosis
  langerhans cell histiocytosis
  carcinoid
  carcinoid syndrome
  pheochromocytoma
  phaeochromocytoma
  insulinoma
  mesothelioma
  uveal melanoma
  merkel cell carcinoma
  retinoblastoma
  neuroblastoma
  chordoma
  moyamoya
  moyamoya disease
  narcolepsy
  cataplexy
  kleine-levin
  tourette's
  tourette syndrome
  tourettes
  trigeminal neuralgia
  stevens-johnson syndrome
  epidermolysis bullosa
  pemphigus
  ichthyosis
  xeroderma pigmentosum
  albinism
  vitiligo
  conjoined twins
  situs inversus
  tetralogy of fallot
  hypoplastic left heart
  transposition of the great arteries
  eisenmenger
  long qt syndrome
  brugada syndrome
  arrhythmogenic right ventricular
  leprosy
  hansen's disease
  polio
  post-polio syndrome
  rabies
  tetanus
  malaria
  ebola
  chagas disease
  whipple's disease
  addison's disease
  cushing's disease
  hermaphrodite
  intersex
  androgen insensitivity
  transgender
  trans man
  trans woman
  phocomelia
  thalidomide
  spina bifida
  anencephaly
  encephalitis lethargica
  fatal familial insomnia
  ondine's curse
  anti-nmda
  autoimmune encephalitis
  neuromyelitis optica
  transverse myelitis
  guillain-barre
  guillain-barre syndrome
  guillain-barré
  syringomyelia
  chiari malformation
  cleft palate
  cleft lip
  hirschsprung's disease
  biliary atresia
  alpha-1 antitrypsin deficiency
  maple syrup urine disease
  phenylketonuria
  homocystinuria
  mitochondrial disease
  ornithine transcarbamylase deficiency
  immunodeficiency
  severe combined immunodeficiency
  chronic granulomatous disease
  munchausen
  munchausen syndrome
  fabricated illness
  pseudocyesis
  dissociative identity disorder
  capgras
  cotard
  folie a deux
  baclofen pump
  intrathecal baclofen pump
  intrathecal pump
  pain pump
  insulin pump
  cochlear implant
  cochlear implants
  deep brain stimulator
  deep brain stimulation
  vagus nerve stimulator
  spinal cord stimulator
  lvad
  left ventricular assist device
  artificial heart
  total artificial heart
  pacemaker
  defibrillator
  iron lung
  tracheostomy
  laryngectomy
  electrolarynx
  voice box
  feeding tube
  colostomy
  ileostomy
  urostomy
  ostomy
  stoma
  suprapubic catheter
  halo brace
  milwaukee brace
  leg braces
  prosthetic leg
  prosthetic arm
  prosthetic hand
  prosthetic eye
  glass eye
  artificial leg
  wooden leg
  hook for a hand
  eye patch
  wheelchair
  power chair
  guide dog
  service dog
  white cane
  oxygen concentrator
  heart transplant
  lung transplant
  liver transplant
  kidney transplant
  bone marrow transplant
  stem cell transplant
  double lung transplant
  pancreas transplant
  face transplant
  hand transplant
  small bowel transplant
  corneal transplant
  transplant recipient
  kidney donor
  living donor
  whipple procedure
  whipple operation
  hemipelvectomy
  hemispherectomy
  corpus callosotomy
  lobotomy
  pneumonectomy
  esophagectomy
  gender reassignment
  gender-affirming surgery
  bariatric surgery
  gastric bypass
  gastric sleeve
  double mastectomy
  bilateral mastectomy
  amputee
  amputation
  double amputee
  below-knee amputation
  above-knee amputation
  lost a leg
  lost an arm
  lost a hand
  lost an eye
  lost his leg
  lost her leg
  lost his arm
  lost his hand
  lost his eye
  lost both legs
  one leg
  one arm
  one eye
  one-legged
  one-armed
  one-eyed
  one-handed
  missing fingers
  missing two fingers
  missing three fingers
  missing a finger
  missing an ear
  missing a thumb
  port-wine stain
  port wine stain
  birthmark
  burn scars
  harelip
  clubfoot
  club foot
  polydactyly
  extra finger
  webbed toes
  heterochromia
  different colored eyes
  two different eyes
  born without
  born with one
  deaf
  deafblind
  blind since birth
  blind from birth
  legally blind
  mute
  conjoined
  quintuplets
  gunshot
  gunshot wound
  shark bite
  bear attack
  lightning strike
  struck by lightning
  snakebite
  hand transplant
  metal plate
  shrapnel
`);
