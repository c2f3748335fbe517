/** What a change is compared with. `yoy`: with the same time of the year before; `mom`: with the period before. */
export type Comparator = 'yoy' | 'mom';

export const COMPARATORS: readonly (readonly [pattern: RegExp, comparator: Comparator])[] = [
  [
    /同比|按年|年增|(?:较|比|与|同|和)(?:上一?年|去年)|(?:去年|上年|上一年)(?:的)?同期|同期(?=相比|下降|增长|减少|增加|[升降增减多少])/g,
    'yoy',
  ],
  [/环比|按月|按季|(?:较|比|与|同|和)(?:上个?月|上一?季|前一?个?月|前一季|前一周|上周)/g, 'mom'],
];

/** A comparison with anything else: 比行动前, 较2018年, 较近三年均值. */
export const OTHER_COMPARISON =
  /(?:比|较|与|同)(?!较|为|大|重|例|率|快|好|多$|少$|高$|低$|赛|分|对|武|照|如|作|上年|上一年|去年|上月|上季)[^，。；：]{2,}$/;
