import type { FormerDivisionsFile } from '../../../core/areas/formerDivisions';
import { loadFormerDivisions } from '../../../data/loadFormerDivisions';
import type { TableAnswer } from '../worker/tableWorker';

/** The names of other years, which are fetched once a table has a name that is none of today. */
export interface FormerNames {
  /** null until they have come. */
  readonly file: FormerDivisionsFile | null;
  /** Whether a table is to be read again with them. */
  areNeeded(answer: TableAnswer): boolean;
  /** False where they cannot be had; a later table asks again. */
  load(): Promise<boolean>;
}

export function createFormerNames(): FormerNames {
  let file: FormerDivisionsFile | null = null;
  let isAsked = false;
  return {
    get file() {
      return file;
    },
    areNeeded: (answer) =>
      !isAsked &&
      answer.kind === 'read' &&
      answer.table.report.matchReport.unmatched.some(({ rule }) => rule !== 'not-drawn'),
    async load() {
      isAsked = true;
      const loaded = await loadFormerDivisions();
      if (loaded.ok) file = loaded.value;
      else isAsked = false;
      return loaded.ok;
    },
  };
}
