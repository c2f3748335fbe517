import { qualifierMark } from '../../../core/record/format';
import { formatPeriodInWords } from '../../../core/record/formatPeriod';
import type { Measure } from '../../../core/record/observation';
import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { valueText } from '../../../ui/wording/values';
import { forgetEarlier } from '../model/editTable';
import type { EarlierTable } from '../model/project';
import type { ChangedFigure, FigureThen, TableChanges } from '../model/tableReport';
import { ShortList } from '../parts/ShortList';
import { useTableEdit } from '../parts/TableEditContext';

interface EarlierFiguresProps {
  readonly earlier: EarlierTable;
  /** undefined: the earlier cells are gone, and nothing can be compared. */
  readonly changes: TableChanges | undefined;
  /** Called before all this goes, and the focus with it. */
  readonly onSeen: () => void;
}

/** Since another file took the place of a table: which of its figures are others now, until the reader has seen it. */
export function EarlierFigures({ earlier, changes, onSeen }: EarlierFiguresProps) {
  const { t } = useWords();
  const { edit } = useTableEdit();
  const seen = () => {
    onSeen();
    edit(forgetEarlier);
  };
  return (
    <section className="earlier-figures" aria-label={t('data.earlier', { file: earlier.fileName })}>
      <p>
        {t('data.earlier', { file: earlier.fileName })}
        {changes === undefined ? t('data.earlierGone') : t('data.changed', { count: changes.count })}
      </p>
      {changes !== undefined && <ChangeList changes={changes} />}
      <button type="button" className="text-button" onClick={seen}>
        {t('data.changesSeen')}
      </button>
    </section>
  );
}

function ChangeList({ changes: { figures, count, measuresGone } }: { readonly changes: TableChanges }) {
  const words = useWords();
  const { t, language, areaName, measureName } = words;
  const measures = useAtlas(({ data }) => data.record.measures);
  return (
    <>
      {figures.length > 0 && (
        <ShortList
          items={figures}
          keyOf={({ measure, adcode, period }) => `${measure} ${adcode} ${period.start} ${period.end}`}
        >
          {(change) => (
            <p className="place-line">
              <b>{areaName(change.adcode)}</b>
              <span>
                {[measureName(change.measure), formatPeriodInWords(change.period, language)].join(t('list.dot'))}
              </span>
              <span>{t('data.change', figureTexts(change, measures.get(change.measure)))}</span>
            </p>
          )}
        </ShortList>
      )}
      {figures.length < count && (
        <p className="matches__hint">{t('data.changesMore', { named: figures.length, count })}</p>
      )}
      {measuresGone.length > 0 && <p>{t('data.measuresGone', { names: measuresGone.join(t('list.separator')) })}</p>}
    </>
  );

  function figureTexts({ before, unitBefore, after }: ChangedFigure, measure: Measure | undefined) {
    const textOf = (figure: FigureThen, unit: string | undefined) =>
      measure === undefined || measure.categories !== undefined
        ? figure.text
        : `${qualifierMark(figure.qualifier)}${valueText(words, figure.value, { ...measure, unit: unit ?? measure.unit })}`;
    return {
      before: textOf(before, unitBefore),
      after: after === null ? t('data.figureGone') : textOf(after, undefined),
    };
  }
}
