/** Anatomy, signs, tests, instruments, wards and scales that dictionaries lack, and how clinicians shorten them. */

import { words } from '../sets.ts';

export const TERMS = words(`
  cardiothoracic cardiovascular cerebrovascular hepatobiliary hepatopancreatobiliary maxillofacial oromaxillofacial
  gastrointestinal genitourinary musculoskeletal neuropsychiatric neuropsychology neurodevelopmental neurovascular
  neurorehab cardiopulmonary cardiorenal hepatorenal hepatopulmonary bronchopulmonary tracheobronchial tubo-ovarian
  uteroplacental fetomaternal periodontal orthodontic prosthodontic otolaryngology otorhinolaryngology audiology
  audiologist audiologists orthotics orthotist prosthetist prosthetics podiatry podiatrist podiatrists optometrist
  interventional electrophysiology electrophysiologist hepatology hepatologist gerontology rheumatology endocrinology
  endocrinologist endocrinologists gastroenterology gastroenterologist urogynecology urogynaecology perinatology
  neonatology neonatologist neonatologists toxicology toxicologist immunology immunologist allergist allergists
  virology microbiology microbiologist haematologists hematologists nephrologists pulmonologist pulmonologists
  rheumatologists neurologists cardiologists oncologists dermatologists urologists radiologist radiologists pathologist
  pathologists psychiatrist psychiatrists psychologist psychologists perfusionist perfusionists sonographer sonographers
  radiographer radiographers dietician dietitian dieticians dietitians
  troponin troponins ferritin creatinine bilirubin albumin lactate procalcitonin prolactin cortisol calprotectin
  transaminase transaminases aminotransferase lipase amylase trypsin thyroglobulin fibrinogen haptoglobin ceruloplasmin
  homocysteine methemoglobin carboxyhemoglobin hemoglobin haemoglobin platelet platelets leukocyte leukocytes neutrophil
  neutrophils eosinophil eosinophils basophil lymphocyte lymphocytes monocyte reticulocyte reticulocytes schistocyte
  schistocytes hematocrit haematocrit glycated glycosylated triglyceride triglycerides urea electrolyte electrolytes
  colonoscopy colonoscopies endoscopy gastroscopy bronchoscopy laparoscopy laparoscopic laparotomy thoracotomy
  sternotomy craniotomy tracheostomy cricothyrotomy colostomy ileostomy urostomy nephrostomy gastrostomy jejunostomy
  cystoscopy hysteroscopy colposcopy arthroscopy thoracentesis paracentesis amniocentesis pericardiocentesis
  venipuncture phlebotomy phlebotomist apheresis plasmapheresis dialysis hemodialysis haemodialysis hemofiltration
  angiogram angiography angioplasty arteriogram venogram mammogram mammography echocardiogram echocardiography
  electrocardiogram electroencephalogram electromyography spirometry spirometer polysomnography polysomnogram tomography
  ultrasound ultrasonography elastography scintigraphy fluoroscopy radiograph radiographs intubate intubated intubation
  extubate extubated extubation reintubated reintubation bagged preoxygenated ventilator ventilators cannula cannulas
  cannulate cannulated cannulation venflon butterfly catheter catheters catheterized foley stent stents stented pacer
  pacemaker defibrillator defib laryngoscope laryngoscopy videolaryngoscope bougie endotracheal nasogastric orogastric
  peritoneal retroperitoneal subarachnoid subdural extradural epidural intrathecal intraosseous intramuscular
  intravenous subcutaneous transdermal sublingual buccal rectally vaginally ocular otic intranasal nebulizer nebuliser
  nebulized nebulised inhaler inhalers spacer glucometer sphygmomanometer otoscope ophthalmoscope stethoscope tourniquet
  afebrile febrile tachycardic tachycardia tachypneic tachypnea tachypnoeic bradycardic bradycardia bradypneic hypotensive
  hypotension hypertensive normotensive hypoxic hypoxia hypoxemia hypoxaemia hypercapnia hypercapnic hypocapnia acidotic
  acidosis alkalosis ketoacidosis hyperkalemia hyperkalaemia hypokalemia hypokalaemia hypernatremia hyponatremia
  hyponatraemia hypercalcemia hypercalcaemia hypocalcemia hypomagnesemia hypoglycemia hypoglycaemia hypoglycemic
  hyperglycemia hyperglycaemia hyperglycemic hyperlipidemia dyslipidemia hypothyroid hypothyroidism hyperthyroid
  hyperthyroidism thyrotoxicosis myxedema anemia anaemia anemic anaemic thrombocytopenia thrombocytopenic neutropenia
  neutropenic leukopenia leukocytosis pancytopenia polycythemia coagulopathy coagulopathic hemophilia haemophilia
  thalassemia thalassaemia hemochromatosis haemochromatosis sarcoidosis amyloidosis vasculitis arteritis polymyalgia
  fibromyalgia scleroderma dermatomyositis polymyositis lupus spondylitis spondylosis spondylolisthesis osteoarthritis
  osteomyelitis osteopenia osteoporosis osteoporotic osteonecrosis gout gouty pseudogout radiculopathy myelopathy
  neuropathy neuropathic polyneuropathy mononeuritis myopathy myositis rhabdomyolysis rhabdo compartment encephalitis
  encephalopathy encephalopathic meningitis meningism meningismus hydrocephalus syringomyelia myelitis neuritis
  neuralgia trigeminal hemiparesis hemiplegia hemiplegic paraplegia paraplegic quadriplegia quadriplegic tetraplegia
  tetraplegic dysarthria dysarthric dysphagia dysphasia dysphasic aphasia aphasic apraxia ataxia ataxic nystagmus
  diplopia ptosis papilledema papilloedema anisocoria hemianopia amaurosis photophobia phonophobia vertigo syncope
  syncopal presyncope presyncopal postictal ictal interictal aura clonus myoclonus myoclonic tonic-clonic dystonia
  dystonic dyskinesia akathisia bradykinesia cogwheeling fasciculations paresthesia paresthesias paraesthesia dysesthesia
  allodynia hyperalgesia dementia demented delirium delirious sundowning lewy frontotemporal vascular cognition mania
  manic hypomanic hypomania bipolar schizophrenia schizophrenic schizoaffective psychosis psychotic catatonia catatonic
  anhedonia dysthymia dysthymic euthymic alexithymia somatization somatisation conversion dissociation dissociative
  depersonalization derealization countertransference transference parentification triangulation enmeshed enmeshment
  mentalization mentalize reparenting psychoeducation psychodynamic psychoanalysis psychoanalytic psychotherapy
  bronchitis bronchiolitis bronchiectasis bronchospasm emphysema emphysematous pneumonia pneumonias pneumonitis
  pneumothorax hemothorax haemothorax hydropneumothorax empyema pleurisy pleuritic pleural effusion effusions atelectasis
  consolidation crackles crepitations creps rales rhonchi wheeze wheezing wheezy stridor hemoptysis haemoptysis dyspnea
  dyspnoea dyspneic orthopnea orthopnoea cyanosis cyanotic clubbing sputum tuberculosis silicosis asbestosis mesothelioma
  angina infarct infarction infarcted ischemia ischaemia ischemic ischaemic cardiomyopathy myocarditis pericarditis
  endocarditis tamponade dissection aneurysm aneurysms aneurysmal claudication atherosclerosis atherosclerotic stenosis
  stenotic regurgitation regurgitant prolapse fibrillation fibrillating fibrillated flutter asystole asystolic
  bradyarrhythmia tachyarrhythmia arrhythmia arrhythmias cardioversion cardiovert cardioverted ablation bruit bruits
  edema oedema edematous oedematous anasarca ascites ascitic varices variceal varicose phlebitis thrombophlebitis
  thrombosis thrombus thrombi thrombotic thrombolysis thrombolysed embolism emboli embolus embolic embolization lymphedema
  cirrhosis cirrhotic hepatitis hepatic hepatorenal hepatomegaly splenomegaly hepatosplenomegaly jaundice jaundiced icterus
  icteric cholecystitis cholangitis choledocholithiasis cholelithiasis gallstone gallstones pancreatitis pancreatic
  gastritis gastroparesis gastroenteritis esophagitis oesophagitis duodenitis diverticulitis diverticulosis colitis
  ileitis ileus volvulus intussusception appendicitis appendectomy appendicectomy cholecystectomy hysterectomy mastectomy
  prostatectomy nephrectomy splenectomy thyroidectomy tonsillectomy adenoidectomy amputation hernia hernias herniorrhaphy
  hemorrhoids haemorrhoids fissure fistula fistulas fistulae abscess abscesses cellulitis erysipelas fasciitis gangrene
  gangrenous sepsis septic septicemia septicaemia bacteremia bacteraemia bacteriuria pyelonephritis cystitis urethritis
  prostatitis epididymitis orchitis hydronephrosis hydrocele varicocele glomerulonephritis nephritis nephrotic nephritic
  nephropathy nephrology nephrologist uremia uraemia uremic proteinuria albuminuria microalbuminuria hematuria haematuria
  dysuria nocturia polyuria polydipsia oliguria anuria anuric incontinence incontinent enuresis menorrhagia
  dysmenorrhea dysmenorrhoea amenorrhea amenorrhoea oligomenorrhea endometriosis endometritis fibroids polyp polyps
  preeclampsia pre-eclampsia eclampsia eclamptic gravida para primip primigravida multip multiparous nulliparous postpartum
  antepartum intrapartum perinatal neonatal neonate neonates preterm lochia meconium amniotic placenta previa praevia
  abruption chorioamnionitis oligohydramnios polyhydramnios breech cephalic vertex cesarean caesarean c-section episiotomy
  ventouse forceps doula doulas miscarriage miscarriages stillbirth stillborn ectopic
  eczema psoriasis psoriatic urticaria angioedema pruritus pruritic erythema erythematous maculopapular papule papules
  vesicle vesicles bulla bullae pustule pustules plaque plaques petechiae petechial purpura purpuric ecchymosis ecchymoses
  hematoma haematoma hematomas hematemesis haematemesis melena melaena hematochezia epistaxis livedo mottled mottling
  alopecia hirsutism vitiligo melanoma carcinoma adenocarcinoma sarcoma lymphoma leukemia leukaemia myeloma glioma
  glioblastoma astrocytoma meningioma neuroblastoma retinoblastoma hepatoblastoma teratoma seminoma metastasis metastases
  metastatic mets neoplasm neoplasia neoplastic dysplasia dysplastic oncology oncologist chemo chemotherapy radiotherapy
  immunotherapy neoadjuvant adjuvant brachytherapy palliation palliative hospice comfort-care
  conjunctivitis keratitis uveitis iritis scleritis glaucoma cataract cataracts retinopathy macular otitis otalgia
  tinnitus presbycusis sinusitis rhinitis pharyngitis laryngitis tonsillitis tonsillar epiglottitis croup quinsy
  mononucleosis influenza norovirus rotavirus adenovirus rhinovirus cytomegalovirus varicella zoster shingles herpes
  candida candidiasis aspergillus aspergillosis pneumocystis toxoplasmosis cryptococcus cryptococcal histoplasmosis
  coccidioidomycosis blastomycosis giardia cryptosporidium amoebiasis malaria plasmodium falciparum vivax dengue typhoid
  paratyphoid cholera salmonella campylobacter clostridium difficile staphylococcus staph aureus streptococcus strep
  pneumococcus pneumococcal meningococcus meningococcal gonorrhea gonorrhoea chlamydia syphilis trichomonas
  enterococcus escherichia coli klebsiella pseudomonas proteus serratia acinetobacter haemophilus legionella
  mycoplasma mycobacterium tetanus diphtheria pertussis polio rubella rubeola measles mumps
  scaphoid lunate triquetrum pisiform trapezium trapezoid capitate hamate metacarpal metacarpals metatarsal metatarsals
  phalanx phalanges calcaneus talus navicular cuboid cuneiform malleolus malleoli tibia tibial fibula fibular femur femoral
  patella patellar acetabulum acetabular ilium iliac ischium pubis pubic sacrum sacral coccyx lumbar thoracic cervical
  scapula clavicle clavicular humerus humeral olecranon ulna ulnar radius radial sternum sternal costochondral xiphoid
  mandible mandibular maxilla maxillary zygoma zygomatic orbit orbital temporal parietal occipital frontal mastoid
  gluteal gluteus quadriceps hamstring hamstrings gastrocnemius soleus achilles deltoid trapezius pectoralis latissimus
  supraspinatus infraspinatus subscapularis teres sternocleidomastoid masseter temporalis psoas iliopsoas piriformis
  aorta aortic carotid subclavian brachial axillary mesenteric celiac coeliac renal popliteal saphenous jugular vena cava
  ventricle ventricles ventricular atrium atrial mitral tricuspid pulmonic septum septal myocardium epicardial
  hypothalamus thalamus thalamic amygdala hippocampus cerebellum cerebellar cerebellum brainstem medulla pons pontine
  cortex cortical cingulate insula insular basal ganglia caudate putamen pallidus substantia nigra dura meninges
  pharynx larynx trachea tracheal bronchus bronchi bronchial alveoli alveolar pleura diaphragm diaphragmatic esophagus
  oesophagus esophageal oesophageal duodenum duodenal jejunum jejunal ileum ileal caecum cecum cecal caecal colon colonic
  sigmoid rectum rectal anus anal perineum perineal perianal omentum peritoneum spleen splenic hilum hilar mediastinum
  mediastinal ureter ureteral ureteric urethra urethral bladder prostate testis testes testicular scrotum scrotal
  epididymis ovary ovaries ovarian uterus uterine cervix vagina vaginal vulva vulvar labia fallopian endometrium
  dyspareunia vaginismus anovulatory premenopausal perimenopausal menopausal postmenopausal
  registrar registrars  housemen sho intensivist intensivists hospitalist hospitalists anesthesiologist
  anesthesiologists anesthetist anaesthetist anaesthetists anaesthesia anesthesia anaesthetic anesthetic physio physios
  phlebotomists paediatrician paediatricians pediatrician pediatricians paediatric pediatric paeds peds gynae gynaecologist
  gynecologist obstetrician obstetricians geriatrician geriatricians rheumatologist dermatologist urologist neurologist
  neurosurgeon neurosurgeons neurosurgery neurosurgical orthopod orthopods orthopedics orthopaedics orthopedist ortho psych
  neuro cardio cards onc heme-onc rads path micro gastro endo renal pulm nephro uro ophtho derm rheum
  resus triage triaged obs theatre theatres oncall on-call handover signout sign-out overnighter postcall prerounds
  prerounding rounding rounds sats desats desatted desaturated desaturating desaturation crashing coded coding codes
  tubed tube bolus boluses bolused titrate titrated titrating titration uptitrate taper tapered tapering wean weaned
  comorbid comorbidity comorbidities multimorbidity polypharmacy deprescribe deprescribing nonadherent nonadherence
  noncompliant noncompliance asymptomatic symptomatic prodrome prodromal idiopathic iatrogenic nosocomial
  prophylaxis prophylactic prophylactically contraindicated contraindication titer titers assay assays biopsy biopsies
  biopsied cytology histology histopathology pathology autopsy postmortem coroner differential workup work-up
  anamnesis heteroanamnesis catamnesis salutogenesis
  hba1c a1c egfr inr fio2 spo2 pao2 paco2 sao2 etco2 mmhg kpa phq-9 gad-7 audit-c  moca mmse cam-icu nihss meld
   apache saps sofa qsofa curb curb-65  chads chadsvasc hasbled timi grace-score heart-score stopbang epworth
  metformin monofilament sharps glucometers lancets syringe syringes vial vials ampoule ampoules tegaderm steri
  dermabond vicryl nylon suture sutures sutured  debridement debrided irrigate irrigated packing 
      lifepak pyxis omnicell doppler dopplers bipap cpap airvo vapotherm optiflow
  ketones dipstick urinalysis cultures gram stain sensitivities susceptibilities
  resident residents attendings interns internist internists pgy pgy1 pgy2 pgy3 subspecialty fellowship preceptor
  paracetamol lignocaine novocaine lidocaine nicotine caffeine cannabis marijuana heroin
  sertraline haemorrhage hemorrhage haemorrhagic hemorrhagic hematologist haematologist haematology hematology
  orthostatic orthostatics postural vasovagal vagal vasopressor vasopressors inotrope inotropes
  interns' countertransferential psychosomatic psychosomatics somatic somatoform functional dyspepsia dyspeptic
  autoimmune autoantibody autoantibodies seronegative seropositive immunosuppressed immunosuppression immunocompromised
  hypermobility hypermobile tendinopathy tendinitis bursitis epicondylitis fasciotomy arthroplasty arthrodesis
  preop postop preoperative postoperative periop perioperative intraop intraoperative
  cyclothymia trichotillomania anorexia anorexic bulimia bulimic orthorexia arfid purging
  chronotype actigraphy parasomnia parasomnias cataplexy narcolepsy narcoleptic insomnia insomniac hypersomnia apnea apnoea apneic apnoeic
  snoring microsleep
`);
