/** How panels stand in a room. */
export interface PanelGrid {
  readonly columns: number;
  /** Of the map of each, in CSS pixels. */
  readonly widthPixels: number;
  readonly heightPixels: number;
}

interface Room {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly gapPixels: number;
  /** Of the words of each panel. */
  readonly headPixels: number;
}

/** Of a map, its width by its height. */
const SHAPE = 4 / 3;
/** Below it a map says nothing, and the panels scroll. */
const LEAST_WIDTH = 180;

/** As many columns as make the maps largest; one below the other where the room is narrow. */
export function panelGrid(count: number, { widthPixels, heightPixels, gapPixels, headPixels }: Room): PanelGrid {
  const gridOf = (columns: number): PanelGrid => {
    const rows = Math.ceil(count / columns);
    const width = (widthPixels - (columns - 1) * gapPixels) / columns;
    const height = (heightPixels - (rows - 1) * gapPixels) / rows - headPixels;
    const fitted = Math.min(width, Math.max(LEAST_WIDTH, height * SHAPE));
    return { columns, widthPixels: Math.floor(fitted), heightPixels: Math.floor(fitted / SHAPE) };
  };
  return Array.from({ length: count }, (_, index) => gridOf(index + 1)).reduce((best, each) =>
    each.widthPixels > best.widthPixels ? each : best,
  );
}
