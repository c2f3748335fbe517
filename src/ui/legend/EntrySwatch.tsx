import { kindOf } from '../../core/overlays/kinds/kindOf';
import { overlayInk } from '../../core/overlays/overlayInk';
import type { OverlayInk } from '../../core/overlays/recipe';
import { hexOf } from '../../core/portrayal/colour';
import type { Appearance } from '../../core/portrayal/palette';
import { entryShapes } from '../../render/style/entryShapes';
import { SWATCH } from '../../render/style/styleTable';
import { useAtlas } from '../AtlasContext';

interface EntrySwatchProps {
  /** Of the recipe. */
  readonly kind: string;
  /** Id of the entry: a file of the reader's own has points, lines and areas. */
  readonly entry: string;
  readonly ink: OverlayInk;
  readonly isSchematic: boolean;
  /** That of the map it stands beside, where it is not the page's. */
  readonly light?: Appearance;
}

/** What an entry looks like on the map. */
export function EntrySwatch({ kind, entry, ink, isSchematic, light }: EntrySwatchProps) {
  const ofPage = useAtlas((atlas) => atlas.appearance);
  const appearance = light ?? ofPage;
  const colour = hexOf(overlayInk(ink, appearance));
  const fills = { ink: colour, ground: 'var(--ground)', none: 'none' };
  return (
    <svg className="entry-swatch" viewBox="0 0 24 16" aria-hidden="true">
      {entryShapes(kindOf({ kind }).formOf(entry), isSchematic).map(({ element: Shape, at, ...look }) => (
        <Shape
          key={Object.values(at).join()}
          {...at}
          fill={fills[look.fill]}
          fillOpacity={look.fillOpacity}
          stroke={colour}
          strokeWidth={look.strokePixels}
          strokeOpacity={look.strokeOpacity}
          strokeDasharray={look.isDashed ? SWATCH.dashAndGapPixels.join(' ') : undefined}
        />
      ))}
    </svg>
  );
}
