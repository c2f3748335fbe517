/** The list of themes. */
export const enThemes = {
  'themes.title': 'Themes',
  'themes.grouping': 'List by',
  'themes.by.topic': 'By topic',
  'themes.by.place': 'By place',
  'themes.openPlace_one': 'Show the {{count, number}} figure for {{name}}',
  'themes.openPlace_other': 'Show all {{count, number}} figures for {{name}}',
  'themes.morePlaces_one': 'The search finds {{count, number}} more place.',
  'themes.morePlaces_other': 'The search finds {{count, number}} more places.',
  'themes.addTables': 'Add your own figures',
  'themes.others': 'All other measures',
  'themes.find': 'Find a measure',
  'themes.found_one': '{{count, number}} found',
  'themes.found_other': '{{count, number}} found',
  'themes.perKeys': 'Page Up and Page Down switch themes',
} as const;
