import { useMemo } from 'react';
import { partThemes } from '../core/portrayal/multiples';
import type { Portrayal } from '../core/portrayal/portrayal';
import type { ThemeFigure } from '../core/portrayal/themeFigures';
import { useAtlas } from '../ui/AtlasContext';
import { Digest } from '../ui/digest/Digest';
import { themeDigest } from '../ui/wording/themeDigest';
import { useWords } from '../ui/wording/useWords';

/** What the map shows, of which places, and how much: as it stands, with all that the reader chose. */
export function MapTitle() {
  const words = useWords();
  const { t, of } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const { theme, legend, level } = portrayal;
  const figures = useMemo(() => figuresOf(portrayal), [portrayal]);
  const digest = themeDigest(words, { theme, measure: legend.measure, level }, figures);
  const comparator = comparatorOf(figures);
  const isSplit = useAtlas(
    ({ mapState, data }) => mapState.panels && partThemes(theme, data.themes, data.record).length > 0,
  );
  // Each panel says what it is of.
  if (isSplit) return <p className="map-title" />;
  return (
    <p className="map-title">
      <b>{of(theme.title)}</b>{' '}
      {theme.symbol === 'none' ? (
        <small>{of(theme.caption)}</small>
      ) : (
        digest.is !== 'none' && (
          <Digest digest={digest} remark={comparator === null ? null : t(`digest.${comparator}`)} />
        )
      )}
    </p>
  );
}

function figuresOf({ areas }: Portrayal): readonly ThemeFigure[] {
  return areas.flatMap(({ adcode, value, observation }) =>
    value === null || observation === null ? [] : [{ adcode, value, observation }],
  );
}

/** What changes are against; null of figures that are none, or where the source does not say. */
function comparatorOf([first]: readonly ThemeFigure[]): 'yoy' | 'mom' | null {
  // All themes in one legend have the same.
  const comparator = first?.observation.comparator ?? 'none';
  return comparator === 'none' ? null : comparator;
}
