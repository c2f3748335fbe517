import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { GEODATA_FOLDER } from './folders';

/**
 * What geodata/divisions.csv may say of a division. Everything about a single place that the build has to know stands
 * in that table, so that a change of the divisions is an edit of a row.
 */
type DivisionChange =
  /** The file `geometry` draws the province in parts: they become one area. */
  | { readonly change: 'dissolve'; readonly geometry: string }
  /** The feature of that name without a code, in the file `geometry`, is this area; one with the code is replaced. */
  | { readonly change: 'identify'; readonly geometry: string }
  /** The area became part of `target`. */
  | { readonly change: 'merge'; readonly target: string }
  /** The area has the new code `target`. */
  | { readonly change: 'recode'; readonly target: string }
  /** A county, drawn under its code or name in the city file `geometry`, now belongs to the prefecture `target`. */
  | { readonly change: 'move'; readonly target: string; readonly geometry: string }
  /** Everything in the city file `geometry` belongs to this area as well. */
  | { readonly change: 'add'; readonly geometry: string }
  /** The feature `name` of the province file `geometry` is drawn in the area `target` as well: left out. */
  | { readonly change: 'omit'; readonly target: string; readonly geometry: string }
  /** The outlines are WGS-84 already. */
  | { readonly change: 'datum'; readonly target: string }
  /** Drawn with a strip of sea: cut back to the coast of Natural Earth. */
  | { readonly change: 'clip' }
  /** Official, but without open geometry; its ground is shown in `target`. */
  | { readonly change: 'absent'; readonly target: string }
  /** An island at [longitude, latitude] that every edition keeps, however small. */
  | { readonly change: 'island'; readonly position: readonly [number, number] }
  /** Area as published, in km²: from, to. */
  | { readonly change: 'published-area'; readonly squareKilometres: readonly [number, number] }
  | { readonly change: 'note' }
  | CountyChange;

/** Rules of the counties' own files; the national editions know nothing of them. */
type CountyChange =
  /** The province's counties are built, from the city files whose names begin with `geometry`. */
  | { readonly change: 'county-files'; readonly geometry: string }
  /** The feature of that name without a code, in the city file `geometry`, is this county. */
  | { readonly change: 'county-identify'; readonly geometry: string }
  /** Everything in the file `geometry` of the package belongs to this county. */
  | { readonly change: 'county-add'; readonly geometry: string }
  /** Its ground is another one than that drawn, so that no area is computed from it. */
  | { readonly change: 'county-outline' }
  /** The county has the new code `target`. */
  | { readonly change: 'county-recode'; readonly target: string }
  /** The county became part of the county `target`. */
  | { readonly change: 'county-merge'; readonly target: string }
  /** Listed, but no division of its own, or not drawn; its ground is shown in counties of the prefecture `target`. */
  | { readonly change: 'county-absent'; readonly target: string };

export type Division = DivisionChange & {
  readonly adcode: string;
  readonly name: string;
  /** Year or month from which it holds; empty where it says how the outlines are drawn. */
  readonly since: string;
  readonly note: string;
};

export type DivisionsOf<Change extends Division['change']> = Extract<Division, { change: Change }>;

/** Whether a rule is one of the counties' files, and so none of the national editions. */
export function isCountyRule({ change }: Division): boolean {
  return change.startsWith('county-');
}

export async function readDivisions(): Promise<readonly Division[]> {
  return parseDivisions(await readFile(join(GEODATA_FOLDER, 'divisions.csv'), 'utf8'));
}

/** @throws when a row is not understood: the table is ours, and a build that skips a row would be wrong silently. */
export function parseDivisions(csv: string): readonly Division[] {
  return csvParse(csv).map((row, index) => {
    const cell = (column: string) => row[column] ?? '';
    const adcode = cell('adcode');
    if (!/^\d{6}$/.test(adcode)) throw new Error(`divisions.csv:${index + 2}: "${adcode}" is no adcode.`);
    const change = parseChange(cell('change'), cell('target'), cell('geometry'));
    if (!change) {
      throw new Error(`divisions.csv:${index + 2}: ${cell('change')} "${cell('target')}" "${cell('geometry')}"?`);
    }
    return { ...change, adcode, name: cell('name'), since: cell('since'), note: cell('note') };
  });
}

export function divisionsOf<Change extends Division['change']>(
  divisions: readonly Division[],
  change: Change,
): readonly DivisionsOf<Change>[] {
  return divisions.filter((division): division is DivisionsOf<Change> => division.change === change);
}

function parseChange(change: string, target: string, geometry: string): DivisionChange | null {
  const isTargetAdcode = /^\d{6}$/.test(target);
  switch (change) {
    case 'dissolve':
    case 'identify':
    case 'add':
    case 'county-files':
    case 'county-identify':
    case 'county-add':
      return geometry === '' ? null : { change, geometry };
    case 'merge':
    case 'recode':
    case 'absent':
    case 'county-recode':
    case 'county-merge':
    case 'county-absent':
      return isTargetAdcode ? { change, target } : null;
    case 'move':
    case 'omit':
      return isTargetAdcode && geometry !== '' ? { change, target, geometry } : null;
    case 'datum':
      return target === 'WGS-84' ? { change, target } : null;
    case 'clip':
      return target === 'land' ? { change } : null;
    case 'note':
    case 'county-outline':
      return { change };
    case 'island': {
      const [longitude, latitude] = target.split(' ').map(Number);
      if (longitude === undefined || latitude === undefined) return null;
      return Number.isFinite(longitude + latitude) ? { change, position: [longitude, latitude] } : null;
    }
    case 'published-area': {
      const [from, to] = target.split('-').map(Number);
      if (from === undefined || !(from > 0) || (to !== undefined && !(to >= from))) return null;
      return { change, squareKilometres: [from, to ?? from] };
    }
    default:
      return null;
  }
}
