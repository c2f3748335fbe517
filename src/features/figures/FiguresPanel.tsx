import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { NoticeLines } from '../../ui/NoticeLines';
import { OpeningThemeButton } from '../../ui/OpeningThemeButton';
import { showSurface } from '../../ui/showSurface';
import { useWords } from '../../ui/wording/useWords';
import { periodText, unitText } from '../../ui/wording/values';
import { DotPlotView } from './DotPlotView';
import { FiguresTable } from './FiguresTable';

interface FiguresPanelProps {
  readonly surface: 'table' | 'chart';
  /** In a narrow window the panel stands in the map's place, for a screen reader too. */
  readonly coversMap: boolean;
  /** What stands above the table: how much of districts overlays cover. */
  readonly coverage: ReactNode;
  /** What stands below the figures: the card of the selected place. */
  readonly children: ReactNode;
}

/** The figures of the theme as a table or a chart: the same portrayal as the map's, beside it. */
export function FiguresPanel({ surface, coversMap, coverage, children }: FiguresPanelProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const { theme, legend, notices } = useAtlas(({ portrayal }) => portrayal);
  const isAbsent = theme.origin === 'absent';
  const isMapMissing = useAtlas(({ session }) => session.map === 'missing');
  const titleId = useId();
  const facts = [
    unitText(words, legend.measure, legend.normalisation),
    ...(legend.period === null ? [] : [periodText(words, legend.period)]),
  ];
  return (
    <section className="figures" aria-labelledby={titleId} {...(coversMap && { role: 'main' })}>
      {isMapMissing && (
        <p className="figures__missing" role="alert">
          {words.t('table.noCanvas')}
        </p>
      )}
      <header className="figures__head">
        <div>
          <h2 id={titleId}>{words.of(theme.title)}</h2>
          <p className="figures__caption">{words.of(theme.caption)}</p>
          {!isAbsent && <p>{facts.join(words.t('list.dot'))}</p>}
        </div>
        <div className="figures__actions">
          <IconButton label={words.t('figures.close')} onClick={() => showSurface(atlas, 'map')}>
            <X aria-hidden />
          </IconButton>
        </div>
      </header>
      {isAbsent ? (
        <div className="figures__missing">
          <ul>
            <NoticeLines notices={notices} words={words} />
          </ul>
          <OpeningThemeButton />
        </div>
      ) : surface === 'table' ? (
        <>
          {coverage}
          <FiguresTable />
        </>
      ) : (
        <DotPlotView />
      )}
      {children}
    </section>
  );
}
