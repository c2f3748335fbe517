import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../geometry/position';
import { isSourceDate } from '../text/dates';
import type { LocalText } from '../text/text';
import { type Adcode, type Area, type Level, parentAdcode } from './area';

/** Who drew the boundaries and what the divisions were; part of the credits. */
export interface BoundariesEdition {
  readonly id: string;
  /** ISO date of the last change of the divisions that is drawn. */
  readonly date: string;
  readonly sources: readonly BoundariesSource[];
  /** Of an edition that another publisher has put in the place of the built-in one. */
  readonly publication?: BoundariesPublication;
}

/** How a publisher's own edition of the boundaries is credited. */
export interface BoundariesPublication {
  readonly title: LocalText;
  readonly publisher: LocalText;
  readonly licence: string;
  /** 审图号, as it was given; null where the edition has none. */
  readonly reviewNumber: string | null;
}

interface BoundariesSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** What was taken from it. */
  readonly role: string;
}

/** The areas that are mapped, with their shapes. */
export interface Boundaries {
  readonly edition: BoundariesEdition;
  /** Quantised, WGS-84, with the objects `prefectures`, `provinces` and `nation`, which share their arcs. */
  readonly topology: Topology;
  /** In the order of the geometries of `prefectures`: an area's index is its texel. Ascending by adcode. */
  readonly areas: readonly Area[];
  /** In the order of the geometries of `provinces`. */
  readonly provinces: readonly Area[];
}

/**
 * Whether there is an area of an adcode. Counties are not among the boundaries: one is known by the prefecture that it
 * lies in.
 */
export function areaTest({ areas, provinces }: Pick<Boundaries, 'areas' | 'provinces'>): (adcode: Adcode) => boolean {
  const known = new Set([...areas, ...provinces].map(({ adcode }) => adcode));
  return (adcode) => known.has(adcode) || known.has(parentAdcode(adcode) ?? '');
}

export type DecodedBoundaries =
  | { readonly ok: true; readonly boundaries: Boundaries }
  | { readonly ok: false; readonly reason: string };

/**
 * Validates a parsed boundaries file and lists its areas. Stands on the way to the first picture: it looks at each
 * geometry's properties and at the range of its arcs once, and at no coordinate.
 */
export function decodeBoundaries(input: unknown): DecodedBoundaries {
  try {
    return { ok: true, boundaries: decode(input) };
  } catch (error) {
    if (error instanceof DamagedBoundaries) return { ok: false, reason: error.message };
    throw error;
  }
}

/** What a decoder throws to itself; the message is the reason that it gives. */
export class DamagedBoundaries extends Error {}

export type DecodedCounties =
  | { readonly ok: true; readonly counties: CountyBoundaries }
  | { readonly ok: false; readonly reason: string };

/** The counties of one province, with their shapes. */
interface CountyBoundaries {
  readonly edition: BoundariesEdition;
  /** With the object `counties`. */
  readonly topology: Topology;
  /** In the order of its geometries. */
  readonly areas: readonly Area[];
}

/** Validates a parsed file of counties as `decodeBoundaries` does those of the country. */
export function decodeCounties(input: unknown): DecodedCounties {
  try {
    const { file, objects, arcCount } = decodeTopology(input);
    const areas = decodeAreas(objects, 'counties', 'county', arcCount);
    const edition = decodeEdition(recordOf(file.edition, 'edition'));
    return { ok: true, counties: { edition, topology: topologyOf(file), areas } };
  } catch (error) {
    if (error instanceof DamagedBoundaries) return { ok: false, reason: error.message };
    throw error;
  }
}

function decode(input: unknown): Boundaries {
  const { file, objects, arcCount } = decodeTopology(input);
  const areas = decodeAreas(objects, 'prefectures', 'prefecture', arcCount);
  const provinces = decodeAreas(objects, 'provinces', 'province', arcCount);
  for (const geometry of membersOf(objects, 'nation')) checkArcs(geometry, 'nation', arcCount);
  const edition = decodeEdition(recordOf(file.edition, 'edition'));
  return { edition, topology: topologyOf(file), areas, provinces };
}

export function decodeTopology(input: unknown) {
  const file = recordOf(input, 'The file');
  if (file.type !== 'Topology') throw new DamagedBoundaries('The file is no TopoJSON topology.');
  const arcs = listOf(file.arcs, 'arcs');
  if (!arcs.every(isArc)) throw new DamagedBoundaries('The topology has an arc of fewer than two positions.');
  if (file.transform !== undefined) checkTransform(recordOf(file.transform, 'transform'));
  return { file, objects: recordOf(file.objects, 'objects'), arcCount: arcs.length };
}

/** Of a file of which every part that topojson reads has been checked. */
export function topologyOf(file: Fields): Topology<Record<string, GeometryCollection>> {
  return file as unknown as Topology<Record<string, GeometryCollection>>;
}

