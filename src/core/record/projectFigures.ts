import type { FigureTable } from './figureTable';
import type { Measure, Source } from './observation';
import type { Topic } from './theme';

/** A reader's figures as the record takes them up, beside what was published with the atlas. */
export interface ProjectFigures {
  readonly sources: readonly Source[];
  readonly measures: readonly Measure[];
  /** The reader's own, after the atlas's; measures may also be of the atlas's topics. */
  readonly topics: readonly Topic[];
  readonly tables: readonly FigureTable[];
  /** Tells the project that they are of, where it came with a link or a story. */
  readonly origin?: string;
}
