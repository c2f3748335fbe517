import type { Site } from '../../src/core/record/site';
import { EVIDENCE_TABLES } from '../../src/core/verify/evidenceTables.ts';

/** The authored tables by their path; null where one is missing. */
export type Tables = Readonly<Record<string, string | null>>;

export const TABLE_FILES = ['record.json', 'evidence.json', 'residents.json'] as const;

type TableFile = (typeof TABLE_FILES)[number];

/** What there is of counties: none on a publisher's own boundaries. */
export interface CountyFiles {
  /** Adcodes of the provinces that there are files of. */
  readonly provinces: readonly string[];
  /** Adcodes of counties of theirs that are not drawn. */
  readonly undrawn: readonly string[];
  /** Of all files together, as they travel. */
  readonly kilobytes: number;
}

export const NO_COUNTIES: CountyFiles = { provinces: [], undrawn: [], kilobytes: 0 };

/**
 * The authored tables as the three files that hold their texts: `record.json` for the first picture, with the provinces
 * whose counties are at hand and the ids of overlays and of their themes that a link may name, and `evidence.json` for
 * what is read beside it, and `residents.json` for maps of counties. The page so parses the very lines that an author edits, and names a wrong one by its file and
 * line.
 *
 * @param site what a publisher's own site is called; null: the atlas as it comes.
 */
export function tableFiles(tables: Tables, counties: CountyFiles, site: Site | null): Record<TableFile, string> {
  const all = Object.entries(tables).map(
    ([file, text]) => [file, text === null ? null : unindented(file, text)] as const,
  );
  const part = (isWanted: (file: string) => boolean) => Object.fromEntries(all.filter(([file]) => isWanted(file)));
  const overlays = Object.keys(tables).flatMap((file) => /^overlays\/(.+)\.json$/.exec(file)?.[1] ?? []);
  const { themes }: { themes: readonly { id: string }[] } = JSON.parse(
    tables['overlay-themes.json'] ?? '{"themes":[]}',
  );
  const laterThemes = themes.map(({ id }) => id);
  const files = part((file) => !isEvidence(file) && !isOfCounties(file));
  return {
    'record.json': JSON.stringify({
      ...{ files, counties: counties.provinces, undrawnCounties: counties.undrawn },
      ...{ countyKilobytes: counties.kilobytes, overlays, laterThemes },
      ...(site === null ? {} : { site }),
    }),
    'evidence.json': JSON.stringify({ files: part(isEvidence) }),
    'residents.json': JSON.stringify({ files: part(isOfCounties) }),
  };
}

function isOfCounties(file: string): boolean {
  return file.startsWith('residents/');
}

function isEvidence(file: string): boolean {
  return file.startsWith('overlays/') || EVIDENCE_TABLES.some((table) => table === file);
}

/** JSON without its indentation, which weighs; its lines stay where an author finds them. */
function unindented(file: string, text: string): string {
  return file.endsWith('.json') ? text.replace(/^ +/gm, '') : text;
}
