import { noticeMaker } from '../../text/notice';

/**
 * Every notice of a reader's own file and of what is computed from it, with the names of its values.
 *
 * `file` is the file's name. `feature` and `road` (among the lines) are numbers in the file, counted from 1, with the
 * name where there is one: `17` or `17 “Xigang”`. `row` is the row as a spreadsheet counts it: the heading is row 1.
 * Names and what was `found` come from the file: they are cut to 80 characters and are text, never markup.
 */
export const FILE_NOTICES = {
  // Refused: nothing of the file is drawn.

  /** The file is longer than `limit` MB and was not read. */
  'layer-too-long': ['file', 'limit'],
  /** The file is neither GeoJSON, KML or GPX nor a table of points. */
  'layer-unknown-format': ['file'],
  /** The file is no valid JSON: it is damaged or was cut off. */
  'layer-not-json': ['file'],
  /** The file is called KML or GPX, but is no valid XML. */
  'layer-not-xml': ['file'],
  /** The file is JSON, but no GeoJSON. */
  'layer-not-geojson': ['file'],
  /** There is nothing in the file. */
  'layer-empty': ['file'],
  /** The file is well-formed, but holds no feature (no row below its heading). */
  'layer-no-features': ['file'],
  /** Of the file's `count` features or rows none could be used; the other notices say why. */
  'layer-nothing-left': ['file', 'count'],
  /** The file says that its coordinates are of another reference system, `crs`; to be exported again as WGS-84. */
  'layer-other-reference': ['file', 'crs'],
  /** Coordinates that are no degrees, first in `feature`, so probably projected; to be exported again as WGS-84. */
  'layer-projected': ['file', 'feature', 'first', 'second'],
  /** The same of a table: in none of its rows are the numbers degrees, first in `row`. */
  'layer-projected-rows': ['file', 'row', 'first', 'second'],
  /** Latitude stands before longitude throughout, as in `first`, `second`; to be swapped. */
  'layer-swapped': ['file', 'first', 'second'],
  /** The file has `count` positions; no more than `limit` are drawn. */
  'layer-too-many-vertices': ['file', 'count', 'limit'],
  /** `columns` are of persons; the atlas takes places only. */
  'layer-personal-columns': ['file', 'columns'],
  /** No two columns for longitude and latitude among the `columns` found. */
  'layer-no-position-columns': ['file', 'columns'],
  /** Two columns of the same heading, `column`: which of them is meant cannot be told. */
  'layer-ambiguous-column': ['file', 'column'],

  // Left out, by name; the rest is drawn.

  /** A feature without a geometry. */
  'layer-feature-without-geometry': ['file', 'feature'],
  /** A feature with a geometry of a `type` that is not GeoJSON's, or nested too deeply. */
  'layer-unknown-geometry': ['file', 'feature', 'type'],
  /** A feature with a coordinate that is missing or no number. */
  'layer-unreadable-coordinates': ['file', 'feature'],
  /** A feature without a usable travel time, in a file whose other points have one: `found` stands there. */
  'layer-feature-minutes': ['file', 'feature', 'found', 'limit'],
  /** `count` lines of a feature that have fewer than two different positions. */
  'layer-line-too-short': ['file', 'feature', 'count'],
  /** `count` polygons of a feature whose outer ring has fewer than three different positions. */
  'layer-polygon-too-few': ['file', 'feature', 'count'],
  /** `count` holes of a feature that have fewer than three different positions; the polygon is drawn without them. */
  'layer-hole-too-few': ['file', 'feature', 'count'],
  /** `count` polygons of a feature that cross themselves and could not be repaired, or checked, in reasonable time. */
  'layer-crossing-left-out': ['file', 'feature', 'count'],
  /** A row whose cell in `column` is no number: `found`. */
  'layer-row-unreadable': ['file', 'row', 'column', 'found'],
  /** A row whose position is not on earth. */
  'layer-row-out-of-range': ['file', 'row', 'longitude', 'latitude'],
  /** A row whose travel time is missing, no number, not above 0 or beyond `limit` minutes. */
  'layer-row-minutes': ['file', 'row', 'found', 'limit'],
  /** A row with a quotation mark that is not closed in its line. */
  'layer-row-unclosed-quote': ['file', 'row'],
  /** A row of more cells (`found`) than the heading (`expected`): which cell belongs to which column cannot be told. */
  'layer-row-too-long': ['file', 'row', 'found', 'expected'],
  /** `count` stations outside the place (`adcode`) were left out; the `names` of the first few. */
  'layer-stations-outside': ['file', 'count', 'names', 'adcode'],
  /** Of `count` stations the reach along roads was computed for the first `limit`. */
  'layer-too-many-for-reach': ['count', 'limit'],
  /** A station farther than `limit` metres from any road: nothing is computed for it. */
  'layer-station-far-from-road': ['station', 'limit'],

  // Changed, or to be known.

  /** `count` rings of a feature were not closed; they were, with a last position like the first. */
  'layer-ring-closed': ['file', 'feature', 'count'],
  /** `count` polygons of a feature crossed themselves and were parted at the crossings. */
  'layer-crossing-repaired': ['file', 'feature', 'count'],
  /** The coordinates are of CGCS2000 and drawn as WGS-84, from which they differ by less than a metre. */
  'layer-cgcs2000': ['file'],
  /** Characters that could not be decoded: the file is probably not UTF-8, and names may be damaged. */
  'layer-undecodable': ['file'],
  /** A road whose speed, `found`, is no number of km/h above 0 and at most 200: `used` km/h was taken. */
  'layer-speed-unusable': ['file', 'road', 'found', 'used'],
  /** `count` further problems of the kind that stands before it (`kind`, a code of this table). */
  'layer-further-problems': ['file', 'kind', 'count'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FileNoticeCode = keyof typeof FILE_NOTICES;

type NamesOf<Code extends FileNoticeCode> = (typeof FILE_NOTICES)[Code][number];

/** The values of a notice, save the file's name where a list of problems knows it. */
export type FileNoticeValues<Code extends FileNoticeCode, Known extends string = never> = Readonly<
  Record<Exclude<NamesOf<Code>, Known>, string | number>
>;

export const fileNotice = noticeMaker<typeof FILE_NOTICES>();
