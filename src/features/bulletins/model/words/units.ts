/** What figures are counted and measured in, as it is printed behind the number. The longest that fits is read. */
const WORDS =
  '起 件 宗 例 桩 人 名 位 个 人次 人·次 件次 起次 辆次 车次 台次 家次 户次 间次 处次 批次 架次 艘次 场次 班次 次 项次 趟 户 家 处 所 座 栋 幢 间 套 张 份 本 册 部 台 辆 架 艘 ' +
  '只 头 匹 羽 尾 株 棵 条 根 把 支 枝 枚 发 颗 粒 瓶 盒 箱 袋 包 盏 组 对 双 副 路 道 门 口 眼 块 片 面 幅 篇 期 场 项 款 笔 单 宗案件 批 班 列 节 轮 届 ' +
  '元 美元 港元 澳门元 港币 欧元 日元 英镑 人民币 吨 公吨 克 千克 公斤 斤 毫克 蒸吨 标准煤 吨标准煤 标准箱 标箱 ' +
  '米 公里 千米 厘米 毫米 海里 车公里 平方米 平方千米 平方公里 立方米 亿立方米 公顷 亩 升 毫升 立方 方 ㎡ ' +
  '瓦 千瓦 千瓦时 度 兆瓦 微克/立方米 微克每立方米 毫克/升 毫克/立方米 毫克每升 μg/m³ μg/m3 ug/m3 mg/L 微克 分贝 ℃ 摄氏度 ' +
  '年 个月 个季度 天 日 周 小时 分钟 秒 分 个工作日 工作日 ' +
  '% ‰ 个百分点 百分点 个千分点 千分点 个点 倍 ' +
  '通 则 封 封信 单位 床 张床位 个床位 床位 标准地 人份 剂次 剂 针 针次 例次 台套 台(套) 辆/次 名次 位次 岁 家庭 桌 杯 票 株次 格 段 眼次 万步 ' +
  '宗次 户籍 平 站 级 类 种 号 层 楼 点 集 版 页 字 句 步 圈 代 站次 点次 支次 队 队次 组次 警力 个次 盆 井 条次 张次 桶 罐 筐 捆 车 船 ';

export const UNITS: readonly string[] = [...new Set(WORDS.split(' ').filter((word) => word !== ''))].sort(
  (one, other) => other.length - one.length,
);

/** Units that a numeral of a bulletin's figures never has alone: they number things, or belong to a rule. */
export const NUMBERING_UNITS: ReadonlySet<string> = new Set([
  '级',
  '号',
  '层',
  '楼',
  '点',
  '版',
  '页',
  '句',
  '岁',
  '期',
  '届',
  '类',
  '步',
  '位次',
  '名次',
  '字',
  '代',
]);

/** Chinese numerals of one character are figures only with one of these. */
export const UNITS_OF_ONE_CHARACTER: ReadonlySet<string> = new Set([
  '起',
  '件',
  '宗',
  '例',
  '人',
  '名',
  '家',
  '处',
  '个',
  '辆',
  '户',
  '所',
  '条',
  '台',
  '座',
  '年',
  '个月',
  '天',
  '%',
  '倍',
  '个百分点',
  '吨',
  '把',
  '支',
  '艘',
  '架',
  '枚',
  '次',
]);

const READ_AS: Readonly<Record<string, string>> = {
  个百分点: 'pp',
  百分点: 'pp',
  个点: 'pp',
  个千分点: '千分点',
  倍: 'times',
  'μg/m³': '微克/立方米',
  'μg/m3': '微克/立方米',
  'ug/m3': '微克/立方米',
  微克每立方米: '微克/立方米',
  毫克每升: '毫克/升',
  'mg/L': '毫克/升',
  工作日: '天',
  个工作日: '天',
  人民币: '元',
  立方: '立方米',
  方: '立方米',
  港币: '港元',
  '㎡': '平方米',
  公吨: '吨',
  警力: '人',
};

export const readUnit = (printed: string) => READ_AS[printed] ?? printed;

/** What measures something that is counted otherwise than by itself: two of these behind each other are one figure. */
export const COMPOUND: readonly { readonly first: string; readonly second: string; readonly factor: number }[] = [
  { first: '分', second: '秒', factor: 60 },
  { first: '分钟', second: '秒', factor: 60 },
  { first: '小时', second: '分', factor: 60 },
  { first: '小时', second: '分钟', factor: 60 },
];
