import type { CarriedTables } from '../../../core/record/carriedTables';
import type { Notice } from '../../../core/text/notice';
import type { Kept } from '../../../state/storage/kept';
import type { Project, ProjectTable, SheetPart } from '../model/project';
import type { ReadingPhase } from '../model/readingPhase';
import type { SheetsAs } from '../model/shape/joinSheets';
import type { TableReport } from '../model/tableReport';
import type { PastedTable } from './tableReader';

/** How far the reading of a table has come. */
export type Reading =
  /** `share` of the phase that is done, from 0 to 1. */
  | { readonly status: 'reading'; readonly phase: ReadingPhase; readonly share: number }
  /** `isAnew`: it is being read again, as a decision or correction asks; the report is of before. */
  | { readonly status: 'ready'; readonly report: TableReport; readonly isAnew: boolean }
  | { readonly status: 'failed'; readonly notice: Notice };

/** A file that is being taken in, before it belongs to a project. */
export type Intake =
  | { readonly status: 'reading'; readonly fileName: string; readonly phase: ReadingPhase; readonly share: number }
  /** Of several sheets the reader says which. */
  | { readonly status: 'choosing'; readonly fileName: string; readonly sheets: readonly SheetSummary[] };

/** One sheet, or several that are read together. */
interface SheetSummary {
  /** '' of several. */
  readonly name: string;
  /** What the names of several say of their figures. */
  readonly as: SheetsAs | null;
  readonly parts: readonly SheetPart[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The reader's projects: which there are, which one's figures are on the map, and how far its tables have been read. */
export interface Projects extends Kept<Project> {
  /** By the id of the table; of the open project. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly intake: Intake | null;
  /** Id of the table that was added last, or came first in the file of a project, and has not been shown yet. */
  readonly added: string | null;
}

export interface ProjectsStore {
  getState(): Projects;
  subscribe(listener: (projects: Projects, previous: Projects) => void): () => void;
  /** null puts the figures away; they stay kept. */
  open(id: string | null): void;
  /** Takes a project in and opens it, under another id where its own is taken. */
  add(project: Project): void;
  /**
   * Takes in a project that travelled in a link, or opens it where it was taken in before.
   *
   * @param origin of [a-z0-9]; tells one link from another.
   */
  openLinked(json: unknown, origin: string): Promise<void>;
  rename(id: string, name: string): void;
  duplicate(id: string): void;
  remove(id: string): void;
  /**
   * Reads a table and adds it to the open project, or to a new one that is named after it. A table that was read before
   * (from a file and sheet of the same name) takes the place of that one in the open project, with the decisions made then. What is
   * wrong is told, and the project stays as it was. A project file is taken in as a project.
   */
  addFile(file: File): Promise<void>;
  addPasted(pasted: PastedTable): Promise<void>;
  /** Goes on with the sheet that the reader chose. */
  chooseSheet(name: string): void;
  /** Ends the reading of what is being taken in; nothing of it is kept. */
  cancelIntake(): void;
  /** Changes that follow each other fast within one `group` are one step of undo. */
  editTable(project: string, table: string, edit: (table: ProjectTable) => ProjectTable, group?: string): void;
  removeTable(project: string, table: string): void;
  undo(): void;
  redo(): void;
  readonly steps: { readonly canUndo: boolean; readonly canRedo: boolean };
  onSteps(listener: () => void): () => void;
  /**
   * The project as one file with the used cells of its tables. What cannot be passed on, or is gone, is told; null where
   * that is all of it.
   */
  projectFile(id: string): Promise<{ readonly name: string; readonly blob: Blob } | null>;
  forgetAdded(): void;
  /** The open project as JSON for a link, with the used cells of its tables but for those that were refused; null where none is open. */
  packable(): Promise<object | null>;
  /** Tables by their ids, of whichever projects have them, as one project for a story to carry; what is not at hand is not in it. */
  carryTables(ids: readonly string[]): Promise<CarriedTables>;
  /** Opens the project that came with a link or a story, where it is still kept. */
  openOrigin(origin: string): Promise<void>;
  dismissNotices(): void;
}
