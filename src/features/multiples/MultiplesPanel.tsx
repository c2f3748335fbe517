import { type PointerEvent, useMemo } from 'react';
import { createAreaIndex } from '../../core/areas/areaIndex';
import type { Geography } from '../../core/areas/geography';
import { type Size, unprojectFrom } from '../../core/geometry/mercator';
import type { View } from '../../core/geometry/view';
import type { MultiplesPanel as PanelModel } from '../../core/portrayal/multiples';
import { mapLabels } from '../../core/scene/mapLabels';
import { keptBy } from '../../core/text/keptBy';
import { mapPicture } from '../../render/svg/mapPicture';
import { panelStyle } from '../../render/svg/mapStyle';
import { showPart } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { SvgPicture } from '../../ui/pictures/SvgPicture';
import { portrayedArea } from '../../ui/portrayedArea';
import { coverageText } from '../../ui/wording/legendWords';
import { useWords } from '../../ui/wording/useWords';
import { portrayedText } from '../../ui/wording/values';

interface MultiplesPanelProps {
  readonly panel: PanelModel;
  readonly index: number;
  readonly view: View;
  readonly size: Size;
}

/** One part: its name, the figure of the place that is pointed at or chosen in any panel, and its map. */
export function MultiplesPanel({ panel: { theme, part, portrayal }, index, view, size }: MultiplesPanelProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const geography = useAtlas((state) => state.geography);
  const data = useAtlas((state) => state.data);
  const appearance = useAtlas((state) => state.appearance);
  const selection = useAtlas(({ mapState }) => mapState.selection);
  const hasLabels = useAtlas(({ mapState }) => mapState.basemap.labels);
  const pointed = useAtlas(({ session, mapState }) => session.hovered?.adcode ?? mapState.selection[0] ?? null);
  const { language } = words;
  const svg = useMemo(() => {
    const { geographies, land, record } = data;
    const labelled = { geography, geographies, portrayal, overlays: [], measures: record.measures, language };
    const labels = hasLabels ? mapLabels(labelled) : null;
    const scene = {
      portrayal,
      geography,
      geographies,
      land,
      overlays: [],
      selection,
      hovered: null,
      labels,
      appearance,
    };
    return mapPicture(scene, view, size, panelStyle(size, index));
  }, [data, geography, portrayal, language, hasLabels, selection, appearance, index, view, size]);
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const position = unprojectFrom(view, size)([clientX - left, clientY - top]);
    const adcode = geography.areas[indexOf(geography).at(position)]?.adcode ?? null;
    atlas.getState().hover(adcode === null ? null : { adcode, hit: null, pointer: null });
  };
  const area = pointed === null ? null : portrayedArea(portrayal, pointed);
  return (
    <li style={{ width: size.widthPixels }}>
      <button
        type="button"
        className="multiples__panel"
        title={words.t('multiples.choose', { part })}
        onClick={() => atlas.getState().dispatch(showPart(theme.id))}
      >
        <b>{part}</b>
        <small>
          {area === null || pointed === null
            ? coverageText(words, portrayal.legend)
            : words.t('legend.figure', {
                name: words.shortAreaName(pointed),
                value: portrayedText(words, area, portrayal.legend),
              })}
        </small>
        <span onPointerMove={point} onPointerLeave={() => atlas.getState().hover(null)}>
          <SvgPicture svg={svg} />
        </span>
      </button>
    </li>
  );
}

/** Made for the first area that is pointed at. */
const indexOf = keptBy(({ topology, object }: Geography) => createAreaIndex(topology, object));
