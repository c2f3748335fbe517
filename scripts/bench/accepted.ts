import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line } from './line';

const FILE = join(import.meta.dirname, 'accepted.json');

/** What of a watched line may be worse than accepted: two runs of one page differ by less. */
const TOLERANCE = 1.1;

/** The last run that was found good enough to hold others against. */
export interface AcceptedRun {
  /** Of the run, as in 2026-11-30. */
  readonly date: string;
  readonly browser: string;
  /** The ratio, or what is watched instead, by the name of its line. */
  readonly lines: Readonly<Record<string, number>>;
}

/** A line that is worse than it was accepted. */
export interface Risen {
  readonly name: string;
  readonly accepted: number;
  readonly measured: number;
}

/** The lines that got worse by more than a tenth; one that was never accepted is none of them. */
export function risenLines(lines: readonly Line[], { lines: accepted }: AcceptedRun): readonly Risen[] {
  return lines.flatMap((line) => {
    const [was, measured] = [accepted[line.name], watchedOf(line)];
    if (was === undefined || measured === null) return [];
    const isMoreBetter = line.target?.sense === 'at least';
    const isRisen = isMoreBetter ? measured * TOLERANCE < was : measured > was * TOLERANCE;
    return isRisen ? [{ name: line.name, accepted: was, measured }] : [];
  });
}

/** @param kept of a run that measured other parts. */
export function acceptedLines(lines: readonly Line[], kept: AcceptedRun['lines']): AcceptedRun['lines'] {
  const watched = lines.flatMap((line): [string, number][] => {
    const measured = watchedOf(line);
    return measured === null ? [] : [[line.name, Number(measured.toPrecision(3))]];
  });
  return { ...kept, ...Object.fromEntries(watched) };
}

/** null where none was accepted yet. @throws where the file is another than we write. */
export function readAccepted(): AcceptedRun | null {
  if (!existsSync(FILE)) return null;
  const run = JSON.parse(readFileSync(FILE, 'utf8')) as AcceptedRun;
  const isRead = Object.values(run.lines).every((value) => typeof value === 'number' && value > 0);
  if (!isRead) throw new Error(`${FILE} holds what is no number above 0: write it anew with --accept`);
  return run;
}

export function writeAccepted(run: AcceptedRun): void {
  writeFileSync(FILE, `${JSON.stringify(run, null, 2)}\n`);
}

function watchedOf({ watched, ratio, atlas }: Line): number | null {
  return watched === null ? null : watched === 'ratio' ? ratio : atlas;
}
