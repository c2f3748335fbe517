import type { Adcode } from '../../core/areas/area';

/** What a link may refer to. */
export interface LinkContext {
  /**
   * What a link shows that names no theme, where that is another than the frozen default: on a site that has no theme of
   * that id.
   */
  readonly defaultTheme?: string;
  hasTheme(id: string): boolean;
  hasArea(adcode: string): boolean;
  /** Whether there is a recipe of this id. */
  hasOverlay(id: string): boolean;
  /** The place that a figure is of, by the id of its observation; null where there is no such figure in any edition. */
  placeOfFigure(id: string): Adcode | null;
  /** Id of the newest edition of the data that the page has. */
  newestEdition(): number;
}
