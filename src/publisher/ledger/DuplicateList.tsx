import { formatPeriod } from '../../domain/format';
import { duplicateChoice } from '../../domain/ownFigures/decisions';
import { decideAllDuplicates, decideDuplicates } from '../../domain/ownFigures/editTable';
import type { DuplicateFigures } from '../../domain/ownFigures/ledger';
import type { OwnMeasure } from '../../domain/ownFigures/ownMeasure';
import { useWords } from '../../ui/wording/useWords';
import { useTableEdit } from '../TableEditContext';
import { DuplicateChoices } from './DuplicateChoices';
import { ShortList } from './ShortList';

interface DuplicateListProps {
  readonly duplicates: readonly DuplicateFigures[];
  readonly measures: readonly OwnMeasure[];
}

/** Areas with several figures for one measure and period: which counts, for each, or for all at once. */
export function DuplicateList({ duplicates, measures }: DuplicateListProps) {
  const { t, language } = useWords();
  const { table, edit } = useTableEdit();
  const { decisions } = table;
  const all = decisions.duplicates['*'] ?? null;
  const nameOf = (measure: string) => measures.find(({ key }) => key === measure)?.name ?? measure;
  const rowText = ({ row, text }: DuplicateFigures['rows'][number]) => t('data.duplicateRow', { row, text });
  return (
    <>
      {duplicates.length > 1 && (
        <DuplicateChoices
          legend={t('data.duplicatesAll', { count: duplicates.length })}
          choice={all}
          choose={(choice) => edit(decideAllDuplicates(choice))}
        />
      )}
      <ShortList items={duplicates} keyOf={({ adcode }) => adcode}>
        {(figures) => (
          <>
            <p className="place-line">
              <b>{figures.names[language]}</b>
              <span>
                {[nameOf(figures.measure), formatPeriod(figures.period, language)].join(t('list.dot'))}
                {figures.count > 1 && ` ${t('data.duplicateMore', { count: figures.count - 1 })}`}
              </span>
              <small>{figures.rows.map(rowText).join(t('list.separator'))}</small>
            </p>
            <DuplicateChoices
              legend={t('data.duplicatesOf', { name: figures.names[language] })}
              isLegendHidden
              choice={duplicateChoice(decisions, figures.adcode)}
              choose={(choice) => edit(decideDuplicates(figures.adcode, choice))}
            />
          </>
        )}
      </ShortList>
    </>
  );
}
