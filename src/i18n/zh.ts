import { zhAreas } from '../features/areas/phrases.zh';
import { zhFileNotices } from '../features/overlays/notices.zh';
import { zhLayers } from '../features/overlays/phrases.zh';
import { zhSearch } from '../features/search/phrases.zh';
import { zhSharing } from '../features/share/notices.zh';
import { zhShare } from '../features/share/phrases.zh';
import { zhSources } from '../features/sources/phrases.zh';
import { zhThemes } from '../features/themes/phrases.zh';
import { zhPictures } from '../ui/pictures/phrases.zh';
import type { Phrases } from './en';
import { zhCaveats } from './zhCaveats';
import { zhFigures } from './zhFigures';
import { zhLegend } from './zhLegend';
import { zhNotices } from './zhNotices';

/** What the page says in Chinese. Chinese has no plural: the forms of one and of many read alike. */
export const zh: Phrases = {
  'app.name': '通报图谱',
  'app.otherName': 'Bulletin Atlas',
  'app.skipToMap': '跳到地图',
  'app.skipToThemes': '跳到专题列表',
  'app.skipToFigures': '跳到数据',
  'app.title': '{{theme}} · {{name}}',
  'app.panels': '地图上的面板',
  'app.map': '地图：{{title}}',

  'header.front': '{{name}}：首页',
  'header.language': '切换到中文',
  'header.appearance': '外观：{{appearance}}',
  'header.appearance.auto': '跟随系统',
  'header.appearance.day': '日间',
  'header.appearance.night': '夜间',
  'header.view': '显示',
  'header.labels': '地图上的地名',
  'header.present': '演示故事（全屏）',
  'header.undo': '撤销（Ctrl+Z）',
  'header.redo': '重做（Ctrl+Shift+Z）',

  'list.dot': '·',
  'list.separator': '、',
  'list.more': '{{list}}等（另有 {{count, number}} 个）',

  'sight.noAreas': '此处没有可显示的地区。',
  'sight.noFigures': '此处没有本专题的数据。',
  'sight.show': '回到有数据的地方',
  'absent.open': '查看“{{title}}”',
  'surface.title': '视图',
  'surface.map': '地图',
  'surface.table': '表格',
  'surface.chart': '图表',
  'surface.story': '故事',
  'surface.data': '数据',
  'surface.front': '首页',
  'surface.frontTitle': '各地通报里的数字，一张地图',
  'surface.dataTitle': '我的数据',
  'surface.loading': '正在载入…',

  'notices.title_one': '{{count, number}} 条数据提示',
  'notices.title_other': '{{count, number}} 条数据提示',
  'notices.dismiss': '关闭',
  'notices.expand': '全部显示',
  'notices.collapse': '收起',
  'severity.info': '说明',
  'severity.warning': '注意',
  'severity.error': '错误',

  'bar.title': '面板',
  'bar.themes': '专题',
  'bar.legend': '图例',
  'bar.card': '地区',
  'sheet.close': '关闭',

  'credits.title': '版权与来源',
  'credits.boundaries': '边界 © {{publisher}}，{{date}}',
  'credits.base': '© OpenStreetMap · Natural Earth',
  'credits.reviewed': '审图号：{{number}}',
  'credits.figures': '数据：{{publishers}}',
  'credits.schematic': '边界仅为示意',
  'credits.about': '关于',

  'about.title': '关于本图谱',
  'about.reading': '怎样读图',
  'about.reading.published':
    '凡着色的地区，都有公布过的数据。浅灰地区（无论有无斜线）没有公布数据：没有公布不等于零，本图谱也不作估算。',
  'about.reading.evidence': '选一个地区，可以看到它的每项数据、原文写法、所指时段、来源和所在段落。',
  'about.reading.compare': '各地公布的时段和口径不尽相同。凡影响比较之处，图例里都有说明。',
  'about.reading.symbols': '比率和变化以颜色填充地区；数量以圆形表示，圆的面积与数值成正比。',
  'about.sources': '来源、许可与引用',
  'about.privacy': '您在此处的操作不会离开浏览器。',
  'about.keyboard': '键盘',
  'about.keys.pages': '下一个、上一个专题',
  'about.keys.escape': '关闭卡片或打开的面板',
  'about.keys.search': '查找地区、专题或指标',
  'about.keys.map': '焦点在地图上时：移动、放大、缩小',
  'about.keys.areas':
    '焦点在地图上时：逐个选地区，方向键到相邻地区（加 Shift 到下一个有数据的地区），Home、End 到最高、最低；再按回车打开卡片，Esc 退出',
  'about.keys.inView': '焦点在地图上时：播报图中概况',
  'about.keys.enter': '回车',
  'about.keys.space': '空格',
  'about.close': '关闭',

  'failure.title': '图谱无法显示',
  'failure.text': '地图所依据的数据缺失或损坏：',
  'failure.reload': '重试',

  ...zhLegend,
  ...zhCaveats,
  ...zhFigures,
  ...zhAreas,
  ...zhLayers,
  ...zhSearch,
  ...zhShare,
  ...zhSources,
  ...zhThemes,
  ...zhPictures,
  ...zhNotices,
  ...zhFileNotices,
  ...zhSharing,
};
