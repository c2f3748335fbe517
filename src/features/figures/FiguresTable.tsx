import { useId, useMemo, useRef, useState } from 'react';
import { LANGUAGES } from '../../core/text/text';
import { useAtlas } from '../../ui/AtlasContext';
import { areasByAdcode } from '../../ui/areasByAdcode';
import { useWords } from '../../ui/wording/useWords';
import { unitText } from '../../ui/wording/values';
import { FigureTableRow } from './FigureTableRow';
import { figureRows, filterRows, type Sorting, sortRows } from './figureRows';
import { SortHeader } from './SortHeader';
import { type Filter, TableFilter } from './TableFilter';
import { useRows } from './useRows';
import { useShownRows } from './useShownRows';

/** The figures of the theme as text. */
export function FiguresTable() {
  const words = useWords();
  const { t, language, areaName } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const geographies = useAtlas(({ data }) => data.geographies);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const hovered = useAtlas(({ session }) => session.hovered?.adcode ?? null);
  const [filter, setFilter] = useState<Filter>({ text: '', onlyPublished: true });
  const [sorting, setSorting] = useState<Sorting>({ column: 'value', direction: 'descending' });
  const scroller = useRef<HTMLElement>(null);
  const scrollerId = useId();

  const all = useMemo(
    () => figureRows(portrayal, areasByAdcode(geographies), areaName),
    [portrayal, geographies, areaName],
  );
  const rows = useMemo(
    () => sortRows(filterRows(all, filter.text, filter.onlyPublished), sorting, LANGUAGES[language].locale),
    [all, filter, sorting, language],
  );
  const adcodes = useMemo(() => rows.map(({ area }) => area.adcode), [rows]);
  const { theme, legend } = portrayal;
  const { count, reach } = useShownRows(scroller, selected === null ? -1 : adcodes.indexOf(selected), rows);
  const { tabStop, onKeyDown, onFocus } = useRows(scroller, adcodes, selected, theme.id, reach);

  return (
    <div className="figures-table">
      <TableFilter controls={scrollerId} filter={filter} setFilter={setFilter} count={rows.length} />
      <section
        className="figures-table__scroll"
        id={scrollerId}
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by key
        tabIndex={0}
        aria-label={t('table.title', { title: words.of(theme.title) })}
      >
        <table tabIndex={-1} aria-rowcount={rows.length + 1} onKeyDown={onKeyDown} onFocus={onFocus}>
          <thead>
            <tr>
              <SortHeader columns={['area', 'province']} sorting={sorting} setSorting={setSorting} />
              <SortHeader
                columns={['value']}
                notes={[unitText(words, legend.measure, legend.normalisation), t('table.published')]}
                sorting={sorting}
                setSorting={setSorting}
              />
              <SortHeader columns={['period']} notes={[t('table.source')]} sorting={sorting} setSorting={setSorting} />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map((row) => (
              <FigureTableRow
                key={row.area.adcode}
                row={row}
                measure={legend.measure}
                normalisation={legend.normalisation}
                isSelected={row.area.adcode === selected}
                isHovered={row.area.adcode === hovered}
                isTabStop={row.area.adcode === tabStop}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="figures__none">{t('table.none')}</p>}
      </section>
    </div>
  );
}
