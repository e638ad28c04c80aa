/**
 * Given names most people read as a woman's or a man's, for the pronoun of someone about whom nothing else is said.
 * Only the usual ones; a name that goes either way is in neither list. Pronouns in the text outweigh them.
 */

import type { Gender } from '../../journal/case.ts';
import { fold } from '../fold.ts';
import { words } from './sets.ts';

/** Of the first word that says so; null where none does, or they disagree. */
export function genderOfName(forms: readonly string[]): Gender | null {
  const said = new Set<Gender>();
  for (const form of forms) {
    const first = fold(form.trim().split(/[\s,]+/u)[0] ?? '');
    if (WOMEN.has(first)) said.add('she');
    if (MEN.has(first)) said.add('he');
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

const WOMEN = words(`
  mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna
  carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca
  virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann anne joyce
  diane alice julie heather teresa doris gloria evelyn cheryl mildred katherine joan ashley judith rose janice nicole judy
  christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara jacqueline wanda
  bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily peggy crystal gladys rita dawn connie florence
  edna carmen rosa cindy edith kim sherry ellen shirley sylvia josephine thelma sheila ethel ana pauline esther eleanor
  hazel charlotte emma olivia sophia isabella mia abigail amelia chloe megan meghan hannah lauren natalie claire fiona
  siobhan aoife niamh maeve bridget maureen eileen noreen doreen marjorie muriel agnes beatrice beatriz lucia sofia elena
  carla fatima aisha amina leila yasmin priya anjali lakshmi sunita mei ling yuki keiko ingrid astrid karin britta greta
  ursula heidi olga natasha svetlana irina halina zofia agnieszka katarzyna ewa magda ines pilar dolores rosario yolanda
  inez imogen lorraine lorene lurleen darlene marlene charlene carlene earlene ernestine josefina guadalupe leah miriam
  naomi tamar rivka rowena odessa bernice beulah winifred gwendolyn rhiannon bronwen
`);

const MEN = words(`
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth
  steven edward brian ronald anthony kevin jason jeff gary timothy jose larry jeffrey frank scott eric stephen andrew
  raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert
  jonathan justin gerald keith samuel ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve
  louis jeremy aaron randy eugene carlos russell bobby victor ernest phillip todd craig alan philip jimmy clarence sean
  earl danny bryan tony luis mike stanley leonard nathan manuel rodney curtis norman marvin vincent glenn jeffery travis
  jacob melvin kyle francisco jesus antonio edwin don ricky troy randall barry bernard leroy marcus micheal theodore
  clifford oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek darrell jerome floyd leo alvin tim wesley
  gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane
  ricardo sam rick lester brent ramon tyler gilbert gene desmond gareth kev nigel graham trevor clive ian angus hamish ewan
  owen rhys dylan declan cormac seamus niall padraig nick nikos stavros manny miguel pablo diego mateo otis royce cornelius
  mohammed muhammad ahmed hassan ibrahim yusuf rajesh sanjay anil suresh gurdev balwinder harpreet wei hiroshi kenji sven
  lars anders olaf bjorn hans klaus dieter gunther ivan sergei dmitri boris pavel tomek tomas jakub piotr wojciech zbigniew
  yonas abel micah ezra isaac moses elijah solomon amos anselm aelred hollis dusty beau ernesto
`);
