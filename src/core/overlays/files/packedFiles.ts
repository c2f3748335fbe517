import type { OverlayChoice } from '../../portrayal/mapState';
import type { FileOverlay } from './fileOverlay';
import { passedOnName } from './passedOnName';
import type { PointChoice } from './pointColumns';

/** A small file of the reader's own as it can travel in a link. */
export interface PackedFile {
  /** Of the file. */
  readonly name: string;
  readonly text: string;
  /** Whether its coordinates are read as GCJ-02; left out where they are not. */
  readonly isConverted?: true;
  /** By which columns its points are drawn; left out where that is as guessed. */
  readonly points?: PointChoice;
}

/** In characters; a longer text would not be short enough deflated either. */
export const LONGEST_PACKED_TEXT = 60_000;

/** The reader's files that lie on the map, the topmost first, and the names of those that are too large to travel. */
export function packedFiles(
  own: ReadonlyMap<string, FileOverlay>,
  overlays: readonly Pick<OverlayChoice, 'id'>[],
): { readonly tables: readonly PackedFile[]; readonly tooLarge: readonly string[] } {
  const laid = overlays.flatMap(({ id }) => own.get(id) ?? []);
  const tables = laid.flatMap(({ source: { layer, text }, isConverted, points }): readonly PackedFile[] => {
    if (text === null) return [];
    const { guessed } = layer;
    const isGuessed = points === null || (points.sizeBy === guessed.sizeBy && points.colourBy === guessed.colourBy);
    return [
      {
        name: passedOnName(layer.name),
        text,
        ...(isConverted ? { isConverted } : {}),
        ...(isGuessed ? {} : { points }),
      },
    ];
  });
  const tooLarge = laid.filter(({ source }) => source.text === null).map(({ source }) => source.layer.name);
  return { tables, tooLarge };
}
