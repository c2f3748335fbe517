/** What a column or property may hold that the atlas reads; everything else is left in the file. */
export type Field = 'longitude' | 'latitude' | 'name' | 'minutes';

/** The headings that mean a field, without spaces and units; of several columns the first meaning is preferred. */
const MEANINGS: readonly (readonly [Field, RegExp])[] = [
  ['longitude', /^[经經]度$/],
  ['longitude', /^(longitude|long|lon|lng)$/],
  ['longitude', /^x$/],
  ['latitude', /^[纬緯]度$/],
  ['latitude', /^(latitude|lat)$/],
  ['latitude', /^y$/],
  ['name', /^(站[点點])?名[称稱]$/],
  ['name', /^站[点點名]$/],
  ['name', /^(station)?name$/],
  ['name', /^(station|title)$/],
  ['minutes', /分[钟鐘]/],
  ['minutes', /^(minutes?|mins?)$/],
];

/** Index of the heading that means a field; −1 where none does. */
export function findField(headings: readonly string[], field: Field): number {
  let best = -1;
  let bestMeaning = Number.POSITIVE_INFINITY;
  headings.forEach((heading, index) => {
    const meaning = meaningOf(heading);
    if (MEANINGS[meaning]?.[0] !== field || meaning >= bestMeaning) return;
    best = index;
    bestMeaning = meaning;
  });
  return best;
}

/** The first heading that means the same as the one at `index`; null where there is none. */
export function findTwin(headings: readonly string[], index: number): string | null {
  const meaning = meaningOf(headings[index] ?? '');
  return headings.find((heading, other) => other !== index && meaningOf(heading) === meaning) ?? null;
}

export type FieldReader = (properties: Readonly<Record<string, unknown>>, field: Field) => unknown;

/** Reads the field of a feature; undefined where it has none. Features have mostly the same headings, kept in mind. */
export function createFieldReader(): FieldReader {
  const meanings = new Map<string, number>();
  const recall = (heading: string): number => {
    const known = meanings.get(heading) ?? meaningOf(heading);
    meanings.set(heading, known);
    return known;
  };
  return (properties, field) => {
    const headings = Object.keys(properties).filter((heading) => MEANINGS[recall(heading)]?.[0] === field);
    const [heading] = headings.sort((one, other) => recall(one) - recall(other));
    return heading === undefined ? undefined : properties[heading];
  };
}

/** Index in `MEANINGS`; −1 for a heading that means none of them. */
function meaningOf(heading: string): number {
  const normalised = normaliseHeading(heading);
  return MEANINGS.findIndex(([, pattern]) => pattern.test(normalised));
}

/** `Longitude (°)` → `longitude`, `lon_WGS84` → `lon`, `响应时间（分钟）` as it is: there the unit is what counts. */
function normaliseHeading(heading: string): string {
  const words = heading.slice(0, 80).normalize('NFKC').toLowerCase();
  const kept = /分[钟鐘]/.test(words) ? words : words.replaceAll(/\(.*?\)|\[.*?\]/g, '');
  return kept.replaceAll(/[\s_\-"']/g, '').replace(/wgs84$/, '');
}
