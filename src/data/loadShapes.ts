import { unpackTopology } from '../core/areas/packedTopology';
import type { Topology } from '../core/areas/topology';
import { isRecord } from '../core/text/isRecord';
import { type Fetched, fetchJson } from './fetchFile';

/** What `shapes.json` holds: the shapes of all areas but the counties, and what the page opens with. */
export interface Shapes {
  /** Id of the edition of the boundaries that they are of. */
  readonly edition: unknown;
  /** With the ids of the areas, and without all else that is known of them. */
  readonly topology: Topology;
  /** `OpeningPicture`. */
  readonly opening: unknown;
}

interface DrawnFrom {
  readonly shapes: Fetched<Shapes>;
  /** Neighbouring land; null for a publisher's boundaries, which are drawn without. */
  readonly land: Fetched<Topology | null>;
}

let loading: Promise<DrawnFrom> | null = null;

/** What the first picture is drawn from, fetched once. */
export function loadShapes(): Promise<DrawnFrom> {
  loading ??= fetchShapes();
  return loading;
}

async function fetchShapes(): Promise<DrawnFrom> {
  const [shapes, land] = await Promise.all([fetchJson('shapes.json'), fetchJson('land.json')]);
  return {
    shapes: shapes.ok ? readShapes(shapes.value) : shapes,
    land: land.ok ? { ok: true, value: unpackTopology(land.value) } : land,
  };
}

export function readShapes(value: unknown): Fetched<Shapes> {
  const { edition, overview, opening } = isRecord(value) ? value : {};
  const topology = unpackTopology(overview);
  if (topology === null) return { ok: false, reason: 'The file holds no packed topology.' };
  return { ok: true, value: { edition, topology, opening } };
}
