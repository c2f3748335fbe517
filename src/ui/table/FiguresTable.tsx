import { useId, useMemo, useState } from 'react';
import { useAtlas } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';
import { useWords } from '../wording/useWords';
import { unitText } from '../wording/values';
import { FigureTableRow } from './FigureTableRow';
import { figureRows, filterRows, type SortColumn, type Sorting, sortRows } from './figureRows';
import { SortHeader } from './SortHeader';

const COLUMNS = ['area', 'province', 'value', 'published', 'period', 'source'] as const;
const SORTED: readonly SortColumn[] = ['area', 'province', 'value', 'period'];

/** The figures of the theme as text: the same portrayal as the map's. */
export function FiguresTable() {
  const words = useWords();
  const { t, language, areaName } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const geographies = useAtlas(({ data }) => data.geographies);
  const isMapMissing = useAtlas(({ session }) => session.map === 'missing');
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const [text, setText] = useState('');
  const [onlyPublished, setOnlyPublished] = useState(true);
  const [sorting, setSorting] = useState<Sorting>({ column: 'value', direction: 'descending' });
  const id = useId();

  const all = useMemo(
    () => figureRows(portrayal, areasByAdcode(geographies), areaName),
    [portrayal, geographies, areaName],
  );
  const rows = useMemo(
    () => sortRows(filterRows(all, text, onlyPublished), sorting, language === 'zh' ? 'zh-CN' : 'en'),
    [all, text, onlyPublished, sorting, language],
  );
  const { theme, legend } = portrayal;

  return (
    <main className="figures-table" aria-labelledby={`${id}title`}>
      {isMapMissing && (
        <p className="figures-table__missing" role="alert">
          {t('table.noWebGl')}
        </p>
      )}
      <header>
        <div>
          <h2 id={`${id}title`}>{words.of(theme.title)}</h2>
          <p>{words.of(theme.caption)}</p>
        </div>
        <div className="figures-table__tools">
          <input
            type="search"
            aria-label={t('table.filter')}
            placeholder={t('table.filter')}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <label>
            <input
              type="checkbox"
              checked={onlyPublished}
              onChange={({ target }) => setOnlyPublished(target.checked)}
            />
            {t('table.onlyPublished')}
          </label>
          <span role="status">{t('table.rows', { count: rows.length })}</span>
        </div>
      </header>
      <section
        className="figures-table__scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by key
        tabIndex={0}
        aria-label={t('table.title', { title: words.of(theme.title) })}
      >
        <table tabIndex={-1}>
          <thead>
            <tr>
              {COLUMNS.map((column) => {
                const sortable = SORTED.find((candidate) => candidate === column);
                const unit = column === 'value' ? unitText(words, legend.measure, legend.normalisation) : null;
                return sortable === undefined ? (
                  <th key={column} scope="col">
                    {t(`table.${column}`)}
                  </th>
                ) : (
                  <SortHeader key={column} column={sortable} unit={unit} sorting={sorting} setSorting={setSorting} />
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <FigureTableRow
                key={row.area.adcode}
                row={row}
                measure={legend.measure}
                normalisation={legend.normalisation}
                isSelected={row.area.adcode === selected}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="figures-table__none">{t('table.none')}</p>}
      </section>
    </main>
  );
}
