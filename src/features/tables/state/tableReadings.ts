import type { Notice } from '../../../core/text/notice';
import { nextTask } from '../../../state/nextTask';
import type { TableFigures } from '../model/figuresOfProject';
import type { ProjectTable } from '../model/project';
import type { Reading } from './projects';
import type { OnProgress, ReadResult, TableReader } from './tableReader';

export interface TableReadings {
  /**
   * Reads what has changed of the tables, and lets go of those that are not among them; of all where they are another project's,
   * whose tables may have the same ids.
   *
   * @param project its id; null: none is open.
   */
  follow(tables: readonly ProjectTable[], project: string | null): void;
}

interface Options {
  readonly reader: Pick<TableReader, 'read'>;
  /** The cells of a table; undefined where they are gone. */
  contentOf(table: Pick<ProjectTable, 'content'>): Promise<Blob | undefined>;
  /** Told at each step of each reading. */
  onReadings(readings: ReadonlyMap<string, Reading>): void;
  /** Told of all that has been read of the tables that are followed, whenever it has changed. */
  onFigures(figures: ReadonlyMap<string, TableFigures>): void;
}

/**
 * Reads tables as they are given and corrected. Of one table one reading is under way; what was corrected meanwhile is read
 * next, and the answer to what is no longer asked is dropped.
 */
export function createTableReadings({ reader, contentOf, onReadings, onFigures }: Options): TableReadings {
  let wanted: ReadonlyMap<string, ProjectTable> = new Map();
  let followed: string | null = null;
  const busy = new Set<string>();
  /** What each reading, and each of the figures, is of. */
  const read = new Map<string, ProjectTable>();
  let readings: ReadonlyMap<string, Reading> = new Map();
  let figures: ReadonlyMap<string, TableFigures> = new Map();

  const setReading = (id: string, reading: Reading) => {
    readings = new Map(readings).set(id, reading);
    onReadings(readings);
  };
  const isCurrent = (table: ProjectTable) => {
    const now = wanted.get(table.id);
    return now !== undefined && readsAlike(now, table);
  };

  const begin = (id: string) => {
    const before = readings.get(id);
    // Requests made meanwhile are answered by the reading that follows.
    read.delete(id);
    setReading(
      id,
      before?.status === 'ready' ? { ...before, isAnew: true } : { status: 'reading', phase: 'parse', share: 0 },
    );
  };
  const progress =
    (table: ProjectTable): OnProgress =>
    (phase, share) => {
      if (isCurrent(table) && readings.get(table.id)?.status === 'reading')
        setReading(table.id, { status: 'reading', phase, share });
    };
  const take = async (table: ProjectTable, result: ReadResult) => {
    read.set(table.id, table);
    if (result.status === 'read') {
      figures = new Map(figures).set(table.id, { measures: result.report.measures, figures: result.figures });
      // Figures first: they are on the atlas when listeners hear that the table is read. In separate tasks, as both take long.
      onFigures(figures);
      await nextTask();
      if (isCurrent(table)) setReading(table.id, { status: 'ready', report: result.report, isAnew: false });
    } else if (result.status === 'refused') {
      figures = without(figures, [table.id]);
      onFigures(figures);
      setReading(table.id, { status: 'failed', notice: result.notice });
    }
  };

  const work = async (id: string) => {
    busy.add(id);
    for (let table = wanted.get(id); table !== undefined; table = next(id)) {
      begin(id);
      const result = await readCells(reader, contentOf, table, progress(table));
      if (isCurrent(table)) await take(table, result);
    }
    busy.delete(id);
  };
  /** What of the table was not read yet. */
  const next = (id: string) => {
    const table = wanted.get(id);
    const last = read.get(id);
    return table === undefined || (last !== undefined && readsAlike(last, table)) ? undefined : table;
  };

  return {
    follow(tables, project) {
      wanted = new Map(tables.map((table) => [table.id, table]));
      const gone = [...readings.keys()].filter((id) => project !== followed || !wanted.has(id));
      followed = project;
      if (gone.length > 0) {
        readings = without(readings, gone);
        figures = without(figures, gone);
        for (const id of gone) read.delete(id);
        onReadings(readings);
        onFigures(figures);
      }
      for (const { id } of tables) if (!busy.has(id) && next(id) !== undefined) void work(id);
    },
  };
}

function without<Item>(items: ReadonlyMap<string, Item>, gone: readonly string[]): ReadonlyMap<string, Item> {
  return new Map([...items].filter(([id]) => !gone.includes(id)));
}

async function readCells(
  reader: Options['reader'],
  contentOf: Options['contentOf'],
  table: ProjectTable,
  onProgress: OnProgress,
): Promise<ReadResult> {
  const content = await contentOf(table);
  if (content === undefined) return { status: 'refused', notice: cellsGone(table) };
  const earlier = table.earlier === undefined ? undefined : await contentOf(table.earlier);
  return reader.read({ content, table, ...(earlier === undefined ? {} : { earlier }) }, onProgress);
}

export function cellsGone({ fileName }: ProjectTable): Notice {
  return { code: 'project-cells-gone', severity: 'error', values: { file: fileName } };
}

/** Whether a table as it was read gives the figures of another state: who published them does not matter. */
function readsAlike(one: ProjectTable, other: ProjectTable): boolean {
  const { content, layout, decisions, measures, earlier } = other;
  // Changes are not computed again once they have been dismissed.
  const isCompared = earlier === undefined || one.earlier === earlier;
  const isSaidAlike = one.layout === layout && one.decisions === decisions && one.measures === measures;
  return one.content === content && isSaidAlike && isCompared;
}
