/** Words that English writes with a capital and that single nobody out: they are never names by themselves. */

import { words } from './sets.ts';

/** What courts, ministries and forms write with a capital: alone it names nobody. */
export const GENERIC_CAPITALS = words(`
  article articles section sections rule rules chamber convention commission committee commissions court courts
  government governments state states republic kingdom federation union parliament ministry minister agent registry
  registrar applicant applicants respondent respondents plaintiff defendant claimant prosecutor prosecution protocol
  code act acts law laws constitution constitutional supreme regional district appeal appeals tribunal criminal civil
  administrative grand division panel justice interior foreign affairs internal party parties contracting european
  international human rights security public national federal council assembly party treaty regulation directive
  annex appendix chapter part paragraph title report recommendation resolution decree order
  department office bureau authority agency service services unit board faculty school university college hospital
  clinic emergency medicine surgery intensive care nursing family internal outpatient inpatient labor delivery
  history physical exam examination assessment plan subjective objective impression chief complaint medications
  allergies vitals labs imaging diagnosis disposition summary note notes discharge admission consult progress
  dear sincerely regards patient physician attending resident student teaching reflection story case
  monday stage type grade class group phase level step
`);

export const STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
  ontario quebec alberta manitoba saskatchewan newfoundland labrador victoria queensland tasmania england scotland wales
  ulster
`);

/** Brands, institutions and notions everyone shares. */
export const SHARED_CAPITALS = words(`
  god lord jesus christ allah buddha bible quran koran torah psalm psalms genesis scripture gospel heaven
  tv pc dvd cd usb gps pdf sms ok ac dc id faq diy rsvp asap fyi lol omg btw imo aka tbd ps nb eta
  google facebook instagram whatsapp twitter tiktok youtube zoom skype facetime netflix spotify    
   iphone ipad android windows excel powerpoint word outlook wikipedia reddit linkedin  snapchat venmo paypal
   cerner meditech athena mychart uptodate medscape pubmed cochrane  emr ehr
  medicare medicaid obamacare tricare medigap hipaa nhs gmc bma nice gp gps cqc ico fbi cia dea fda cdc who nih irs dmv
  ssi ssdi osha cms jcaho acgme usmle mcat abim abfm aamc ama acp aafp rcgp rcp rcpsych hr
  balint winnicott freud jung  bowlby bion lacan kohut erikson piaget  kleinman osler  gawande
  hippocrates maslow kubler-ross   yalom  beckett shakespeare dickens tolstoy chekhov   kafka
  english internet web wifi i'm i'd i'll i've im ive monday
  coke pepsi kleenex tylenol band-aid velcro lego tupperware xbox nintendo playstation    
      ford toyota honda subaru chevy  volvo tesla buick cadillac chevrolet
  bmw camry prius  scrabble monopoly sudoku marlboro marlboros    pall malls 
  newports guinness budweiser heineken bud  bacardi smirnoff olympics nobel  oscars grammy
  covid coronavirus omicron delta
  mom mum mam mama mommy mummy dad daddy papa pop grandma grandpa granny gran nana nan grandad granddad auntie
  doctor doc nurse sir ma'am madam miss mister mr mrs ms dr prof professor father sister brother mother uncle aunt coach
  deacon pastor reverend rabbi priest officer judge captain sergeant chief president governor mayor senator minister
  general colonel lieutenant king queen prince princess duke lady
  trust governance counsel board council state court government county congress senate parliament army navy marines
  republican democrat tory labour democrats republicans tories
  east west north south
  jr sr ii iii iv md rn phd np pa do mbbs frcp frcgp mrcp bsc msc ba ma lcsw crna cna lpn emt
  new page paragraph
  pandora caesar oedipus samaritan lazarus job sisyphus achilles odysseus medusa godot hamlet  macbeth
  styrofoam photoshop latin roman gothic victorian
  french fries brussels sprouts turkish danish swiss
`);

export const NATIONS = words(`
  afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain
  bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brunei bulgaria burma
  burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica
  ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia germany ghana greece grenada
  guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
  kazakhstan kenya kiribati kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
  lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova
  monaco mongolia montenegro montserrat morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger
  nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia
  rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland
  syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tobago tunisia turkey türkiye turkmenistan tuvalu
  uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe yugoslavia czechoslovakia ussr
  bavaria punjab kerala gujarat bengal kashmir sicily sardinia crete catalonia basque galicia brittany normandy chechnya
  siberia crimea scandinavia caribbean puerto
  america usa uk britain europe africa asia antarctica
`);

/** States and provinces in two letters, after a town. */
export const STATE_LETTERS = words(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
  SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS NT NU ON PE QC SK YT
`);
