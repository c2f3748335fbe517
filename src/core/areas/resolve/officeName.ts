import type { Level } from '../area';

/** What an office's name says of its place: 历下 in 历下公安分局, which is of a county. */
export interface OfficePlace {
  /** The key of the place's name. */
  readonly key: string;
  /** The level that such offices are of; undefined where there are some at each. */
  readonly level: Level | undefined;
  /** Whether it is a 分局, which districts have and counties do not. */
  readonly isBranch: boolean;
}

const BRANCHES =
  '公安|公安交通管理|交通管理|市场监督管理|市场监管|工商行政管理|质量技术监督|应急管理|安全生产监督管理|统计|税务|国家税务|地方税务|教育|教育体育|体育|教体|财政|' +
  '卫生健康|卫健|卫生|发展和改革|发展改革|发改|司法|民政|农业农村|农业|畜牧|生态环境|环境保护|环保|自然资源和规划|自然资源|国土资源|规划|住房和城乡建设|住建|城乡建设|' +
  '城市管理|城管|综合行政执法|交通运输|交通|水利|水务|商务|文化和旅游|文化旅游|文旅|人力资源和社会保障|人社|医疗保障|医保|审计|气象|工业和信息化|工信|科学技术|科技|林业|' +
  '消防救援|退役军人事务|行政审批服务|信访|档案|粮食和物资储备|粮食|园林|邮政管理|烟草专卖';

const TROOPS =
  '交警|交通警察|公安交警|公安交通警察|消防|消防救援|刑侦|刑警|刑事侦查|治安|治安管理|巡警|巡特警|特警|禁毒|经侦|网安|经济犯罪侦查';

const COMMISSIONS = '卫生健康委员会|卫生健康委|卫健委|发展和改革委员会|发展改革委|发改委|纪委监委|纪委|教育委员会|教委';

/** The longest first; the place's own kind stays: 威海市局 is of 威海市. */
const OFFICES: readonly { readonly pattern: RegExp; readonly level: Level | undefined }[] = [
  { pattern: new RegExp(`(?:${BRANCHES})?分局$`), level: 'county' },
  { pattern: new RegExp(`(?:${TROOPS})大队$`), level: 'county' },
  { pattern: new RegExp(`(?:${TROOPS})支队$`), level: 'prefecture' },
  { pattern: new RegExp(`(?:${TROOPS})总队$`), level: 'province' },
  { pattern: new RegExp(`(?:${BRANCHES})厅$`), level: 'province' },
  { pattern: /高级人民法院$/, level: 'province' },
  { pattern: /中级人民法院$/, level: 'prefecture' },
  {
    pattern: new RegExp(`(?:${BRANCHES})局$|(?:${COMMISSIONS})$|人民检察院$|检察院$|人民法院$|法院$|人民政府$|政府$`),
    level: undefined,
  },
  { pattern: /(?<=[省市州盟县区旗])局$/, level: undefined },
];

/** 济南市公安局历下区分局: the office that another one belongs to. */
const OFFICE_WITHIN = new RegExp(`(?<=[省市州盟县区旗])(?:(?:${BRANCHES})[局厅]|人民政府)(?=.{2})`);

const MOST_OFFICES = 3;

/** The place in the name of an office, by its key; null where it is none. */
export function placeOfOffice(key: string): OfficePlace | null {
  let rest = key;
  let level: Level | undefined;
  for (let count = 0; count < MOST_OFFICES; count += 1) {
    const office = OFFICES.find(({ pattern }) => pattern.test(rest));
    if (office === undefined) break;
    rest = rest.replace(office.pattern, '');
    level ??= office.level;
  }
  if (rest === key) return null;
  const place = rest.replace(OFFICE_WITHIN, '');
  return place.length < 2 ? null : { key: place, level, isBranch: key.endsWith('分局') };
}
