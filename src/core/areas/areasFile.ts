import { isRecord, recordOf } from '../text/isRecord';
import type { GeometryCollection, Topology } from './topology';

/** What is known of the areas beside their shapes, which the first picture does without: column by column, as that packs better. */
export interface AreasFile {
  /** `BoundariesEdition`. */
  readonly edition: unknown;
  /** By the object of the topology, by the name of the property: of each of its geometries, in their order. */
  readonly objects: Readonly<Record<string, Columns>>;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

export function areasFileOf(topology: Topology & { readonly edition?: unknown }): AreasFile {
  const columns = Object.entries(topology.objects).map(([name, object]) => {
    const rows = (object as GeometryCollection).geometries.map(({ properties }) => properties ?? {});
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    return [name, Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? null)]))];
  });
  return { edition: topology.edition, objects: Object.fromEntries(columns) };
}

/** The topology as it was before it was taken apart, for `decodeBoundaries` to judge. */
export function withAreas(topology: Topology, file: unknown): unknown {
  const { edition, objects } = isRecord(file) ? file : {};
  const columnsOf = (name: string) => recordOf(recordOf(objects)[name]);
  const told = Object.entries(topology.objects).map(([name, object]) => {
    const columns = Object.entries(columnsOf(name));
    const propertiesOf = (index: number) =>
      Object.fromEntries(
        // What few areas have is null of all others.
        columns.flatMap(([key, column]) => {
          const value = Array.isArray(column) ? column[index] : null;
          return value === null && key === 'earlier' ? [] : [[key, value]];
        }),
      );
    const geometries = (object as GeometryCollection).geometries.map((geometry, index) =>
      columns.length === 0 ? geometry : { ...geometry, properties: propertiesOf(index) },
    );
    return [name, { ...object, geometries }];
  });
  return { ...topology, edition, objects: Object.fromEntries(told) };
}
