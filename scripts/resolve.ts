/**
 * Resolves place names from the command line: JSON lines in, JSON lines out, in the same order.
 *
 *     echo '{"name":"濟南"}' | npm run --silent resolve
 *
 * In: `{"name", "province"?, "city"?, "level"?}`; empty lines are passed over. Out: `{"status", "adcode", "how",
 * "candidates", "suggestions"}`, all always there; "undrawn" of a place that no map here can show, with what it lies in;
 * and "error" where a line could not be read.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Adcode, LEVELS, type Level, levelOf, provinceAdcode } from '../src/core/areas/area';
import { type UndrawnPlace, unpackGazetteer } from '../src/core/areas/gazetteer';
import type { PlaceCandidate, PlaceQuery, Resolution } from '../src/core/areas/resolve/resolution';
import { createResolver, type Resolver } from '../src/core/areas/resolve/resolver';
import { isProgram, readCommandLine, runCommand } from './commandLine';
import { BUILT_FOLDER } from './geodata/folders';

/** The resolver over the built gazetteer. */
export function loadResolver(): Resolver {
  return createResolver(unpackGazetteer(JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8'))));
}

/** Answers one line of JSON with another, without the line's end. */
export function createAnswerer(resolve: Resolver): (line: string) => string {
  const candidates = new Map<Adcode, string>();
  const listOf = (places: readonly PlaceCandidate[]) => {
    for (const place of places) if (!candidates.has(place.adcode)) candidates.set(place.adcode, JSON.stringify(place));
    return `[${places.map(({ adcode }) => candidates.get(adcode)).join()}]`;
  };

  return (line) => {
    const query = readQuery(line);
    if (typeof query === 'string') return answer('unmatched', '[]', '[]', { error: query });
    const resolution = resolve(query);
    switch (resolution.status) {
      case 'matched':
        return matched(resolution.adcode, resolution.how);
      case 'ambiguous':
        return answer('ambiguous', listOf(resolution.candidates), '[]', toldOf(resolution.undrawn));
      case 'unmatched':
        return answer('unmatched', '[]', listOf(resolution.suggestions), toldOf(resolution.undrawn));
    }
  };
}

/** Districts of Hong Kong and parishes of Macau have codes, and no map here draws them. */
function matched(adcode: Adcode, how: string): string {
  const isUndrawn = levelOf(adcode) === 'county' && /^8[12]/.test(adcode);
  const told = isUndrawn ? { undrawn: { within: provinceAdcode(adcode) } } : {};
  return `{"status":"matched","adcode":"${adcode}","how":"${how}","candidates":[],"suggestions":[]${fieldsOf(told)}}`;
}

function toldOf(undrawn: UndrawnPlace | undefined): object {
  return undrawn === undefined ? {} : { undrawn: { within: undrawn.within, names: undrawn.names } };
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
  const { name, province, city, level } = parsed as Readonly<Record<string, unknown>>;
  if (name === undefined) return 'This line has no "name".';
  if (level === undefined || level === null || level === '') return { name, province, city };
  if (isLevel(level)) return { name, province, city, level };
  return `The level ${JSON.stringify(level)} is not one of ${LEVELS.join(', ')}.`;
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** Answers whole lines as they come in, and waits where the reader of the output is slower. */
async function main(): Promise<number> {
  readCommandLine({ options: {} });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const answerTo = createAnswerer(loadResolver());
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

if (isProgram(import.meta.filename)) await runCommand('resolve', '', main);
