import { READER_STATIONS } from '../../core/overlays/choices';
import type { Roads } from '../../core/overlays/files/fileLayer';
import type { OverlayPart } from '../../core/overlays/geometry';
import { rememberMesh } from '../../core/overlays/knownMeshes';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { Recipe } from '../../core/overlays/recipe';
import type { Atlas, AtlasStore } from '../atlas';
import type { OverlayQueue } from './overlayQueue';
import type { Questions } from './questions';

interface Measuring {
  readonly atlas: AtlasStore;
  readonly queue: OverlayQueue;
  readonly questions: Questions;
}

/** Of the circles that are shown. While a slider moves each answer is taken: it says which circles it is of. */
export async function measureCoverage(
  { atlas, queue, questions }: Measuring,
  { id, place }: Recipe,
  { parts, metresPerMinute }: PortrayedOverlay,
): Promise<void> {
  const discs = parts.filter((part) => part.type === 'discs');
  const name = `coverage ${id}`;
  if (discs.length === 0 || !questions.ask(name, [metresPerMinute, ...discs])) return;
  const answered = await queue.ask(name, { kind: 'coverage', place, ...joined(discs), metresPerMinute });
  if (answered === null) return;
  const { takeOverlay } = atlas.getState();
  if (!answered.ok) {
    questions.fail(name);
    takeOverlay(id, { coverage: null, failure: answered.reason });
  } else if (answered.answer.kind === 'coverage')
    takeOverlay(id, { coverage: { coverage: answered.answer.coverage, discs, metresPerMinute } });
}

/** What roads that are shown allow, from the stations. */
export async function measureReach(
  { atlas, queue, questions }: Measuring,
  state: Atlas,
  { parameters, metresPerMinute }: PortrayedOverlay,
): Promise<void> {
  const stations = state.fileOverlays.get(READER_STATIONS)?.stations ?? null;
  const roads = roadsOf(state);
  const kmPerHour = parameters.speed ?? 0;
  const keys = [stations, roads, kmPerHour];
  if (!questions.ask('reach', keys)) return;
  const { takeOverlay } = atlas.getState();
  if (stations === null || roads === null) {
    if (state.overlayResults.get(READER_STATIONS)?.reach != null) takeOverlay(READER_STATIONS, { reach: null });
    return;
  }
  const answered = await queue.ask('reach', { kind: 'reach', stations, roads, kmPerHour, metresPerMinute });
  if (answered === null || !questions.isCurrent('reach', keys)) return;
  if (!answered.ok) {
    questions.fail('reach');
    takeOverlay(READER_STATIONS, { reach: null, failure: answered.reason });
  } else if (answered.answer.kind === 'reach') {
    const { mesh, reach } = answered.answer;
    rememberMesh(reach.part, mesh);
    takeOverlay(READER_STATIONS, { reach });
  }
}

/** The topmost lines of the reader's that are shown. */
function roadsOf({ overlays, fileOverlays }: Atlas): Roads | null {
  const shown = overlays
    .filter(({ choice }) => choice.isShown)
    .map(({ choice }) => fileOverlays.get(choice.id)?.roads ?? null);
  return shown.find((roads) => roads !== null) ?? null;
}

function joined(parts: readonly OverlayPart[]) {
  const discs = parts.filter((part) => part.type === 'discs');
  return {
    positions: Float64Array.from(discs.flatMap(({ positions }) => [...positions])),
    minutes: Float64Array.from(discs.flatMap(({ minutes }) => [...minutes])),
  };
}
