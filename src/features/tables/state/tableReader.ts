import type { Notice } from '../../../core/text/notice';
import type { ProjectTable } from '../model/project';
import type { ReadingPhase } from '../model/readingPhase';
import type { ReadTable } from '../model/tableReport';
import type { CellsToRead, IntakeSheet } from '../worker/tableWorker';

/** How far it has come: `share` of the phase, from 0 to 1. */
export type OnProgress = (phase: ReadingPhase, share: number) => void;

export type IntakeResult =
  | {
      readonly status: 'read';
      readonly fileName: string;
      readonly sheets: readonly IntakeSheet[];
      readonly notices: readonly Notice[];
    }
  | { readonly status: 'refused'; readonly notice: Notice }
  | { readonly status: 'cancelled' };

export type ReadResult =
  | ({ readonly status: 'read' } & ReadTable)
  | { readonly status: 'refused'; readonly notice: Notice }
  | { readonly status: 'cancelled' };

/** A table as it may leave the browser; see `carryTable`. */
export type CarryResult =
  | { readonly status: 'carried'; readonly table: ProjectTable; readonly cells: string }
  | { readonly status: 'refused'; readonly notice: Notice }
  | { readonly status: 'cancelled' };

/** What a clipboard held: as text, and as the HTML of a table where it has one. */
export interface PastedTable {
  readonly text: string;
  readonly html: string | null;
  /** What it is called. */
  readonly fileName: string;
}

/** Takes files in and reads tables, away from the main thread. Never rejects. */
export interface TableReader {
  /** The tables of a file, or of what was pasted, each with its cells as content to be kept. */
  intake(source: File | PastedTable, onProgress: OnProgress): Promise<IntakeResult>;
  read(asked: CellsToRead, onProgress: OnProgress): Promise<ReadResult>;
  carry(asked: { readonly content: Blob; readonly table: ProjectTable }): Promise<CarryResult>;
  /** Ends the intakes that are going on; they come as `cancelled`. */
  cancelIntake(): void;
}
