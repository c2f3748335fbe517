import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Position } from 'geojson';
import type { GroundLine } from '../../../src/core/overlays/recipe';
import { GEODATA_FOLDER } from '../folders';

/** A line that overlays of a prefecture stand on, as geodata/overlay-lines.csv asks for it. */
export interface OverlayLine {
  /** Adcode. */
  readonly prefecture: string;
  readonly line: GroundLine;
  /** Of a river, in the direction of its flow: where its first and its last piece of water are looked for. */
  readonly ends: readonly [from: Position, to: Position] | null;
  /** How long it may be, from and to. */
  readonly kilometres: readonly [number, number];
  /** How far two positions of it that follow each other may be apart. */
  readonly longestStepKilometres: number;
}

/**
 * The lines of the authored table, in its order. Its columns: `prefecture`; `line`, what is followed; `from` and `to`, of
 * a river only, each "longitude latitude" (WGS-84); `km`, the length that is expected, "from-to"; `step`, the longest
 * step that is allowed, in km; `note`, for whoever reads the table.
 */
export async function readOverlayLines(): Promise<readonly OverlayLine[]> {
  return parseOverlayLines(await readFile(join(GEODATA_FOLDER, 'overlay-lines.csv'), 'utf8'));
}

/** @throws when a row is not understood, or stands twice: the table is ours. */
export function parseOverlayLines(csv: string): readonly OverlayLine[] {
  const lines = csvParse(csv).map((row, index): OverlayLine => {
    const { prefecture = '', line = '', from = '', to = '', km = '', step = '' } = row;
    const refuse = (problem: string) => new Error(`overlay-lines.csv:${index + 2}: ${problem}`);
    if (!/^\d{4}00$/.test(prefecture)) throw refuse(`"${prefecture}" is no adcode of a prefecture.`);
    if (!isGroundLine(line)) throw refuse(`"${line}" is no line.`);
    const [first, last] = [parsePosition(from), parsePosition(to)];
    if (line === 'river' && !(first && last)) throw refuse('a river needs both its ends, "longitude latitude".');
    if (line !== 'river' && from + to !== '') throw refuse("a coast has the ends of the boundary's.");
    const [least = Number.NaN, most = Number.NaN] = km.split('-').map(Number);
    if (!(least > 0 && most >= least)) throw refuse(`"${km}" is no length from-to.`);
    if (!(Number(step) > 0)) throw refuse(`"${step}" is no step in km.`);
    const ends = first && last ? ([first, last] as const) : null;
    return { prefecture, line, ends, kilometres: [least, most], longestStepKilometres: Number(step) };
  });
  const ids = lines.map(lineId);
  const repeated = ids.find((id, index) => ids.indexOf(id) < index);
  if (repeated !== undefined) throw new Error(`overlay-lines.csv has ${repeated} twice.`);
  return lines;
}

/** Id of a line in the built file: coast-370500. */
export function lineId({ line, prefecture }: Pick<OverlayLine, 'line' | 'prefecture'>): string {
  return `${line}-${prefecture}`;
}

function isGroundLine(line: string): line is GroundLine {
  return line === 'river' || line === 'coast' || line === 'boundary-coast';
}

function parsePosition(text: string): Position | null {
  const [longitude = Number.NaN, latitude = Number.NaN, ...rest] = text.split(' ').map(Number);
  const isPosition = rest.length === 0 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isPosition ? [longitude, latitude] : null;
}
