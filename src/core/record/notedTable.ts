/** A project has no more tables, and a story names no more. */
export const MOST_TABLES = 50;

/** What is told of a table that is not at hand, so that a reader knows which one to ask for. */
export interface NotedTable {
  readonly id: string;
  /** Its title; where none was said, the name of its file. */
  readonly name: string;
  /** '' where nobody said who published it, or when. */
  readonly publisher: string;
  readonly date: string;
}
