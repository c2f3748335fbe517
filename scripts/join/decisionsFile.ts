import type { PlaceCandidate } from '../../src/core/areas/resolve/resolution';
import { isRecord } from '../../src/core/text/isRecord';
import { parseJson } from '../../src/core/text/parseJson';
import { NO_DECISIONS } from '../../src/features/tables/model/decisions';
import type { MatchReport } from '../../src/features/tables/model/matchReport';
import { claimsToBeProject, parseProject } from '../../src/features/tables/model/parseProject';
import type { ProjectTable } from '../../src/features/tables/model/project';
import { PROJECT_FORMAT, PROJECT_VERSION } from '../../src/features/tables/model/projectFile';
import { InputError } from '../commandLine';
import { inputError } from './inputError';

/** What was decided of a table, and is decided of the next one of its kind. */
export type TableDecisions = Pick<ProjectTable, 'decisions' | 'measures' | 'layout'>;

export const NOTHING_DECIDED: TableDecisions = { decisions: NO_DECISIONS, measures: {}, layout: null };

const FORMAT = 'bulletin-atlas-decisions';
const VERSION = 1;
/** Of a `placeKey`: the place, its province, its city. */
const PARTS_OF_KEY = 3;
/** Stands for what nobody has decided yet. */
const OPEN = '';

/**
 * Reads what `decisionsText` wrote and a person went on with, or a project that the page saved: of several tables the one
 * that was made of a file of this name.
 *
 * @param name of the file of decisions, as the sentences call it.
 * @param file name of the table.
 * @throws InputError where the text is neither, or says something that cannot be.
 */
export function parseDecisions(text: string, name: string, file: string): TableDecisions {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  const parsed = parseProject(claimsToBeProject(json) ? json : asProject(json, name), name, () => 'content');
  if (!parsed.ok) throw inputError(parsed.notice);
  // A decision that were passed over in silence would be taken for one that counts.
  const [wrong] = parsed.notices;
  if (wrong !== undefined) throw inputError(wrong);
  const { tables } = parsed.project;
  const table = tables.length === 1 ? tables[0] : tables.find(({ fileName }) => fileName === file);
  if (table !== undefined) return table;
  throw new InputError(`${name} is a project of ${tables.length} tables, and none of them is of a file ${file}.`);
}

/** A project with the one table that the file speaks of. */
function asProject(json: unknown, name: string): unknown {
  if (!isRecord(json) || json.format !== FORMAT)
    throw new InputError(`${name} is neither a file of decisions nor a project of this atlas.`);
  if (json.version !== VERSION)
    throw new InputError(`${name} is of version ${JSON.stringify(json.version)}; this atlas knows version ${VERSION}.`);
  const { places, duplicates, measures, layout } = json;
  const decisions = { places: withWholeKeys(withoutOpen(places)), duplicates: withoutOpen(duplicates) };
  return {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    tables: [{ id: 'table', fileName: '', content: 'content', decisions, measures, layout }],
  };
}

function withoutOpen(choices: unknown): unknown {
  return isRecord(choices)
    ? Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== OPEN))
    : choices;
}

/** A person may write the place alone, or with its province, where nothing else stands beside it in the table. */
function withWholeKeys(places: unknown): unknown {
  if (!isRecord(places)) return places;
  const wholeKey = (key: string) => key + '|'.repeat(Math.max(0, PARTS_OF_KEY - key.split('|').length));
  return Object.fromEntries(Object.entries(places).map(([key, choice]) => [wholeKey(key), choice]));
}

/**
 * What was decided, and what still waits as an entry to fill in: in `places` an adcode, or null to leave the place out; in
 * `duplicates` what becomes of several figures for one area. `open` says what there is to choose from.
 */
export function decisionsText({ decisions, measures, layout }: TableDecisions, matchReport: MatchReport): string {
  const open = openOf(matchReport);
  const isClosed = open.places.length + open.duplicates.length === 0;
  const json = {
    format: FORMAT,
    version: VERSION,
    places: { ...openEntries(open.places.map(({ place }) => place)), ...decisions.places },
    duplicates: { ...openEntries(open.duplicates.map(({ area }) => area)), ...decisions.duplicates },
    ...(Object.keys(measures).length === 0 ? {} : { measures }),
    ...(layout === null ? {} : { layout }),
    ...(isClosed ? {} : { open }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function openOf({ ambiguous, unmatched, duplicates }: MatchReport) {
  const candidatesOf = (places: readonly PlaceCandidate[]) =>
    places.map(({ adcode, names }) => `${adcode} ${names.zh}`);
  return {
    places: [
      ...ambiguous.map(({ key, rows, candidates }) => ({ place: key, rows, candidates: candidatesOf(candidates) })),
      ...unmatched
        .filter(({ rule }) => rule !== 'not-drawn')
        .map(({ key, rows, suggestions }) => ({ place: key, rows, candidates: candidatesOf(suggestions) })),
    ],
    duplicates: duplicates
      .filter(({ choice }) => choice === null)
      .map(({ adcode, names, measure, rows, choices }) => ({ area: adcode, name: names.zh, measure, rows, choices })),
  };
}

function openEntries(keys: readonly string[]): Readonly<Record<string, typeof OPEN>> {
  return Object.fromEntries(keys.map((key) => [key, OPEN]));
}
