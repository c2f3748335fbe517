import { useMemo } from 'react';
import type { Multiples as MultiplesModel } from '../../core/portrayal/multiples';
import { pictureView } from '../../state/pictureView';
import { useAtlas } from '../../ui/AtlasContext';
import { LegendCaveats } from '../../ui/legend/LegendCaveats';
import { LegendHead } from '../../ui/legend/LegendHead';
import { LegendKey } from '../../ui/legend/LegendKey';
import { mapWindowSize } from '../../ui/pictures/mapWindowSize';
import { useElementWidth } from '../../ui/useElementWidth';
import { useIsNarrow } from '../../ui/useIsNarrow';
import { useRootSize } from '../../ui/useRootSize';
import { multiplesTitle } from '../../ui/wording/multiplesTitle';
import { useWords } from '../../ui/wording/useWords';
import { MultiplesPanel } from './MultiplesPanel';
import { panelGrid } from './panelGrid';
import './multiples.css';

/** In rem: between panels, and title and figure of each. */
const [GAP, HEAD] = [0.75, 3.25];
/** What of the room the head and the key take. */
const AROUND = 12;

/** All parts of a measure side by side, in the place of the map: one camera, one legend, each a button that shows it alone. */
export function Multiples({ multiples }: { readonly multiples: MultiplesModel }) {
  const words = useWords();
  const rem = useRootSize();
  const isNarrow = useIsNarrow();
  const [room, width] = useElementWidth<HTMLOListElement>(48 * rem);
  const mapState = useAtlas((atlas) => atlas.mapState);
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const geography = useAtlas((atlas) => atlas.geography);
  const data = useAtlas((atlas) => atlas.data);
  const { panels, key } = multiples;
  const windowSize = mapWindowSize();
  const grid = panelGrid(panels.length, {
    widthPixels: width,
    heightPixels: isNarrow ? 0 : windowSize.heightPixels - AROUND * rem,
    gapPixels: GAP * rem,
    headPixels: HEAD * rem,
  });
  const size = useMemo(
    () =>
      isNarrow
        ? { widthPixels: Math.floor(width), heightPixels: Math.floor((width * 3) / 4) }
        : { widthPixels: grid.widthPixels, heightPixels: grid.heightPixels },
    [isNarrow, width, grid.widthPixels, grid.heightPixels],
  );
  const view = useMemo(
    () => pictureView({ mapState, portrayal, geography, data }, size, mapWindowSize()),
    [mapState, portrayal, geography, data, size],
  );
  const name = multiplesTitle(words, multiples);
  return (
    <main className="multiples" aria-label={name}>
      <h2>{name}</h2>
      <ol ref={room} style={{ gridTemplateColumns: `repeat(${isNarrow ? 1 : grid.columns}, max-content)` }}>
        {panels.map((panel, index) => (
          <MultiplesPanel key={panel.theme.id} panel={panel} index={index} view={view} size={size} />
        ))}
      </ol>
      <div className="multiples__key">
        <LegendHead legend={key.legend} words={words} />
        <LegendKey portrayal={key} words={words} />
        <LegendCaveats notices={key.notices} words={words} />
      </div>
    </main>
  );
}
