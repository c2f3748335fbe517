import type { Adcode } from '../domain/area';

/** What a link may refer to. */
export interface LinkContext {
  hasTheme(id: string): boolean;
  hasArea(adcode: string): boolean;
  /** Whether there is a recipe of this id. */
  hasOverlay(id: string): boolean;
  /** The place that a figure is of, by the id of its observation; null where there is no such figure in any edition. */
  placeOfFigure(id: string): Adcode | null;
  /** Id of the newest edition of the data that the page has. */
  newestEdition(): number;
}
