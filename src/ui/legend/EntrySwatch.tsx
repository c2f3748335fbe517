import { kindOf } from '../../core/overlays/kinds/kindOf';
import { overlayInk } from '../../core/overlays/overlayInk';
import type { OverlayInk } from '../../core/overlays/recipe';
import { hexOf } from '../../core/portrayal/colour';
import { OVERLAY, SWATCH } from '../../render/style/styleTable';
import { useAtlas } from '../AtlasContext';

interface EntrySwatchProps {
  /** Of the recipe. */
  readonly kind: string;
  /** Id of the entry: a file of the reader's own has points, lines and areas. */
  readonly entry: string;
  readonly ink: OverlayInk;
  readonly isSchematic: boolean;
}

/** What an entry looks like on the map: dashed, hatched or hollow where the atlas placed it. */
export function EntrySwatch({ kind, entry, ink, isSchematic }: EntrySwatchProps) {
  const appearance = useAtlas((atlas) => atlas.appearance);
  const colour = hexOf(overlayInk(ink, appearance));
  const dash = isSchematic ? SWATCH.dashAndGapPixels.join(' ') : undefined;
  return (
    <svg className="entry-swatch" viewBox="0 0 24 16" aria-hidden="true">
      {shapeOf()}
    </svg>
  );

  function shapeOf() {
    switch (kindOf({ kind }).formOf(entry)) {
      case 'circle':
        return (
          <circle
            cx="12"
            cy="8"
            r="7"
            fill={colour}
            fillOpacity={SWATCH.discOpacity}
            stroke={colour}
            strokeWidth={SWATCH.strokePixels}
            strokeDasharray={dash}
          />
        );
      case 'line':
        return (
          <path
            d="M1 12C7 3 16 15 23 4"
            fill="none"
            stroke={colour}
            strokeWidth={SWATCH.linePixels}
            strokeDasharray={dash}
          />
        );
      case 'dots':
        return (
          <g fill={isSchematic ? 'var(--ground)' : colour} stroke={colour} strokeWidth={SWATCH.strokePixels}>
            <circle cx="6" cy="10" r="3" />
            <circle cx="15" cy="5" r="3" />
          </g>
        );
      default:
        return (
          <>
            <rect
              x="1.5"
              y="1.5"
              width="21"
              height="13"
              fill={colour}
              fillOpacity={(isSchematic ? OVERLAY.schematicArea : OVERLAY.area).fillOpacity}
              stroke={colour}
              strokeWidth={SWATCH.strokePixels}
              strokeDasharray={dash}
            />
            {isSchematic && (
              <path
                d="M3 13L13 3M9 13L19 3M15 13L21 7"
                stroke={colour}
                strokeOpacity={SWATCH.hatchOpacity}
                strokeWidth={SWATCH.hatchPixels}
              />
            )}
          </>
        );
    }
  }
}
