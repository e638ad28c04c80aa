/** Everyday words as people type them in a hurry or without apostrophes: no names, no slips worth a flag. */

import { words } from './sets.ts';

export const SHORTENED = words(`
  isnt wasnt arent werent hasnt havent hadnt doesnt dont didnt cant couldnt wouldnt shouldnt wont mustnt neednt aint
  couldve wouldve shouldve mightve mustve im ive id ill youre youve youd youll hes hed hell shes shed theyre theyve
  theyd theyll weve wed well thats whats whos wheres theres heres hows whens its itll itd thatll lets yall y'all
  gonna wanna gotta kinda sorta dunno lemme gimme cuz coz cos bc tho thru til abt w wo ppl ppls plz pls thx ty btw rn
  tmrw tmw tonite nite nites ths tht thts whn wht wich wid frm hav havnt hvnt hve gt goin doin bein sayin askin tellin lookin
  talkin thinkin nothin somethin anythin everythin gettin comin waitin workin tryin givin makin sittin standin lyin dyin
  cryin jokng jus jst juz cud wud shud sed sez smth sth smthg someones nobodys everybodys everyones anyones
  yeah yep yup nope nah hmm hm mm mhm uh um er erm ah oh ooh aww ugh pfft ha haha hah lol lmao omg wtf idk tbh imo rly
  ok okay okey alright alrite anyways dammit goddamn goddammit fucking fuckin fucked fuck shit shitty crap bullshit
  o'clock ma'am ol' 'em em c'mon cmon twas til' 'til 'cause cause mom's mums hubby kiddo kiddos
  ed er ers icu icus gp gps nhs gmc hr dx tx rx hx sx fx pt pts pmh wnl nad attg attgs
  everyday online offline email emails emailed emailing texted texting google googled facebook facetime zoom zoomed
  website websites internet smartphone smartphones podcast podcasts selfie selfies wifi app apps login logged laptop
  healthcare daycare childcare caregiver caregivers caregiving caretaking eldercare aftercare prequel voicemail voicemails
  checkout signup followup follow-up sign-up backstory timeline workplace workload caseload timeout debrief debriefed
  debriefing mindset multitask multitasking unread untold unsaid unspoken unhurried overthink overthinking
  carpool cardigan cardigans parka hoodie hoodies sweatpants sweatshirt flannel fleece leggings flip-flops crocs
  rugelach challah naan samosa samosas pierogi pierogies tamales kimchi ramen sushi gherkin gherkins houmous hummus
  biscuits casserole lasagna lasagne espresso latte cappuccino
  min mins hr hrs sec secs wk wks mo mos yr yrs lb lbs oz tab tabs cap caps dept rehab labs scrubs charting
  dr drs mr mrs ms mx st jr sr vs etc eg ie ca approx dept govt
`);
