import type { PackedFile } from '../../core/overlays/files/packedFiles';
import type { PointChoice } from '../../core/overlays/files/pointColumns';
import { isRecord } from '../../core/text/isRecord';

/** What travels in a link beside MapState. */
export interface PackedContent {
  /** The JSON of a story file; whoever opens it checks it. */
  readonly story?: unknown;
  /** The JSON of a project file; whoever opens it checks it. */
  readonly project?: unknown;
  /** JSON: tables that had no room, by name; whoever opens it checks it. */
  readonly noted?: unknown;
  /** Small files of the reader's own, each as it was opened. */
  readonly tables?: readonly PackedFile[];
}

const MOST_TABLES = 8;
const LONGEST_NAME = 200;

/** The content of some bytes; null where they are no such JSON. What is not known of it is left out. */
export function readPackedContent(bytes: Uint8Array): PackedContent | null {
  const value = parse(bytes);
  if (!isRecord(value)) return null;
  const { story, project, noted, tables } = value;
  if (tables !== undefined && !(Array.isArray(tables) && tables.length <= MOST_TABLES)) return null;
  const read: readonly (PackedFile | null)[] | undefined = tables?.map(readTable);
  if (read?.every((table) => table !== null) === false) return null;
  return {
    ...(story === undefined ? {} : { story }),
    ...(project === undefined ? {} : { project }),
    ...(noted === undefined ? {} : { noted }),
    ...(read === undefined ? {} : { tables: read }),
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function readTable(value: unknown): PackedFile | null {
  if (!isRecord(value)) return null;
  const { name, text, isConverted, points } = value;
  if (typeof name !== 'string' || typeof text !== 'string' || name === '' || name.length > LONGEST_NAME) return null;
  const choice = readPoints(points);
  return {
    name,
    text,
    ...(isConverted === true ? { isConverted } : {}),
    ...(choice === null ? {} : { points: choice }),
  };
}

/** null for what says no columns, so that they are guessed. */
function readPoints(value: unknown): PointChoice | null {
  if (!isRecord(value)) return null;
  const { sizeBy, colourBy } = value;
  return isColumn(sizeBy) && isColumn(colourBy) ? { sizeBy, colourBy } : null;
}

function isColumn(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}
