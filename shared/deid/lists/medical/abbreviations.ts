/** Abbreviations of wards, notes and letters, as they are typed in capitals or small letters. */

import { words } from '../sets.ts';

export const ABBREVIATIONS = words(`
  aaa abc abcd abd abdo abg abgs abi abx ac  acei acl acls acp acs acth ad adhd adl adls adm admin ado aed aeds af afb
  afebrile afib afp aids aka akas aki alf all alp als alt alte am ama amd aml amp ams ana anc anca ang ao ap apap apgar apn
  aps aptt ar ard ards arf arnp art as asa asap asd asthma ast at atn attg attn au av avf avm avn avr awol axr ba bac bal
  bbb bbs bc bcc bcg bcp bd bdi bds bid bili bipap bka bl bls bm bmi bmp bmt bnp bnf bp bpd bph bpm bpd brb brbpr brca brca1 brca2
  bs bsa bse bsl btl btw bun bx ca caba cabg cad cah cap caps cat cath cbc cbd cbg cbt cc ccf cci ccu cd cdc cdiff cea cf cfs
  chadsvasc chads cha2ds2-vasc chd chf chol ci cin ciwa ck ckd cl cld cll cm cme cmg cml cmo cmp cmt cmv cna cns co co2 coags coc cooh
  copd cos covid cp cpap cpk cpn cpr cps cpt cr crcl crf crna crp crps crt cs csf csm csu ct cta ctp cts cu cva cvc cvd cvp
  cvs cx cxr cyp da dbp dbt dc dcd dds dex dexa dh dhea dic dif dip dj dka dl dlco dm dm1 dm2 dmard dmards dmd dme dmv dna dnacpr dnar dni dnr
  do doa dob doc doe dol dose dot dpi dpt dr drg dre drsg ds dsh dsm dsm-5 dt dtap dtr dtrs dts dtv dub dui dv dvt dx dxa dz ea ebl ebv ecg echo
  ecmo eco ecog ect ed edc eeg ef efw egd egfr ehr ekg elisa em embx emg emr ems emt en ent eob eod eol eom eomi eos ep epo epoc epds
  er ercp es esbl esr esrd etoh ett eua ex ext eye f2 f1 ft fap fbc fbg fbs fdg fe fem feno fep fev fev1 ffp fh fhr fhx fi fib fim fio2
  fish fit flacc fl flair flu fm fna fob fobt fsh fso ft ftt fu f/u fud fup fuo fvc fx g6pd ga gabap gad gad7 gad-7 gas gbm gbs gc gca gcs gdm ger gerd gfr
  gh gi gib gist git gmc gn gnrh gord gp gps gpst gram grav gsw gtn gtt gu gum gvhd gyn h1n1 h2 ha hacr hace hads hai hav hb hba1c
  a1c a1cs hbv hcc hcg hct hctz hcv hd hdl hdu hee heent hellp hep hepb hf hfpef hfref hg hgb hh hhs hib hida hie hit hiv hla hlh hmo hnp hnpcc ho
  hob hpi hpv hr hrct hrt hs hsct hsp hsv ht htn htx hui hus hx iabp ibd ibs ic ica icd icd-10 icds ich icp icu id iddm idu ie ig
  iga ige igg igm igra ihd ii iii il im imd ims imt in inc ind inf info inh inr int io iol iop ip ipaap ipap iq ir irb is isd ist it ita itp itu
  iu iucd iud iui iv ivc ivcd ivdu ive ivf ivig ivp ivpb ivs iz ja jak jc jia jra jvd jvp k kub kcl kg kras ks ku la lab labs lad lap lbbb lbp lbw ldh ldl le
  leep lfts lft lga lh lithotripsy lll lln lmp lmwh lo loc los lp lpn lr lri ls lsd lt ltac ltot luq lul luts lv lvad lvef lvf lvh lvn ma mac mag maoi
  map mars mas mcat mch mchc mci mcl mcp mcv md mdd mdi mdma mdr mds mdt med meds meld mems men mets mgus mh mhc mi mic micu midas min mins mmol mmr mmse mmhg moca mof
  mods mr mra mrcp mri mris mrn mrns mrs mrsa ms msk msm mss mssa mst msu mta mtg mtx mua mva mvi mvp mvr mx na nad nafld nai nash nb nbm nc ncs nd
  ne neb nebs nec neg nesp nf ng ngt nhl nhs nib nice nicm nicu niddm nih nihss nippv niv nka nkda nkma nmr no noc nos np npi npo npv nr ns nsaid
  nsaids nsclc nsr nst nstemi nsvd nt ntg ntnd nv nvd nyha o2 oa oab ob obgyn obs ocd ocp ocps od odd oe oet og ogd ogtt ok om omfs onc oncs ooh oob op opd opv or orif
  ors ortho os osa ot otc ou ows oxy pa pac pacs pacu pad paeds pah palp pals pap par pas pbc pc pca pce pci pcn pco pcos pcp pcr pct pcv pd pda pde pe pea
  peads pec peds peep peg pegj pepsi per perla perrl perrla pet pfo pfts pft pg ph phq phq-2 phq2 phq9 phq-9 phos pi pic picc picu pid pip piv pke pkd pku pl plt plts
  pmb pmh pmhx pmr pms pn pnd pnes po poa poc pod poly pom pop pos post pp ppd ppe ppg pph ppi ppm ppn ppo pprom ppv pr prbc prbcs pre prep prn pro prolactin
  prom prostate ps psa psg psh psp pst psv psvt psych pt pta ptca pth ptl pts ptsd ptt pud puo pus pv pvc pvcs pvd pvr px q qd qds qhs qid qod qof qol qtc qt quad
  ra raas rad rapd ras rast rbbb rbc rbcs rca rcc rct rcu rd rds rdw re ref rehab rem resp resus retic rf rfa rh rha rhc rhd rhf ri rib rle rll rlq
  rls rml rn rna rns ro roa rom roni ros rosc rov rop rosc rr rrr rrt rsd rsi rsv rt rta rtc rtx ru rul ruq rv rva rvh rvr rx sa saas sab sad sah sam
  sap sars sats sat sbe sbo sbp sbrt sbt sc scc scd scds scid sclc scn sct sd sdh se sem ses sfv sg sga sgot sgpt sh sho shx si siadh sicu sids sirs sj sk sl sle slp slr
  smbg smi sn snf snfs snri so soap soapp soas sob soboe sod sol spo2 sp spect spep sputum sq ss ssc ssi ssri ssris sss st stat std stds stemi sti stis strep sub subq sugs sup
  supp sux sv svc svd svr svt sx sz t2dm t1dm t1 t2 t3 t4 ta tab tabs tah tavr tavi tb tbi tbsa td tdap tee teds tens tft tfts tga tgc thr tha
  ti tia tias tibc tid tips tiva tka tkr tlc tld tle tlif tm tma tmj tms tn tnf tnm to tob toc tod tof tog tol top torch tp tpa tpal tpn tpr tr trach trachs trig trigs
  trop trops trus ts tsh tspot tss tt ttp tte tto ttn tto tug tur turbt turp tv tvh tvt tx txa ua ubi uc uacr ud ue uefi uf uh ui uk ulcer ul un unk
  uop upj upt uri us usg uss ut uti utis uv uvb  vac vae vaers vag vap var vas vats vbac vbg vcug vd vdrl ve vegf vf vfib vg vhl vit vl vldl vma vna vnus vp vq
  vre vs vsd vss vt vte vtach vur vw vwd vz vzv w wbc wbcs wc wcc wdwn wf wfu wgt wh whr wic wl wm wmd wnl wo wpw wr wt wtd xr xray xrt y yo yof yom yob yr yrs z zn
  adhd ptsd ocd bpd gad mdd asd rn lpn np pa md do phd msw lcsw rd ot pt slp hr it ceo cfo cmo coo cno ciso pr faq pdf usa uk eu un nasa fbi cia atm suv gps tv dvd cd pc vip hq
  mtg appt appts f/u w/ w/o s/p c/o h/o r/o d/c b/c b/l y/o n/v n/v/d sob pod poc fyi eta er icu ccu nicu micu sicu picu tia asap diy rsvp gpa iq ok okay
  subtx hvnt abt bc cuz thru tho til w bf gf ppl hw lol omg idk tbh imo btw tmrw tmw msg msgs txt wk wks yr yrs mo mos hr hrs min mins sec secs lb lbs oz
  mg mcg ml mls dl kg km cm mm mmol meq iu kcal bpm mmhg umol nmol pg ng ug fl hz khz mhz kpa cc
  gprs gpvts st1 st2 st3 ct1 ct2 ct3 fy1 fy2 f1s f2s sts cst ahp ccg icb icbs pcn pcns cqc ombudsman dvla dwp pip esa dols mca rmo ane anp acp hca hcas odp odps
  sw msw lcsw mvc mva mfm bmz pprom prom fhr fht efm ega edd lmp nst bpp vbac tolac g1 g2 g3 p1 p2 apgars category mag
  ldrp ld pph d&c lscs emcs nvd ctg gtg rcog syntocinon syntometrine dka hhs drip sticks gap lr d5 d10 d50 ns kvo tko
  hpa tft tfts rta rtas gsw ncat perc fast efast reboa mtp txa rosc ttm ecpr avpu acvpu news2 news mews pews sbar
  cdu amu mau sau hdu itu nau scbu eau ambulatory sdec smr echr hcr ehcp iep cbt dbt act emdr ipt mbt ifs
  ascus hsil lsil cin pcos pid ibs-d nsaid ppi h2ra rsv hmpv tb qft tst ltbi mdr xdr prep pep haart art cd4 vl
  ef lvef nt-probnp bnp tte tee cath lad rca lcx lmca cabg pci des bms dapt mace nyha hfref hfpef aicd crt-d
  egd ercp mrcp peg pej gi lgib ugib nafld masld mash meld cp sbp he hrs tips ogd ibd uc cd ccf
  abg vbg peep fio2 pip sbt bipap cpap hfnc o2 sats rsbi ards vap hap cap aspiration
  cva tia nihss tpa tnk lvo ich sah sdh edh eeg emg ncs lp csf ms als gbs mg nmo pd ad ftd dlb mci
  ckd esrd aki crrt hd pd avf avg kdigo acr uacr bmp cmp cbc coags esr crp ana anca dsdna rf ccp
  phq gad audit dast cage cssrs c-ssrs mdq ybocs hamd madrs pcl ace aces suds mat moud oud aud bup
  ssn dob npi dea mrn hipaa phi poa hcp hcpoa molst polst sdm dpoa dnh cmo pos neg
`);
