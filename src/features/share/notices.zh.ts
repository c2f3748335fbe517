import type { enSharing } from './notices.en';

/** 链接：其中所带的内容、所据的数据版次，以及读不了之处。 */
export const zhSharing: Readonly<Record<keyof typeof enSharing, string>> = {
  'revisions.title': '数据修订',
  'revisions.since_one': '自 {{date}} 以来有 1 项数据修订，{{shown}}。',
  'revisions.since_other': '自 {{date}} 以来有 {{count, number}} 项数据修订，{{shown}}。',
  'revisions.kinds': '更改 {{revised, number}} 项，撤回 {{withdrawn, number}} 项，新增 {{added, number}} 项。',
  'revisions.onMap_zero': '均不在这张图上',
  'revisions.onMap_one': '其中 1 项在这张图上',
  'revisions.onMap_other': '其中 {{count, number}} 项在这张图上',
  'revisions.asShared': '分享时',
  'revisions.latest': '最新',
  'revisions.choice': '地图所用的数据',
  'revisions.boundaries': '自 {{date}} 以来边界有变：数据为分享时的，边界为现行的。',

  'notice.link-newer-edition':
    '链接依据数据的第 {{edition, number}} 版，本页只有第 {{newest, number}} 版，按此显示。刷新页面可取得新版。',
  'notice.link-more-problems_one': '链接中还有 1 处无法读取。',
  'notice.link-more-problems_other': '链接中还有 {{count, number}} 处无法读取。',
  'notice.pack-damaged': '链接中附带的内容已损坏，未打开。请改用文件。',
  'notice.pack-cut-off': '链接在传送中被截断，附带的内容无法打开。请完整复制链接，或改用文件。',
  'notice.pack-too-large': '链接中附带的内容超出链接所能携带的大小，未打开。请改用文件。',
  'notice.pack-newer': '链接中附带的内容由更新的版本制作，未打开。请刷新页面，或改用文件。',

  'notice.bad-edition': '此处应为第 {{expected, number}} 版，却写作“{{id}}”，该行未采用。',
  'notice.bad-digest': '“{{value}}”不是 16 位十六进制摘要，该行未采用。',
  'notice.unknown-edition': 'editions.csv 中没有可以修订前一版的版次“{{edition}}”，该行未采用。',
  'notice.duplicate-revision':
    '第 {{edition, number}} 版对“{{id}}”的修订已见于第 {{otherLine, number}} 行，该行未采用。',
  'notice.unknown-revised': '记录中没有编号为“{{id}}”的数据，该行未采用。',
};
