/** Hedges: what a bulletin says of how exact a figure is, as printed, with the word that stands for it. */
export const HEDGES_BEFORE: readonly (readonly [printed: string, hedge: string | null])[] = [
  ['大约', '约'],
  ['大概', '约'],
  ['约为', '约'],
  ['约占', '约'],
  ['约达', '约'],
  ['约有', '约'],
  ['约', '约'],
  ['接近', '近'],
  ['将近', '近'],
  ['近达', '近'],
  ['近', '近'],
  ['不足', '近'],
  ['不到', '近'],
  ['差不多', '约'],
  ['超过了', '超'],
  ['超过', '超'],
  ['突破', '超'],
  ['超', '超'],
  ['高于', '超'],
  ['逾', '逾'],
  ['已逾', '逾'],
  ['不少于', '以上'],
  ['不低于', '以上'],
];

export const HEDGES_BEHIND: readonly (readonly [printed: string, hedge: string])[] = [
  ['左右', '约'],
  ['上下', '约'],
  ['以上', '以上'],
  ['余', '余'],
  ['多', '多'],
  ['有余', '余'],
];

/** That a figure is a mean of its days. */
export const DAILY = /日均|每[天日晚夜](?![一-龥]{0,2}[时分]\b)|每天|天天|平均每[天日]|平均一天/;
