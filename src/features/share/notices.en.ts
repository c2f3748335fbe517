/** Links: what they carry, the edition that they were made on, and what is wrong with them. */
export const enSharing = {
  'revisions.title': 'Revisions of the data',
  'revisions.since_one': '1 figure revised since {{date}}, {{shown}}.',
  'revisions.since_other': '{{count, number}} figures revised since {{date}}, {{shown}}.',
  'revisions.kinds': 'Changed: {{revised, number}}; withdrawn: {{withdrawn, number}}; added: {{added, number}}.',
  'revisions.onMap_zero': 'none of them on this map',
  'revisions.onMap_one': '1 of them on this map',
  'revisions.onMap_other': '{{count, number}} of them on this map',
  'revisions.asShared': 'As shared',
  'revisions.latest': 'Latest',
  'revisions.choice': 'Which figures the map shows',
  'revisions.boundaries':
    'The boundaries have changed since {{date}}: figures are as shared, drawn on today’s boundaries.',

  'notice.link-newer-edition':
    'The link was made with edition {{edition, number}} of the data; this page has edition {{newest, number}}, which is shown. Reload the page for a newer one.',
  'notice.link-more-problems_one': '1 more part of the link could not be read.',
  'notice.link-more-problems_other': '{{count, number}} more parts of the link could not be read.',
  'notice.pack-damaged':
    'What the link carries besides the map is damaged and was not opened. Ask for the file instead.',
  'notice.pack-cut-off':
    'The link was cut off: what it carries besides the map could not be opened. Copy it whole, or ask for the file.',
  'notice.pack-too-large':
    'What the link carries besides the map is larger than a link may carry and was not opened. Ask for the file instead.',
  'notice.pack-newer':
    'What the link carries besides the map was made by a newer version and was not opened. Reload the page, or ask for the file.',

  'notice.bad-edition': 'Edition “{{id}}” stands where {{expected, number}} comes next; the line is not used.',
  'notice.bad-digest': '“{{value}}” is not a digest of 16 hexadecimal digits; the line is not used.',
  'notice.unknown-edition':
    'editions.csv has no edition “{{edition}}” that could have revised one before it; the line is not used.',
  'notice.duplicate-revision':
    'Edition {{edition, number}} changes the figure “{{id}}” in line {{otherLine, number}} already; the line is not used.',
  'notice.unknown-revised': 'The record has no figure with the id “{{id}}”; the line is not used.',
} as const;