function decodeAreas(objects: Fields, object: string, level: Level, arcCount: number): Area[] {
  const seen = new Set<string>();
  return membersOf(objects, object).map((geometry, index) => {
    const adcode = geometry.id;
    const where = `${object}[${index}]`;
    if (typeof adcode !== 'string' || !/^\d{6}$/.test(adcode)) {
      throw new DamagedBoundaries(`${where} has no adcode for an id.`);
    }
    if (seen.has(adcode)) throw new DamagedBoundaries(`${adcode} stands in ${object} twice.`);
    seen.add(adcode);
    checkArcs(geometry, adcode, arcCount);
    const { zh, hant, en, km2, label, province, earlier } = recordOf(geometry.properties, `Properties of ${adcode}`);
    if (typeof zh !== 'string' || typeof hant !== 'string' || typeof en !== 'string' || zh === '') {
      throw new DamagedBoundaries(`${adcode} lacks a name.`);
    }
    if (!isFiniteNumber(km2) || !(km2 > 0)) throw new DamagedBoundaries(`${adcode} has no area.`);
    if (!Array.isArray(label) || !isFiniteNumber(label[0]) || !isFiniteNumber(label[1])) {
      throw new DamagedBoundaries(`${adcode} has no label point.`);
    }
    if (typeof province !== 'string') throw new DamagedBoundaries(`${adcode} names no province.`);
    const labelPoint: Position = [label[0], label[1]];
    const former = earlier === true ? ({ isFormerOutline: true } as const) : {};
    return { adcode, level, names: { zh, hant, en }, province, areaKm2: km2, labelPoint, ...former };
  });
}

export function decodeEdition({ id, date, sources, publication }: Fields): BoundariesEdition {
  if (typeof id !== 'string' || typeof date !== 'string' || !isSourceDate(date)) {
    throw new DamagedBoundaries('The edition has no id or date.');
  }
  return {
    id,
    date,
    sources: listOf(sources, 'sources of the edition').map((source) => {
      const { name, version, licence, role } = recordOf(source, 'A source of the edition');
      return { name: String(name), version: String(version), licence: String(licence), role: String(role) };
    }),
    ...(publication === undefined ? {} : { publication: decodePublication(recordOf(publication, 'publication')) }),
  };
}

function decodePublication({ title, publisher, licence, reviewNumber }: Fields): BoundariesPublication {
  if (reviewNumber !== null && typeof reviewNumber !== 'string') {
    throw new DamagedBoundaries('The review number of the edition is no text.');
  }
  return {
    title: decodeLocalText(title, 'title'),
    publisher: decodeLocalText(publisher, 'publisher'),
    licence: String(licence),
    reviewNumber,
  };
}

function decodeLocalText(value: unknown, name: string): LocalText {
  const { zh, en } = recordOf(value, `The ${name} of the edition`);
  if (typeof zh !== 'string' || typeof en !== 'string') throw new DamagedBoundaries(`The edition has no ${name}.`);
  return { zh, en };
}

function checkArcs(geometry: Fields, name: string, arcCount: number): void {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
  let rings = 0;
  for (const polygon of arrayOf(polygons)) {
    for (const ring of arrayOf(polygon)) {
      rings += 1;
      for (const arc of arrayOf(ring)) {
        checkArc(arc, name, arcCount);
      }
    }
  }
  if (rings === 0) throw new DamagedBoundaries(`${name} is no polygon.`);
}

/** Arc indices are counted from 0, or from −1 down where the arc runs backwards. */
export function checkArc(arc: unknown, name: string, arcCount: number): void {
  if (typeof arc !== 'number' || !Number.isInteger(arc) || arc < -arcCount || arc >= arcCount) {
    throw new DamagedBoundaries(`${name} refers to arc ${JSON.stringify(arc)}, which does not exist.`);
  }
}

function checkTransform({ scale, translate }: Fields): void {
  for (const pair of [scale, translate]) {
    if (!Array.isArray(pair) || !isFiniteNumber(pair[0]) || !isFiniteNumber(pair[1])) {
      throw new DamagedBoundaries('The transform of the topology is damaged.');
    }
  }
}

function isArc(arc: unknown): boolean {
  return Array.isArray(arc) && arc.length >= 2 && Array.isArray(arc[0]) && isFiniteNumber(arc[0][0]);
}

export type Fields = Readonly<Record<string, unknown>>;

export function membersOf(objects: Fields, object: string): readonly Fields[] {
  const members = listOf(recordOf(objects[object], `Object "${object}"`).geometries, `geometries of "${object}"`);
  if (members.length === 0) throw new DamagedBoundaries(`Object "${object}" is empty.`);
  return members.map((member, index) => recordOf(member, `${object}[${index}]`));
}

export function recordOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DamagedBoundaries(`${name} is missing or not an object.`);
  }
  return value as Fields;
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DamagedBoundaries(`The list of ${name} is missing.`);
  return value;
}

/** What is no array has no members. */
function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
