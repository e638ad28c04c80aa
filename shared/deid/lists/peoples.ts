/** Peoples, languages and faiths: origin, not names. */

import { words } from './sets.ts';

export const PEOPLES = words(`
  afghan albanian algerian american angolan arab arabic argentine argentinian armenian australian austrian azerbaijani
  bahamian bangladeshi barbadian bajan basque belarusian belgian bengali berber bolivian bosnian brazilian british
  bulgarian burmese cambodian cameroonian canadian cantonese caribbean catalan chilean chinese colombian congolese
  coptic costa rican croatian cuban cypriot czech danish dominican dutch ecuadorian egyptian english eritrean estonian
  ethiopian european farsi filipino filipina finnish flemish french gaelic georgian german ghanaian greek guatemalan
  gujarati guyanese haitian hausa hebrew hindi hispanic hmong honduran hungarian icelandic igbo indian indonesian iranian
  iraqi irish israeli italian jamaican japanese javanese jordanian kannada kazakh kenyan khmer korean kurdish ladino
  lao laotian latin latina latino latinx latvian lebanese liberian libyan lithuanian malay malayalam malaysian maltese
  mandarin maori marathi mexican moldovan mongolian moroccan navajo nepalese nepali nicaraguan nigerian norwegian
  oromo pakistani palestinian panamanian pashto persian peruvian polish portuguese punjabi quechua romani romanian
  russian rwandan salvadoran samoan saudi scandinavian scots scottish senegalese serbian shona sicilian sikh sindhi
  sinhala slovak slovenian somali spanish sudanese swahili swedish swiss syrian tagalog taiwanese tamil telugu thai
  tibetan tigrinya tongan trinidadian tunisian turkish ugandan ukrainian urdu uruguayan uzbek venezuelan vietnamese
  welsh yemeni yiddish yoruba zambian zimbabwean zulu xhosa cherokee cree inuit lakota sioux ojibwe mohawk apache hopi
  choctaw chickasaw metis aboriginal
  afghans albanians americans arabs armenians australians austrians brazilians canadians cubans egyptians eritreans
  ethiopians europeans filipinos germans ghanaians greeks haitians hungarians indians iranians iraqis israelis italians
  jamaicans jordanians kenyans koreans kurds lebanese mexicans nepalis nigerians pakistanis palestinians persians poles
  romanians russians saudis serbs sikhs somalis sudanese swedes syrians tamils turks ukrainians venezuelans
  englishman englishwoman irishman irishwoman frenchman frenchwoman scotsman welshman dutchman yoruban
  christian christians catholic catholics protestant protestants methodist methodists baptist baptists lutheran
  lutherans anglican anglicans episcopalian episcopal presbyterian presbyterians orthodox pentecostal evangelical
  mennonite mennonites amish quaker quakers mormon mormons adventist jewish jew jews hasidic muslim muslims islamic islam
  sunni shia shiite hindu hindus buddhist buddhists sikhism judaism christianity catholicism buddhism hinduism bahai
  jain zoroastrian rastafarian unitarian jehovah maronite chaldean druze ismaili sephardi sephardic ashkenazi
  african-american asian asians african africans americas
`);
