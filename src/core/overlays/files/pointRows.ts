import type { FileLayer } from './fileLayer';

/** The points of a file as rows, for whoever does not point at them. */
export interface PointRows {
  /** Beside the name. */
  readonly headings: readonly string[];
  /** As many as are asked for. */
  readonly rows: readonly PointRow[];
  /** How many points there are. */
  readonly count: number;
}

interface PointRow {
  /** '' where it has none. */
  readonly name: string;
  /** Degrees, as the file gives them. */
  readonly longitude: number;
  readonly latitude: number;
  /** In the order of the headings; '' where nothing is said. */
  readonly texts: readonly string[];
}

/** @param most rows at most. */
export function pointRows({ parts, columns }: Pick<FileLayer, 'parts' | 'columns'>, most: number): PointRows {
  const points = parts.find((part) => part.type === 'points');
  const positions = points?.type === 'points' ? points.positions : new Float64Array();
  const count = positions.length / 2;
  return {
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: Math.min(count, most) }, (_, index) => ({
      name: points?.names?.[index] ?? '',
      longitude: positions[2 * index]!,
      latitude: positions[2 * index + 1]!,
      texts: columns.map(({ texts }) => texts[index] ?? ''),
    })),
    count,
  };
}
