/**
 * Resolves place names from the command line: JSON lines in, JSON lines out, in the same order.
 *
 *     echo '{"name":"濟南"}' | npm run --silent resolve
 *
 * In: `{"name", "province"?, "city"?, "level"?, "at"?}`; empty lines are passed over. Out: `{"status", "adcode", "how",
 * "candidates", "suggestions"}`, all always there; "undrawn" of a place that no map here can show, with what it lies in;
 * "former" of divisions of other years, with what became of them; "since" of a name that is younger than the year asked
 * for (`--at 2005`, or "at" of a line); and "error" where a line could not be read.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Adcode, LEVELS, type Level, levelOf, provinceAdcode } from '../src/core/areas/area';
import { type FormerDivision, unpackFormerDivisions, yearsText } from '../src/core/areas/formerDivisions';
import { unpackGazetteer } from '../src/core/areas/gazetteer';
import type { PlaceCandidate, PlaceQuery, Resolution } from '../src/core/areas/resolve/resolution';
import { createResolver, type Resolver } from '../src/core/areas/resolve/resolver';
import { isProgram, readCommandLine, runCommand, UsageError } from './commandLine';
import { BUILT_FOLDER } from './geodata/folders';

/** The years that there are lists of. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2023;

/** The resolver over the built gazetteer, and the divisions of other years. */
export function loadResolver(): Resolver {
  const read = (name: string) => JSON.parse(readFileSync(join(BUILT_FOLDER, name), 'utf8'));
  return createResolver(unpackGazetteer(read('gazetteer.json')), unpackFormerDivisions(read('former-divisions.json')));
}

/** Answers one line of JSON with another, without the line's end. */
export function createAnswerer(resolve: Resolver, at?: number): (line: string) => string {
  const candidates = new Map<Adcode, string>();
  const listOf = (places: readonly PlaceCandidate[]) => {
    for (const place of places) if (!candidates.has(place.adcode)) candidates.set(place.adcode, JSON.stringify(place));
    return `[${places.map(({ adcode }) => candidates.get(adcode)).join()}]`;
  };

  return (line) => {
    const query = readQuery(line);
    if (typeof query === 'string') return answer('unmatched', '[]', '[]', { error: query });
    const resolution = resolve(at === undefined ? query : { at, ...query });
    const told = toldOf(resolution);
    switch (resolution.status) {
      case 'matched':
        return matched(resolution.adcode, resolution.how, told);
      case 'ambiguous':
        return answer('ambiguous', listOf(resolution.candidates), '[]', told);
      case 'unmatched':
        return answer('unmatched', '[]', listOf(resolution.suggestions), told);
    }
  };
}

/** Districts of Hong Kong and parishes of Macau have codes, and no map here draws them. */
function matched(adcode: Adcode, how: string, told: object): string {
  const isUndrawn = levelOf(adcode) === 'county' && /^8[12]/.test(adcode);
  const all = isUndrawn ? { undrawn: { within: provinceAdcode(adcode) }, ...told } : told;
  return `{"status":"matched","adcode":"${adcode}","how":"${how}","candidates":[],"suggestions":[]${fieldsOf(all)}}`;
}

function toldOf({ undrawn, former, since }: Resolution): object {
  return {
    ...(undrawn && { undrawn: { within: undrawn.within, names: undrawn.names } }),
    ...(former && { former: former.map(formerLine) }),
    ...(since && { since: yearsText(since) }),
  };
}

function formerLine({ adcode, name, since, until, change, heirs }: FormerDivision): object {
  return { name, adcode: adcode || null, since: yearsText(since), until: yearsText(until), change, became: heirs };
}

function fieldsOf(told: object): string {
  return Object.entries(told)
    .map(([field, value]) => `,"${field}":${JSON.stringify(value)}`)
    .join('');
}

function answer(status: Resolution['status'], candidates: string, suggestions: string, told: object): string {
  return `{"status":"${status}","adcode":null,"how":null,"candidates":${candidates},"suggestions":${suggestions}${fieldsOf(told)}}`;
}

/** What a line asks for, or a sentence that says why it cannot be read. */
function readQuery(line: string): PlaceQuery | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'This line is not JSON.';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return 'This line is not a JSON object with a "name".';
  }
  const { name, province, city, level, at } = parsed as Readonly<Record<string, unknown>>;
  if (name === undefined) return 'This line has no "name".';
  const year = at === undefined || at === null || at === '' ? null : readYear(at);
  if (typeof year === 'string') return year;
  const query = { name, province, city, ...(year !== null && { at: year }) };
  if (level === undefined || level === null || level === '') return query;
  if (isLevel(level)) return { ...query, level };
  return `The level ${JSON.stringify(level)} is not one of ${LEVELS.join(', ')}.`;
}

/** A year that there are lists of, or a sentence that says which there are. */
function readYear(value: unknown): number | string {
  const year = Number(value);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return `The year ${JSON.stringify(value)} is not one from ${FIRST_YEAR} to ${LAST_YEAR}.`;
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** Answers whole lines as they come in, and waits where the reader of the output is slower. */
async function main(): Promise<number> {
  const { values } = readCommandLine({ options: { at: { type: 'string' } } });
  const year = values.at === undefined ? undefined : readYear(values.at);
  if (typeof year === 'string') throw new UsageError(year);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const answerTo = createAnswerer(loadResolver(), year);
  const write = async (lines: readonly string[]) => {
    let text = '';
    for (const line of lines) {
      const trimmed = line.trim();
      if (trimmed !== '') text += `${answerTo(trimmed)}\n`;
    }
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };

  let rest = '';
  let isFirst = true;
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const text = isFirst ? String(chunk).replace(/^\uFEFF/, '') : String(chunk);
    isFirst = false;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    await write(lines);
  }
  await write([rest]);
  return 0;
}

if (isProgram(import.meta.filename)) await runCommand('resolve', '[--at 2005]', main);
