/** First names that are words of the language too and that first-name lists often lack. */

import { words } from './sets.ts';

export const WORD_NAMES = words(`
  con win pip bea dell skylark sparky smokey lofty taffy scout duchess curley swede kiwi
  joy precious will grace dawn faith hope charity mercy patience prudence constance felicity verity amity honor honour
  blessing blessed gift goodness comfort happiness success promise miracle heaven nevaeh destiny trinity serenity harmony
  melody cadence aria lyric symphony liberty justice noble royal prince princess king queen duke earl baron
  april may june july august autumn summer winter spring wednesday friday tuesday
  rose lily daisy violet iris ivy holly heather hazel poppy jasmine fern flora ginger rosemary sage olive willow laurel
  myrtle clover bryony saffron clementine cherry plum juniper rowan ash aspen linden forrest forest river brook rain
  sky skye star stella sunny sandy rusty dusty stormy misty coral pearl ruby jade amber opal crystal garnet beryl jet
  emerald diamond sapphire goldie silver ebony ivory scarlet raven robin wren jay phoenix drake lark dove birdie
  mark bill bob rob pat art gene dean dale glen glenn grant chase chance chip chuck buck bud buddy buster skip trip
  ace duke rocky butch red slim doc gus hank jack jock kit max mick miles nick norm pete ray rich rick rod russ sal
  sam saul sonny spike stan tab ted tex trace trey tripp wade ward warren wolf woody hunter cooper carter mason tanner
  tyler taylor parker porter piper archer baker fisher fletcher harper marshall marshal major sawyer skyler spencer
  stone steel stock sterling clay cliff heath lane reed rock ridge ford wells banks brooks fields woods bush rivers
  angel christian pilgrim bishop pope sage bliss gay happy lucky sunshine honey candy candice sugar cookie brandy
  sherry ginger pepper basil bay rue dot bea bee eve ella di jo val viv viola vera dolly polly molly penny bunny kitty
  minnie winnie trixie dixie pixie roxy trudy ruth grace ellis ellie elle dell bell belle bonny bonnie
  blythe joyce merry gaylord france paris london chelsea brooklyn florence vienna sydney adelaide victoria virginia
  georgia carolina dakota montana savannah phoenix austin dallas houston denver orlando cheyenne sierra israel jordan
  kenya asia india chad
  fox wolf bear hawk colt buck bird
  rusty curly shorty tiny junior
`);
