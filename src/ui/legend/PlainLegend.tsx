import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import { REACH_ENTRY } from '../../core/overlays/recipe';
import { useAtlas } from '../AtlasContext';
import { noticeKey } from '../NoticeLines';
import { coverageText } from '../wording/legendWords';
import { noticeText } from '../wording/noticeText';
import { hedgedText, numberText } from '../wording/seriesText';
import { useWords } from '../wording/useWords';
import { periodText, unitText } from '../wording/values';
import { worded } from '../wording/worded';
import { CertaintyBadge } from './CertaintyBadge';
import { EntrySwatch } from './EntrySwatch';
import { LayerSizes } from './LayerSizes';
import { LegendClasses } from './LegendClasses';
import { LegendDenominators } from './LegendDenominators';
import { LegendSymbols } from './LegendSymbols';

interface PlainLegendProps {
  /** So many are written out, and the others counted. */
  readonly mostNotices: number;
}

/**
 * The contract with the reader where nothing can be set: before a room, and in another page. What colours and signs stand
 * for, how many areas have a figure, and what limits a comparison.
 */
export function PlainLegend({ mostNotices }: PlainLegendProps) {
  const words = useWords();
  const { t } = words;
  const { theme, legend, notices } = useAtlas(({ portrayal }) => portrayal);
  const overlays = useAtlas((atlas) => atlas.overlays);
  const isOverlay = theme.symbol === 'none';
  const told = isOverlay ? [...overlays.flatMap((overlay) => overlay.notices), ...notices] : notices;
  return (
    <section className="plain-legend panel" aria-label={t('legend.title')}>
      {!isOverlay && (
        <>
          <p className="plain-legend__unit">
            {unitText(words, legend.measure, legend.normalisation)}
            {legend.period !== null && <span>{periodText(words, legend.period)}</span>}
          </p>
          {legend.symbols.length > 0 && <LegendSymbols legend={legend} words={words} />}
          <LegendClasses legend={legend} words={words} />
          <p className="plain-legend__coverage">{coverageText(words, legend)}</p>
          <LegendDenominators legend={legend} words={words} />
        </>
      )}
      {overlays
        .filter(({ choice }) => choice.isShown)
        .map((overlay) => (
          <PlainLayer key={overlay.choice.id} overlay={overlay} />
        ))}
      {told.length > 0 && (
        <ul className="plain-legend__notices">
          {told.slice(0, mostNotices).map((notice) => (
            <li key={noticeKey(notice)}>{noticeText(words, notice)}</li>
          ))}
          {told.length > mostNotices && <li>{t('legend.moreNoticesHere', { count: told.length - mostNotices })}</li>}
        </ul>
      )}
    </section>
  );
}

/** An overlay's part of the legend, to read and not to set. */
function PlainLayer({ overlay }: { readonly overlay: PortrayedOverlay }) {
  const words = useWords();
  const { t, of } = words;
  const measures = useAtlas(({ data }) => data.record.measures);
  const { recipe, entries, isComputing } = overlay;
  if (recipe === null) return null;
  const kind = kindOf(recipe);
  const shown = entries.filter(({ entry, isHidden }) => !isHidden && entry.id !== REACH_ENTRY);
  return (
    <div className="plain-legend__layer">
      <p>
        <b>{of(recipe.title)}</b> <CertaintyBadge recipe={recipe} />
      </p>
      {isComputing && <p>{t('layers.computing')}</p>}
      <LayerSizes overlay={overlay} />
      <ul>
        {shown.map(({ entry, published, count }) => {
          const measure = published === null ? undefined : measures.get(published.measure);
          const facts = [
            published === null || measure === undefined
              ? null
              : t('layers.published', {
                  value:
                    measure.unit === 'km'
                      ? hedgedText(words, published, measure)
                      : numberText(words, published, measure),
                }),
            count === null ? null : t('layers.onMap', { count }),
            worded(words, kind.scaleOf(entry)),
          ].filter((fact) => fact !== null);
          return (
            <li key={entry.id}>
              <EntrySwatch
                kind={recipe.kind}
                entry={entry.id}
                ink={entry.ink}
                isSchematic={recipe.certainty === 'schematic'}
              />
              <span>
                {of(entry.name)}
                {facts.length > 0 && <small>{facts.join(t('list.dot'))}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
