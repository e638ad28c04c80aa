/** Honorifics and forms of address that stand before a name and go with it. */

export const TITLE =
  /(?:\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Rev|Reverend|Deacon|Pastor|Father|Fr|Brother|Sister|Nurse|Sir|Mister|Uncle|Aunt|Auntie|Aunty)\.?\s+)+/iu;
