import type { enThemes } from './phrases.en';

export const zhThemes: Readonly<Record<keyof typeof enThemes, string>> = {
  'themes.title': '专题',
  'themes.grouping': '列表排法',
  'themes.by.topic': '按主题',
  'themes.by.place': '按地区',
  'themes.openPlace_one': '{{name}}：查看 {{count, number}} 项数据',
  'themes.openPlace_other': '{{name}}：查看全部 {{count, number}} 项数据',
  'themes.morePlaces_one': '还有 {{count, number}} 个地区，可用上方的搜索查找。',
  'themes.morePlaces_other': '还有 {{count, number}} 个地区，可用上方的搜索查找。',
  'themes.addTables': '添加自己的数据',
  'themes.others': '其他全部指标',
  'themes.find': '查找指标',
  'themes.found_one': '找到 {{count, number}} 项',
  'themes.found_other': '找到 {{count, number}} 项',
  'themes.perKeys': '按 Page Up、Page Down 键切换专题',
};
