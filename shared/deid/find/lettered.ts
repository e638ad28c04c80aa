/** After these a letter says which one ("vitamin K", "plan A"): it is nobody's initial. */

export const LETTERED =
  /^(?:vitamin|hepatitis|hep|type|plan|group|stage|class|schedule|section|part|grade|exhibit|table|figure|fig|option|appendix|annex|point|step|level|factor|model|protein|influenza|strep|immunoglobulin|ig|apolipoprotein|hemophilia|haemophilia|plasma|wave|phase|line|arm|cohort|panel|study|list|unit|ward|block|gate|room|bay|wing|bed|building|lot|platform|flat|drug|vit|mode|version|side|team|pod|hall|zone|floor|cluster|personality|channel|blood|a|an|the|malignant|grade|degree|english|level|form|item|paragraph|clause|sub-paragraph|article|rule|letter|criterion|category|band|lane|terminal|big|capital|schedule|plans|an)$/;
