/**
 * Resolves place names from the command line: JSON lines in, JSON lines out, in the same order.
 *
 *     echo '{"name":"濟南"}' | npm run --silent resolve
 *
 * In: `{"name", "province"?, "city"?, "level"?}`; empty lines are passed over. Out: `{"status", "adcode", "how",
 * "candidates", "suggestions"}`, all always there, and "error" where a line could not be read.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Level } from '../src/domain/area';
import { unpackGazetteer } from '../src/domain/gazetteer';
import type { Resolution } from '../src/domain/resolve/resolution';
import { createResolver, type Resolver } from '../src/domain/resolve/resolver';
import { BUILT_FOLDER } from './geodata/folders';

const LEVELS: readonly string[] = ['province', 'prefecture', 'county'] satisfies Level[];

/** The resolver over the built gazetteer. */
export function loadResolver(): Resolver {
  return createResolver(unpackGazetteer(JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8'))));
}

/** The answer to one line, as JSON without the line's end. */
export function answerLine(line: string, resolve: Resolver): string {
  let query: unknown;
  try {
    query = JSON.parse(line);
  } catch {
    return answer({ status: 'unmatched', suggestions: [] }, 'This line is not JSON.');
  }
  if (typeof query !== 'object' || query === null || Array.isArray(query)) {
    return answer({ status: 'unmatched', suggestions: [] }, 'This line is not a JSON object with a "name".');
  }
  const { name, province, city, level } = query as Readonly<Record<string, unknown>>;
  if (name === undefined) return answer({ status: 'unmatched', suggestions: [] }, 'This line has no "name".');
  if (level !== undefined && level !== null && !isLevel(level)) {
    const sentence = `The level ${JSON.stringify(level)} is not one of ${LEVELS.join(', ')}.`;
    return answer({ status: 'unmatched', suggestions: [] }, sentence);
  }
  return answer(resolve({ name, province, city, level: level ?? undefined }));
}

function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && LEVELS.includes(value);
}

function answer(resolution: Resolution, error?: string): string {
  const isMatched = resolution.status === 'matched';
  return JSON.stringify({
    status: resolution.status,
    adcode: isMatched ? resolution.adcode : null,
    how: isMatched ? resolution.how : null,
    candidates: resolution.status === 'ambiguous' ? resolution.candidates : [],
    suggestions: resolution.status === 'unmatched' ? resolution.suggestions : [],
    ...(error === undefined ? {} : { error }),
  });
}

/** The places of a table come again with every period, so the latest answers are kept. */
const MOST_ANSWERS_KEPT = 20_000;

function createAnswerer(resolve: Resolver): (line: string) => string {
  const answers = new Map<string, string>();
  return (line) => {
    const known = answers.get(line);
    if (known !== undefined) return known;
    if (answers.size >= MOST_ANSWERS_KEPT) answers.clear();
    const fresh = answerLine(line, resolve);
    answers.set(line, fresh);
    return fresh;
  };
}

/** Answers whole lines as they come in, and waits where the reader of the output is slower. */
async function main(): Promise<void> {
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
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
