import type { Notice } from '../../../core/text/notice';
import { parseJson } from '../../../core/text/parseJson';
import { unexpected } from '../../../core/text/unexpected';
import { PROJECT_FORMAT } from '../model/projectFile';
import type { IntakeSheet } from '../worker/tableWorker';
import type { Intake } from './projects';
import type { PastedTable, TableReader } from './tableReader';

interface Takers {
  readonly reader: Pick<TableReader, 'intake' | 'cancelIntake'>;
  /** Nothing is taken in before. */
  readonly ready: Promise<void>;
  /** Told how far it has come; null: it has ended. */
  onIntake(intake: Intake | null): void;
  notify(notices: readonly Notice[]): void;
  addSheet(fileName: string, sheet: IntakeSheet, isPasted: boolean): void;
  addProjectJson(json: unknown, fileName: string): void;
}

export interface FileIntake {
  addFile(file: File): Promise<void>;
  addPasted(pasted: PastedTable): Promise<void>;
  chooseSheet(name: string): void;
  cancelIntake(): void;
}

/** Of a project file, in bytes: with the cells of a large table. */
const LARGEST_PROJECT_FILE = 300e6;
const LOOKED_AT_BYTES = 400;

/** Takes in tables and project files, one after the other: of two, both may have sheets to choose from. */
export function takeInFiles({ reader, ready, onIntake, notify, addSheet, addProjectJson }: Takers): FileIntake {
  let turn = ready;
  let answerSheet: ((name: string | null) => void) | null = null;
  const inTurn = (task: () => Promise<void>) => {
    turn = turn.then(task).catch((error: unknown) => {
      onIntake(null);
      notify([unexpected(error)]);
    });
    return turn;
  };
  const askForSheet = (fileName: string, sheets: readonly IntakeSheet[]) =>
    new Promise<string | null>((resolve) => {
      answerSheet = resolve;
      onIntake({ status: 'choosing', fileName, sheets });
    });

  const takeIn = async (source: File | PastedTable) => {
    const fileName = source instanceof File ? source.name : source.fileName;
    onIntake({ status: 'reading', fileName, phase: 'parse', share: 0 });
    const result = await reader.intake(source, (phase, share) =>
      onIntake({ status: 'reading', fileName, phase, share }),
    );
    if (result.status === 'refused') notify([result.notice]);
    if (result.status === 'read') {
      const [first] = result.sheets;
      const chosen = result.sheets.length === 1 ? first?.name : await askForSheet(result.fileName, result.sheets);
      const sheet = result.sheets.find(({ name }) => name === chosen);
      if (sheet !== undefined) {
        notify(result.notices);
        addSheet(result.fileName, sheet, !(source instanceof File));
      }
    }
    onIntake(null);
  };
  const takeInProject = async (file: File) => {
    if (file.size > LARGEST_PROJECT_FILE) {
      const values = { name: file.name, limit: LARGEST_PROJECT_FILE / 1e6 };
      notify([{ code: 'project-too-large', severity: 'warning', values }]);
    } else addProjectJson(parseJson(await file.text()), file.name);
  };

  return {
    addFile: (file) => inTurn(async () => ((await isProjectFile(file)) ? takeInProject(file) : takeIn(file))),
    addPasted: (pasted) => inTurn(() => takeIn(pasted)),
    chooseSheet: (name) => answerSheet?.(name),
    cancelIntake() {
      answerSheet?.(null);
      reader.cancelIntake();
    },
  };
}

async function isProjectFile(file: File): Promise<boolean> {
  if (!/\.json$/i.test(file.name)) return false;
  const beginning = await file.slice(0, LOOKED_AT_BYTES).text();
  return beginning.includes(`"${PROJECT_FORMAT}"`);
}
