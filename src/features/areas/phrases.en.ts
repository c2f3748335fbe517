/** What is said of areas that the keyboard comes to, in English. */
export const enAreas = {
  'areas.hint': 'Arrows move the map. Enter: choose areas with the arrows. Space: what is in view.',
  'areas.keys':
    'Arrows: neighbouring area · Shift and arrow: next figure · Home, End: highest, lowest · Enter: card · Space: what is in view · Esc: back to moving the map',
  'areas.figure': '{{name}}: {{value}}',
  'areas.class': 'class {{index, number}} of {{count, number}}: {{range}}',
  'areas.edge': 'Nothing further that way.',
  'areas.inView_one': '{{count, number}} area in view',
  'areas.inView_other': '{{count, number}} areas in view',
  'areas.withFigures_one': '{{areas}}, {{count, number}} with a figure',
  'areas.withFigures_other': '{{areas}}, {{count, number}} with figures',
  'areas.highest': 'Highest: {{name}}, {{value}}',
  'areas.lowest': 'Lowest: {{name}}, {{value}}',
  'areas.only': '{{name}}: {{value}}',
  'areas.sentence': '{{text}}.',
  'areas.separator': ' ',
} as const;
