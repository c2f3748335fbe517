/** One sentence for each notice about a reader's own file (`FILE_NOTICES`): what, where, and what was done. */
export const enFileNotices = {
  'notice.layer-too-long':
    '“{{file}}” is longer than {{limit, number}} MB and was not read. Cut it to the area you need.',
  'notice.layer-unknown-format': '“{{file}}” is neither GeoJSON, KML, GPX nor a CSV table of points.',
  'notice.layer-not-json': '“{{file}}” is not valid JSON: it is damaged or was cut off.',
  'notice.layer-not-xml': '“{{file}}” is not valid KML or GPX: it is damaged or was cut off.',
  'notice.layer-not-geojson': '“{{file}}” is JSON, but not GeoJSON.',
  'notice.layer-empty': '“{{file}}” is empty.',
  'notice.layer-no-features': '“{{file}}” contains no features, or no row below its heading.',
  'notice.layer-nothing-left':
    'None of the {{count, number}} features or rows of “{{file}}” could be used; the reasons are listed.',
  'notice.layer-other-reference':
    '“{{file}}” is in another reference system ({{crs}}). Export it again as WGS-84 longitude/latitude (EPSG:4326).',
  'notice.layer-projected':
    'Coordinates in “{{file}}” are not degrees, first in feature {{feature}} ({{first}}, {{second}}). Export it again as WGS-84 longitude/latitude.',
  'notice.layer-projected-rows':
    'No row of “{{file}}” has degrees; row {{row}} reads {{first}}, {{second}}. Export it again as WGS-84 longitude/latitude.',
  'notice.layer-swapped':
    '“{{file}}” gives latitude before longitude ({{first}}, {{second}}). Swap the two and open it again.',
  'notice.layer-too-many-vertices':
    '“{{file}}” has {{count, number}} positions; at most {{limit, number}} are drawn. Simplify or cut it.',
  'notice.layer-personal-columns':
    '“{{file}}” was refused: {{columns}} look like data about persons. Only places are taken; remove these columns.',
  'notice.layer-no-position-columns': '“{{file}}” has no columns for longitude and latitude. Found: {{columns}}.',
  'notice.layer-ambiguous-column': '“{{file}}” has two columns “{{column}}”. Rename or remove one.',
  'notice.layer-feature-without-geometry': 'Feature {{feature}} of “{{file}}” has no geometry and was left out.',
  'notice.layer-unknown-geometry':
    'Feature {{feature}} of “{{file}}” has a geometry that cannot be read ({{type}}) and was left out.',
  'notice.layer-unreadable-coordinates':
    'Feature {{feature}} of “{{file}}” has a coordinate that is missing or not a number and was left out.',
  'notice.layer-feature-minutes':
    'The points of feature {{feature}} of “{{file}}” were left out: “{{found}}” is not a time above 0 and up to {{limit}} minutes.',
  'notice.layer-line-too-short':
    'Feature {{feature}} of “{{file}}”: lines with fewer than two different positions were left out ({{count, number}}).',
  'notice.layer-polygon-too-few':
    'Feature {{feature}} of “{{file}}”: polygons with fewer than three different positions were left out ({{count, number}}).',
  'notice.layer-hole-too-few':
    'Feature {{feature}} of “{{file}}”: holes with fewer than three different positions were ignored ({{count, number}}).',
  'notice.layer-crossing-left-out':
    'Feature {{feature}} of “{{file}}”: self-crossing polygons could not be repaired, or not in reasonable time, and were left out ({{count, number}}).',
  'notice.layer-row-unreadable':
    'Row {{row}} of “{{file}}” was left out: “{{found}}” in column {{column}} is not a number.',
  'notice.layer-row-out-of-range':
    'Row {{row}} of “{{file}}” was left out: {{longitude}}, {{latitude}} is not a position on earth.',
  'notice.layer-row-minutes':
    'Row {{row}} of “{{file}}” was left out: “{{found}}” is not a time above 0 and up to {{limit}} minutes.',
  'notice.layer-row-unclosed-quote': 'Row {{row}} of “{{file}}” was left out: a quotation mark is not closed.',
  'notice.layer-row-too-long':
    'Row {{row}} of “{{file}}” was left out: it has {{found}} cells, the heading {{expected}}.',
  'notice.layer-stations-outside':
    'Stations of “{{file}}” outside {{adcode}} were left out ({{count, number}}): {{names}}.',
  'notice.layer-too-many-for-reach':
    'The reach along roads was computed for the first {{limit, number}} of {{count, number}} stations.',
  'notice.layer-station-far-from-road':
    '{{station}} is more than {{limit}} m from any road; its reach was not computed.',
  'notice.layer-ring-closed': 'Feature {{feature}} of “{{file}}”: open rings were closed ({{count, number}}).',
  'notice.layer-crossing-repaired':
    'Feature {{feature}} of “{{file}}”: self-crossing polygons were split at the crossings ({{count, number}}).',
  'notice.layer-cgcs2000': '“{{file}}” is in CGCS2000; it is drawn as WGS-84, which differs by less than a metre.',
  'notice.layer-undecodable': 'Some characters of “{{file}}” could not be decoded. Save it as UTF-8.',
  'notice.layer-speed-unusable':
    'Road {{road}} of “{{file}}”: “{{found}}” is not a speed above 0 and up to 200 km/h; {{used}} km/h was used.',
  'notice.layer-further-problems': '… and {{count, number}} more of the same kind in “{{file}}”.',
} as const;
