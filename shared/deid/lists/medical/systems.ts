/**
 * Scores, trials, classifications, colleges, payers and offices of the six countries as they are written in capitals:
 * everybody's, so they name nobody.
 */

import { words } from '../sets.ts';

export const SYSTEMS = words(`
  nilm ascus asc-us agc agus lsil hsil ais bisap glasgow-blatchford rockall aims65 maddrey fib4 fib-4 apri meld-na
  okuda bclc mrc rancho fugl mmse moca ace-iii acer ace-r minicog clock-draw 4at cam-icu icdsc rass delirium-scale
  npi-q phq-15 phq15 epds k10 k6 k-10 dass dass21 dass-21 gds gds-15 hads hdrs ymrs panss bprs cgi gaf whodas core-10
  core-om honos audit-c auditc dast-10 crafft eat-26 asrs snap-iv m-chat mchat asq asq-3 peds-ql wisc wais wppsi cbcl
  sdq adi-r ados ados-2 srs iief ipss iciq ices nihss abcd2 canadian-ct pecarn wells-score perc spesi pesi timi
  heart-pathway edacs has-bled hasbled chads-vasc cha2ds2 cha2ds2-va chads-65 rcri nsqip p-possum asa asa-ps
  mallampati stop-bang stopbang mmrc ats-score centor feverpain crb65 psi-port smart-cop qsofa news2 mews pews meows
  abcde opqrst sbar isbar waterlow mst mna nutric gcs hunt-hess wfns spetzler ponseti schatzker danis-weber pauwels
  ao-ota frykman lauge-hansen young-burgess tlics outerbridge kellgren kl tonnis birads bi-rads pirads pi-rads tirads
  ti-rads lirads li-rads orads o-rads lungrads lung-rads fleischner bosniak figo tnm ann-arbor isup ecog kps
  karnofsky pps palliative-performance esas mgps spict rockwood-scale cfs clinical-frailty nyha ccs-class killip
  dukes-criteria jones-criteria amsel rome-iv montreal-class hbi cdai ucdai das28 das-28 sledai basdai basfi pasi
  easi dlqi scorad hidradenitis acr-eular eular acr slicc ukpds dcct dapa-hf empa-reg rales merit-hf rocket-af
  ischemia-trial orbita nct isrctn prisma strobe picot grade-pro nnt nnh arr rrr aap acog acc aha asco asam aan apa
  aasld acg aga idsa ats ards-net endocrine-society ada aace uspstf acip cdc bnf bnfc bts bsr bsg bashh fsrh rcog
  rcpch rcp rcgp rcpsych rcem rcs rcoa rcm rcn mhra cqc gmc mdu mps mddus mdo cmpa mpnz bma hse hsa hiqa imc icgp
  nmbi mhc tusla hpra ahpra racgp acrrm ranzcog ranzcp racp racs acem anzca miga mda tga pbs mbs mbbs dva ndis ndia
  acat acas myagedcare acfi ancc centrelink workcover tac safework hdc mcnz acc45 acc18 pharmac rnzcgp ora dhb pho
  cpso cpsbc cpsa ccfp rcpsc ohip ramq msp ahcip hcn odb odsp aish pwd wcb wsib cpp cpp-d ei cerb dtc crms lhin ccac
  hccss olis pharmanet netcare trillium nihb isc fnha vac cms hcpcs cpt drg icd9 icd-9 icd10cm snomed loinc ncqa
  hedis mips macra aco hmo ppo epo fsa cobra erisa fmla ada-act ssdi ssi wic chip epsdt hud hcbs eob prior-auth pdmp
  istop dla pip esa uc pip2 attendance-allowance lcwra wca dwp hmrc datix never-event rca2 morbidity dols mca lps
  imca ctf cto ect section-2 section-3 s2 s3 s136 s5 amhp rc mhrt hba dnacpr respect-form ppc ppd gsf epaccs sallies
  lpa epa hcd mhcp gpmp tca mbs-item hmr dmmr qum emis systmone best-practice medicaldirector mychart cerner meditech
  allscripts eclinicalworks nextgen practicefusion gmt bst est cst pst aest nzst edt pdt fy1 fy2 st1 st2 st3 st4 st5
  st6 st7 st8 ct1 ct2 gpst1 gpst2 gpst3 locum spr hst bst-scheme shoship rmo1 hmo1 hmo2 hmo3 crmo src amc plab usmle
  mccqe lmcc cpsp mrcs mrcp mrcgp mrcpsych mrcpch frca fracgp facrrm fracp franzcp frcpc frcsc facp facs faafp facog
  facep dch drcog dfsrh dtmh mph mha mpa bds bmbs mbchb bch lrcp mbbch fcps cpd cme moc re-validation revalidation
  arcp annual-appraisal wpba cbd mini-cex dops msf sle ptu mmi raif dvt-prophylaxis bdz z-drug ssri maoi snri nassa
  doac doacs noac noacs lmwh ufh tpn ppn ors ort smv sma ima ivc svc gda cbd-stone gb rij lij rsc lsc fem-pop abi tbi
  ptfe avf-fistula nph bih iih pres cjd gbs cidp mmn als mnd psp msa ftd dlb lbd mdma ghb lsd thc cbd-oil nps alk
  phos alp tbili dbili ggt ldh cpk bnp trop tropi hstrop ddimer d-dimer fdp inr aptt fib plt rsi dsi etco2 tiva lma
  igel bvm nrb hfno hfnc cpap epap ipap vc ac simv psv pcv aprv tatt pmhx fhx shx dhx nkda nkfa wwpp oe ix rv obvs
  iiia iiib iiic iib iia ivb t1a t1b t2a t2b t3a t3b n1 n2 m0 m1 pt1 pt2 pt3 p16 her2 egfr alk-gene ros1 pdl1 pd-l1
  brca msi msi-h pmmr kras nras braf idh mgmt 1p19q flt3 npm1 bcr-abl jak2 calr mpl jo-1 mi-2 ssa ssb scl-70 sm rnp
  ccp mpo pr3 gbm lkm asma dsdna anca c-anca p-anca tpo trab gad65 ptt rbc wbc hgb hct mcv mch rdw plts retics esr
  crp pct abg vbg lft lfts u&e u&es ues ufe fbc fbp fbe cbc bmp cmp chem7 msu csu ccu uacr pcr cystatin s1q3t3 lbbb
  rbbb lafb wpw brugada lqts vt vf svt avnrt avrt psvt afl pac pvc nsr hla hla-b hla-b27 hlab27 tpmt g6pd nudt15
  cyp2d6 cyp2c19 cyp3a4 vkorc1
`);
