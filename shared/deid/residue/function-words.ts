/**
 * The words every sentence is made of: pronouns, articles, auxiliaries, prepositions, conjunctions and the commonest
 * adverbs. A name that is spelled like one (Will, May, Hers) is looked for only as it was written: with a
 * capital, unless it was typed without one; nobody could read past them otherwise. Folded, apostrophes as they are typed.
 */

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves who whom whose which what that this these those one ones
  someone anyone everyone nobody somebody anybody everybody something anything everything nothing none
  a an the some any each every no all both either neither another other others such same own few many much more most
  less least several enough
  am is are was were be been being have has had having do does did doing done will would shall should can could may
  might must ought let got get gets getting go goes going gone went come comes came make makes made
  he's she's it's i'm i've i'd i'll you're you've they're they've we're we've that's there's he'd she'd he'll she'll
  hes shes its im ive theyre weve thats theres isn't wasn't don't doesn't didn't won't can't couldn't wouldn't
  isnt wasnt dont doesnt didnt wont cant couldnt wouldnt
  of in on at by for from to into onto with without within about above across after against along among around as
  before behind below beneath beside between beyond despite down during except inside like near off out outside over
  past per since than through toward towards under until up upon via
  and or but nor so yet if because though although while when where why how whether unless once
  not never ever always often still just only also too very really quite rather almost even already again then now
  here there today soon later first last next well back away together perhaps maybe yes ok okay
  say says said see saw seen know knew think thought want take took give gave look looked tell told ask asked`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
