/** What is said of areas that the keyboard comes to, in Chinese. */
export const zhAreas = {
  'areas.hint': '方向键移动地图；按回车键，改用方向键选地区；按空格键，播报图中概况。',
  'areas.keys':
    '方向键：相邻地区 · Shift+方向键：下一个有数据的地区 · Home、End：最高、最低 · 回车：打开卡片 · 空格：图中概况 · Esc：恢复移动地图',
  'areas.figure': '{{name}}：{{value}}',
  'areas.class': '第 {{index, number}} 级（共 {{count, number}} 级）：{{range}}',
  'areas.edge': '这个方向没有了。',
  'areas.inView_one': '图中有 {{count, number}} 个地区',
  'areas.inView_other': '图中有 {{count, number}} 个地区',
  'areas.withFigures_one': '{{areas}}，其中 {{count, number}} 个有数据',
  'areas.withFigures_other': '{{areas}}，其中 {{count, number}} 个有数据',
  'areas.highest': '最高：{{name}}，{{value}}',
  'areas.lowest': '最低：{{name}}，{{value}}',
  'areas.only': '{{name}}：{{value}}',
  'areas.sentence': '{{text}}。',
  'areas.separator': '',
} as const;
