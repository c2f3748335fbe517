import { plainName } from '../../privacy/plainName';
import { isRecord } from '../../text/isRecord';
import { labelOf, plainValue } from '../../text/plainText';
import { isGeometryType } from './coordinates';
import { createFieldReader, type FieldReader } from './fields';

/** A feature of a file, its geometry collections dissolved. Nothing is known of its coordinates yet. */
export interface RawFeature {
  /** Its number in the file, counted from 1, with its name: for notices. */
  readonly label: string;
  /** Fit to be shown; '' where it has none. */
  readonly name: string;
  readonly properties: Fields;
  readonly geometries: readonly RawGeometry[];
  /** A type among its geometries that GeoJSON does not have; null where all are known. */
  readonly unknownType: string | null;
}

export interface RawGeometry {
  readonly type: string;
  readonly coordinates: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Collections in collections, deeper than anyone means them. */
const DEEPEST = 16;

/** The features of a collection, of one feature or of a bare geometry; null for what is no GeoJSON. */
export function flattenGeoJson(input: unknown): RawFeature[] | null {
  if (!isRecord(input) || typeof input.type !== 'string') return null;
  const members = membersOf(input, input.type);
  const readField = createFieldReader();
  // A list that was made in the page may have holes, which `map` would leave.
  return members && Array.from(members, (member, index) => flattenFeature(member, index + 1, readField));
}

function membersOf(input: Fields, type: string): readonly unknown[] | null {
  if (type === 'FeatureCollection') return Array.isArray(input.features) ? input.features : null;
  if (type === 'Feature') return [input];
  return isGeometryType(type) || type === 'GeometryCollection' ? [{ type: 'Feature', geometry: input }] : null;
}

function flattenFeature(value: unknown, number: number, readField: FieldReader): RawFeature {
  const feature = isRecord(value) && value.type === 'Feature' ? value : {};
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const name = plainName(readField(properties, 'name'));
  const geometries: RawGeometry[] = [];
  const unknownType = collect(feature.geometry, 0, geometries);
  return { label: labelOf(number, name), name, properties, geometries, unknownType };
}

/** Adds the geometries that hold anything, and gives the first type that is not known. */
function collect(value: unknown, depth: number, geometries: RawGeometry[]): string | null {
  if (!isRecord(value)) return null;
  const type = plainValue(value.type);
  if (type === 'GeometryCollection' && depth < DEEPEST) {
    const members: readonly unknown[] = Array.isArray(value.geometries) ? value.geometries : [];
    const types = members.map((member) => collect(member, depth + 1, geometries));
    return types.find((found) => found !== null) ?? null;
  }
  if (!isGeometryType(type)) return type;
  // GeoJSON lets empty coordinates stand for no geometry.
  const isEmpty = type !== 'Point' && Array.isArray(value.coordinates) && value.coordinates.length === 0;
  if (!isEmpty) geometries.push({ type, coordinates: value.coordinates });
  return null;
}
