import { judged, type Line, ratio } from '../line';
import { EARLY_SWITCHES, LATE_SWITCHES, type MemoryRun, measureMemory } from '../measureMemory';
import type { Part } from '../part';

const MEGABYTE = 1024 * 1024;

/** Once: it takes minutes, and what is kept is kept each time. */
export const memoryPart: Part = async ({ browserPath, pages }) => {
  console.log(`Switching themes ${LATE_SWITCHES} times …`);
  const { atlas } = await pages();
  const run = await measureMemory(atlas, browserPath);
  return { lines: memoryLines(run), measured: run };
};

export function memoryLines({ early, late }: MemoryRun): readonly Line[] {
  const grown = (name: string, read: (sample: MemoryRun['early']) => number, isHeld: boolean) =>
    judged({
      name,
      atlas: read(late) / MEGABYTE,
      beside: { what: `after ${EARLY_SWITCHES}`, figure: read(early) / MEGABYTE },
      ratio: read(late) / read(early),
      target: isHeld ? ratio('at most', 1.05) : null,
      // Held to staying as it is already.
      watched: null,
    });
  return [
    grown(`memory of scripts after ${LATE_SWITCHES} theme switches, MB`, ({ heapBytes }) => heapBytes, true),
    grown('… of their buffers, MB', ({ bufferBytes }) => bufferBytes, true),
    grown('… of the whole page, canvases included, MB', ({ processBytes }) => processBytes, false),
  ];
}
