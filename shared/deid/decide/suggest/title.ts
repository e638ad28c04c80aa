/**
 * Honorifics and forms of address that stand before a name and go with it. Kinship words only with a capital and no
 * possessor: "Brother Aelred", but in "his brother Hollis" the brother stays.
 */

export const TITLE =
  /(?:\b(?:[Mm]rs?|MRS?|[Mm]s|[Mm]iss|[Mm]x|[Dd]rs?|DR|[Dd]octor|[Dd]oc|[Pp]rof|[Pp]rofessor|[Rr]ev|[Rr]everend|(?:[Tt]he\s+)?(?:Right\s+|Most\s+)?Hono(?:u)rable|Hon|Deacon|Pastor|Fr|Sir|[Mm]ister|Officer|Sergeant|(?<!\b(?:[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Tt]he|own)\s+)(?:Father|Brother|Sister|Nurse|Uncle|Aunt|Auntie|Aunty))\.?\s+)+/u;
