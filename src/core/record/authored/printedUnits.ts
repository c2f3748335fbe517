/**
 * The counting words that a base unit may be printed with, in simplified and traditional characters. A unit that is not
 * listed has no counting word of its own in print.
 */
export const printedUnits: Readonly<Record<string, readonly string[]>> = {
  percent: ['%'],
  'percentage-points': ['个百分点'],
  persons: ['人', '名', ''],
  'person-times': ['人次'],
  cases: ['起', '发案', '打孔'],
  accidents: ['起', '发生'],
  times: ['次', '波次', '批', '起'],
  items: ['个', '件', '项', '条', '类', '级', '個', '項', '條', '大類'],
  sites: ['处', '个', '個'],
  areas: ['个', '個'],
  organisations: ['家', '个', '個'],
  groups: ['个'],
  visits: ['家次'],
  households: ['户', '個'],
  vehicles: ['辆', '部', '台', '輛'],
  'vehicle-times': ['台次'],
  'vessel-times': ['艘次'],
  documents: ['份', '期'],
  weapons: ['支', '把'],
  violations: ['件'],
  cny: ['元'],
  km: ['公里'],
  mu: ['畝', '亩'],
  days: ['天'],
  months: ['个月'],
  rank: ['', '名'],
};
