/** Drugs by generic and brand name (US, UK, Canada, Australia), and what people call them. */

import { words } from '../sets.ts';

export const DRUGS = words(`
  abacavir abatacept abciximab abemaciclib abilify abiraterone acamprosate acarbose accupril accutane acebutolol
  acetaminophen acetazolamide acetylcysteine aciclovir acitretin actemra actonel actos acyclovir adalimumab adapalene
  adcirca adderall adenosine adrenalin adrenaline advair advil afinitor aggrenox ajovy albendazole albumin albuterol
  aldactone aldara aldomet alendronate alfentanil alfuzosin alimta aliskiren alkeran allegra allopurinol almotriptan
  alprazolam alteplase altace amantadine amaryl ambien ambrisentan amikacin amiloride aminophylline amiodarone
  amisulpride amitriptyline amlodipine amoxapine amoxicillin amoxil amphetamine amphotericin ampicillin anakinra
  anastrozole ancef androgel antabuse apixaban apremilast aprepitant aptiom aricept arimidex aripiprazole armodafinil
  aromasin asacol asenapine aspirin atacand atarax atenolol ativan atomoxetine atorvastatin atovaquone atracurium
  atripla atropine atrovent aubagio augmentin avandia avapro avastin avelox avodart avonex azacitidine azathioprine
  azilect azithromycin aztreonam baclofen bactrim bactroban baraclude basaglar beclomethasone belimumab belsomra
  benadryl benazepril bendamustine benlysta benzhexol benztropine benzonatate benzoyl betamethasone betaseron betaxolol
  bethanechol bevacizumab biaxin bicalutamide bictegravir biktarvy bimatoprost bisacodyl bismuth bisoprolol bivalirudin
  bleomycin boniva boniva bortezomib bosentan botox botulinum brexpiprazole brilinta brimonidine brintellix brivaracetam
  bromocriptine budesonide bumetanide bumex buprenorphine buprenex bupropion buscopan buspar buspirone busulfan
  butalbital butorphanol bydureon byetta bystolic cabazitaxel cabergoline caduet cafergot calcitonin calcitriol
  calcium canagliflozin candesartan capecitabine capoten capsaicin captopril carafate carbamazepine carbidopa
  carbimazole carboplatin cardizem cardura cariprazine carisoprodol carvedilol casodex caspofungin catapres ceclor
  cefaclor cefadroxil cefalexin cefazolin cefdinir cefepime cefixime cefotaxime cefoxitin cefpodoxime ceftazidime
  ceftin ceftriaxone cefuroxime celebrex celecoxib celexa cellcept cephalexin cetirizine cetuximab chantix champix
  chlorambucil chloramphenicol chlordiazepoxide chlorhexidine chloroquine chlorphenamine chlorpheniramine
  chlorpromazine chlorthalidone cholecalciferol cholestyramine cialis ciclosporin cilostazol cimetidine cimzia
  cinacalcet cipralex cipramil cipro ciprofloxacin cisatracurium cisplatin citalopram cladribine clarithromycin
  claritin clavulanate clenbuterol cleocin clexane clindamycin clobazam clobetasol clofazimine clomid clomiphene
  clomipramine clonazepam clonidine clopidogrel clorazepate clotrimazole clozapine clozaril cocaine codeine cogentin
  colace colchicine colestipol colistin combivent compazine concerta copaxone coreg cortisone cosentyx coumadin cozaar
  creon crestor cyclobenzaprine cyclophosphamide cyclosporine cymbalta cyproheptadine cytarabine cytotec cytoxan
  dabigatran dacarbazine dalteparin danazol dantrolene dapagliflozin dapsone daptomycin daratumumab darbepoetin
  darifenacin darunavir darvocet dasatinib daunorubicin daypro decadron decitabine deferasirox degarelix demerol
  denosumab depakene depakote depo-provera deprenyl desferal desipramine desloratadine desmopressin desogestrel
  desvenlafaxine desyrel dexamethasone dexedrine dexilant dexmedetomidine dexmethylphenidate dextroamphetamine
  dextromethorphan dextrose diamorphine diazepam diclofenac dicloxacillin dicyclomine didanosine diflucan digoxin
  dihydrocodeine dilantin dilaudid dilt diltiazem dimenhydrinate diovan diphenhydramine dipyridamole disulfiram
  ditropan diuril divalproex dobutamine docetaxel docusate dolophine dolutegravir domperidone donepezil dopamine
  doripenem dostinex dovato doxazosin doxepin doxorubicin doxycycline dramamine dronabinol dronedarone droperidol
  duexis dulaglutide dulcolax duloxetine duoneb dupilumab dupixent duragesic dutasteride dyazide ecotrin edarbi
  edoxaban edurant efavirenz effexor effient elavil eletriptan eliquis elidel eloctate eltroxin emgality empagliflozin
  emtricitabine enalapril enbrel endone enoxaparin entacapone entecavir entresto entyvio ephedrine epiduo epilim
  epinephrine epipen epirubicin eplerenone epoetin epogen eprosartan eptifibatide erbitux ergotamine erlotinib
  ertapenem erythromycin erythropoietin escitalopram esidrix eskalith esmolol esomeprazole estrace estradiol
  eszopiclone etanercept ethambutol ethinyl ethosuximide etodolac etomidate etonogestrel etoposide etoricoxib evista
  everolimus exelon exemestane exenatide ezetimibe famciclovir famotidine farxiga faslodex febuxostat felodipine femara
  fenofibrate fentanyl ferrous fexofenadine filgrastim finasteride fingolimod fioricet flagyl flecainide flexeril
  flomax flonase flovent fluconazole fludarabine fludrocortisone flumazenil fluocinonide fluorouracil fluoxetine
  flupentixol fluphenazine flurazepam flutamide fluticasone fluvastatin fluvoxamine focalin folate folic fondaparinux
  foradil formoterol forteo fortamet fosamax fosaprepitant fosfomycin fosinopril fosphenytoin frovatriptan frusemide
  fulvestrant furosemide fycompa gabapentin galantamine ganciclovir gaviscon gemcitabine gemfibrozil gemtuzumab
  gentamicin geodon gilenya glatiramer gleevec glibenclamide gliclazide glimepiride glipizide glucagon glucophage
  glucotrol glucovance glyburide glycerin glyceryl glycopyrrolate glyxambi golimumab goserelin granisetron
  griseofulvin guaifenesin guanfacine halcion haldol haloperidol harvoni heparin herceptin hiprex humalog humira
  humulin hycodan hydralazine hydrea hydrochlorothiazide hydrocodone hydrocortisone hydromorphone hydroxychloroquine
  hydroxyurea hydroxyzine hyoscine hyoscyamine hytrin hyzaar ibandronate ibrance ibrutinib ibuprofen ibutilide idarubicin
  ifosfamide iloperidone imatinib imbruvica imdur imipenem imipramine imiquimod imitrex imodium imuran indapamide inderal
  indocin indomethacin infliximab ingrezza insulin interferon intuniv invega invokana ipilimumab ipratropium irbesartan
  irinotecan isoniazid isoprenaline isordil isosorbide isotretinoin isradipine itraconazole ivabradine ivermectin
  ixekizumab janumet januvia jardiance juluca kadian kalydeco kayexalate keflex kenalog keppra ketamine ketoconazole
  ketoprofen ketorolac keytruda klonopin kombiglyze labetalol lacosamide lactulose lamictal lamisil lamivudine
  lamotrigine lanoxin lansoprazole lantus largactil lasix latanoprost latuda leflunomide lenalidomide letrozole
  leucovorin leuprolide levalbuterol levaquin levemir levetiracetam levitra levobupivacaine levocetirizine levodopa
  levofloxacin levonorgestrel levothyroxine levoxyl lexapro librium lidocaine lidoderm linaclotide linagliptin linezolid
  linzess lioresal liothyronine lipitor liraglutide lisdexamfetamine lisinopril lithium lithobid livalo lodine loestrin
  lomotil loperamide lopid lopinavir lopressor loratadine lorazepam lortab losartan losec lotensin lotrel lovastatin
  lovaza lovenox loxapine lucentis lumigan lunesta lupron luvox lurasidone lybalvi lyrica lysodren macrobid macitentan
  madopar magnesium mannitol maprotiline maraviroc marinol maxalt mebendazole meclizine medrol medroxyprogesterone
  mefenamic mefloquine megace megestrol meloxicam melphalan memantine menopur meperidine mepolizumab mercaptopurine
  meropenem mesalamine mesalazine mesna mestinon metamucil metaxalone metformin methadone methamphetamine methenamine
  methergine methimazole methocarbamol methotrexate methyldopa methylergonovine methylnaltrexone methylphenidate
  methylprednisolone metoclopramide metolazone metoprolol metronidazole mevacor mexiletine micafungin micardis miconazole
  micronase microzide midazolam midodrine mifepristone migraleve milrinone minipress minocycline minoxidil miralax mirapex
  mirena mirtazapine misoprostol mitomycin mitoxantrone mobic modafinil moexipril mometasone monopril montelukast
  morphine motrin mounjaro movicol moxifloxacin mucinex mucomyst multaq mupirocin mycophenolate myrbetriq mysoline nabumetone
  nadolol nafcillin nalbuphine naloxone naltrexone namenda naprosyn naproxen naratriptan narcan nardil nasacort nasonex
  natalizumab natrecor navane navelbine nebivolol nefazodone neosporin neostigmine neulasta neupogen neurontin nexavar
  nexium nexplanon niacin niaspan nicardipine nicorette nifedipine nifurtimox nilotinib nimodipine nintedanib nitrazepam
  nitrofurantoin nitroglycerin nitroprusside nivolumab nizatidine nizoral nolvadex noradrenaline norco norepinephrine
  norethisterone norgestrel normodyne norpace norpramin nortriptyline norvasc norvir novocain novocaine novolin novolog
  novorapid noxafil nplate nubain nucynta nurofen nuvaring nuvigil nystatin ocrelizumab ocrevus octreotide ofev ofloxacin
  olanzapine olaparib olmesartan omalizumab omeprazole ondansetron onfi opdivo opsumit oramorph orencia orlistat
  orphenadrine ortho oseltamivir otezla oxacillin oxaliplatin oxandrolone oxaprozin oxazepam oxcarbazepine oxtellar
  oxybutynin oxycodone oxycontin oxymorphone oxytocin ozempic paclitaxel palbociclib paliperidone palonosetron pamelor
  pamidronate pancuronium panitumumab pantoprazole paracetamol parlodel parnate paroxetine paxil paxlovid pegfilgrastim
  peginterferon pembrolizumab pemetrexed penicillamine penicillin pentamidine pentasa pentazocine pentobarbital
  pentoxifylline pepcid percocet percodan perindopril perjeta permethrin perphenazine pethidine phenazopyridine phenelzine
  phenergan phenobarbital phenobarbitone phentermine phenylephrine phenytoin physostigmine pimavanserin pimecrolimus
  pimozide pindolol pioglitazone piperacillin pirfenidone piroxicam pitavastatin pitocin plaquenil plasmalyte plavix
  plendil pomalidomide ponatinib posaconazole potassium pradaxa pralidoxime pramipexole prandin prasugrel pravachol
  pravastatin praziquantel prazosin precedex precose prednisolone prednisone pregabalin premarin prempro prepidil
  prevacid prezista priftin prilosec primaquine primidone prinivil prinzide pristiq proair probenecid procainamide
  procardia prochlorperazine procrit profilnine progesterone prograf prolia promethazine propafenone propecia propofol
  propoxyphene propranolol propylthiouracil proscar protamine protonix protopic provera proventil provigil prozac
  pseudoephedrine psyllium pulmicort pyrazinamide pyridium pyridostigmine pyridoxine pyrimethamine qulipta quetiapine
  quinapril quinidine quinine qvar rabeprazole raloxifene raltegravir ramelteon ramipril ranexa ranibizumab ranitidine
  ranolazine rapamune rasagiline rebif reboxetine reglan relafen relpax remdesivir remeron remicade remifentanil renagel
  renvela repaglinide repatha requip rescriptor restasis restoril retrovir revatio revia revlimid rexulti rhinocort ribavirin
  ribociclib rifabutin rifampicin rifampin rifaximin rilpivirine riluzole rimegepant rinvoq risankizumab risdiamin
  risedronate risperdal risperidone ritalin ritonavir rituxan rituximab rivaroxaban rivastigmine rizatriptan robaxin
  robitussin rocephin rocuronium roflumilast rogaine romiplostim romosozumab ropinirole ropivacaine rosiglitazone
  rosuvastatin rotigotine roxicodone rozerem rufinamide rybelsus rythmol sabril sacubitril salbutamol salicylic salmeterol
  sandimmune sandostatin saphris sarilumab savaysa savella saxagliptin saxenda scopolamine secukinumab selegiline
  selenium semaglutide senna senokot sensipar septra serax serevent seroquel seroxat sertraline sevelamer sevoflurane
  sildenafil silvadene simponi simvastatin sinemet sinequan singulair sirolimus sitagliptin skelaxin skyrizi sofosbuvir
  solifenacin solumedrol soma somatropin sonata sorafenib soriatane sotalol spironolactone spiriva spravato sprycel
  stalevo starlix stelara stendra strattera streptokinase streptomycin suboxone subutex succinylcholine sucralfate
  sudafed sufentanil sugammadex sulfadiazine sulfamethoxazole sulfasalazine sulindac sumatriptan sunitinib sunosi suprax
  sustiva sutent suvorexant symbicort symbyax symproic synagis synthroid tacrolimus tadalafil tafamidis tagamet tagrisso
  tamiflu tamoxifen tamsulosin tapentadol tarceva tasigna tasmar taxol taxotere tazocin tecfidera tegretol telmisartan temazepam
  temodar temozolomide tenecteplase tenofovir tenormin terazosin terbinafine terbutaline teriflunomide teriparatide
  testosterone tetrabenazine tetracycline thalidomide theophylline thiamine thioguanine thiopental thioridazine
  thiothixene thorazine tiagabine ticagrelor ticlopidine tikosyn timolol tinidazole tiotropium tirofiban tirzepatide
  tizanidine tobramycin tocilizumab tofacitinib tofranil tolcapone tolterodine tolvaptan topamax topiramate topotecan
  toprol toradol torsemide toujeo tracleer tradjenta tramadol trandate trandolapril tranexamic transderm tranxene
  tranylcypromine trastuzumab travatan trazodone trelegy tremfya trental tresiba tretinoin triamcinolone triamterene
  triazolam tribenzor tricor trifluoperazine trihexyphenidyl trileptal trilipix trimethoprim trimipramine trintellix
  triptorelin triumeq trulicity truvada tylenol tysabri ubrelvy ultracet ultram ultresa unasyn uloric upadacitinib
  uptravi urecholine urofollitropin ursodiol ustekinumab valacyclovir valbenazine valcyte valganciclovir valium
  valproate valproic valsartan valtrex vancomycin vardenafil varenicline vascepa vasopressin vasotec vecuronium vedolizumab
  venetoclax venlafaxine ventolin verapamil vericiguat vesicare viagra vicodin victoza videx vigabatrin viibryd vilazodone
  vimpat vinblastine vincristine vinorelbine vioxx viramune viread visine vistaril vivitrol voltaren voltarol vonoprazan
  voriconazole vortioxetine vraylar vytorin vyvanse warfarin wegovy wellbutrin xalatan xanax xarelto xeljanz xeloda
  xenical xifaxan xofluza xolair xopenex xtandi xyrem xyzal yasmin yervoy zaleplon zanaflex zantac zarontin zaroxolyn
  zebeta zelnorm zepatier zepbound zestoretic zestril zetia ziac ziagen zidovudine ziprasidone zithromax zocor zofran zoladex
  zoledronic zolmitriptan zoloft zolpidem zometa zomig zonegran zonisamide zopiclone zosyn zovirax zubsolv zyban zyloprim
  zyprexa zyrtec zytiga zyvox abx benzo benzos norepi epi vanc zosyn levo pressors opioid opioids opiate opiates ssri ssris
  snri snris nsaid nsaids statin statins ppi ppis    doac doacs noac noacs immunoglobulin ivig tpa naloxone
  methamphetamine meth kratom fentanyl tren cbd thc cannabidiol multivitamin probiotic probiotics glucosamine turmeric
`);
