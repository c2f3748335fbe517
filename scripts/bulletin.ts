/**
 * Reads bulletins: each numeral as a figure with place, value, unit, period and certainty, as none, or as open.
 *
 *     npm run --silent bulletin -- FILE… [--place CODE] [--date DAY]
 *     npm run --silent bulletin -- --score FOLDER
 *
 * A file is a text in UTF-8; a folder stands for its .txt files. Prints a line of JSON for each numeral (readingLines.ts).
 *
 *     --place  whose bulletin it is (six digits), and --date its day (2024-07-18), where the text does not say it
 *     --score  reads the texts of a folder with answer keys (figures.jsonl, not_figures.jsonl) and prints how many are right,
 *              by field and by document
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAdcode } from '../src/core/areas/area';
import { unpackGazetteer } from '../src/core/areas/gazetteer';
import { isCalendarDate } from '../src/core/text/dates';
import {
  type BulletinOptions,
  type BulletinReader,
  createBulletinReader,
} from '../src/features/bulletins/model/readBulletin';
import { readAnswerKey } from './bulletin/answerKey';
import { type ReadingLine, readingLines } from './bulletin/readingLines';
import { scoreReadings } from './bulletin/scoreReadings';
import { scoreTable } from './bulletin/scoreTable';
import { InputError, isProgram, readCommandLine, runCommand, UsageError } from './commandLine';
import { BUILT_FOLDER } from './geodata/folders';

const USAGE = 'FILE… [--place CODE] [--date DAY] | --score FOLDER';

/** A reader over the built gazetteer. */
export function loadBulletinReader(): BulletinReader {
  return createBulletinReader(unpackGazetteer(JSON.parse(readFileSync(join(BUILT_FOLDER, 'gazetteer.json'), 'utf8'))));
}

/** The lines of files, folders standing for the texts in them. @throws InputError for a path that is not there. */
export function readFiles(
  paths: readonly string[],
  reader: BulletinReader,
  options: BulletinOptions,
): readonly ReadingLine[] {
  return paths.flatMap(textsAt).flatMap((path) => {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return readingLines(basename(path), text, reader(text, options));
  });
}

function textsAt(path: string): readonly string[] {
  if (!existsSync(path)) throw new InputError(`There is no file or folder ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

async function main(): Promise<number> {
  const { positionals, values } = readCommandLine({
    allowPositionals: true,
    options: { place: { type: 'string' }, date: { type: 'string' }, score: { type: 'string' } },
  });
  const { place, date, score } = values;
  if (place !== undefined && !isAdcode(place))
    throw new UsageError(`--place is "${place}", which is no code of six digits.`);
  if (date !== undefined && !isCalendarDate(date))
    throw new UsageError(`--date is "${date}", which is no day such as 2024-07-18.`);
  if (score !== undefined) {
    console.log(scoreTable(scoreReadings(await readAnswerKey(score), readFiles([score], loadBulletinReader(), {}))));
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('which bulletins?');
  const lines = readFiles(positionals, loadBulletinReader(), { place: place ?? null, day: date ?? null });
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return 0;
}

if (isProgram(import.meta.filename)) await runCommand('bulletin', USAGE, main);
