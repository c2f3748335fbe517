import { formatPeriodInWords } from '../../../core/record/formatPeriod';
import { periodKey } from '../../../core/record/period';
import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import { DUPLICATE_CHOICES, duplicateChoice } from '../model/decisions';
import { decideAllDuplicates, decideDuplicates } from '../model/editTable';
import type { DuplicateFigures } from '../model/matchReport';
import type { TableMeasure } from '../model/tableMeasure';
import { ShortList } from '../parts/ShortList';
import { useTableEdit } from '../parts/TableEditContext';
import { DuplicateChoices } from './DuplicateChoices';

interface DuplicateListProps {
  readonly duplicates: readonly DuplicateFigures[];
  readonly measures: readonly TableMeasure[];
}

/** Areas with several figures for one measure and period, each figure with its row: which counts, for each or for all. */
export function DuplicateList({ duplicates, measures }: DuplicateListProps) {
  const { t, language } = useWords();
  const { table, edit } = useTableEdit();
  const { decisions } = table;
  const all = decisions.duplicates['*'] ?? null;
  const offered = DUPLICATE_CHOICES.filter((choice) => duplicates.some(({ choices }) => choices.includes(choice)));
  const nameOf = (measure: string) => measures.find(({ key }) => key === measure)?.name ?? measure;
  return (
    <>
      {duplicates.length > 1 && (
        <DuplicateChoices
          legend={t('data.duplicatesAll', { count: duplicates.length })}
          choices={offered}
          choice={all}
          choose={(choice) => edit(decideAllDuplicates(choice))}
        />
      )}
      <ShortList items={duplicates} keyOf={({ adcode }) => adcode}>
        {({ adcode, names, count, choices, further, ...first }) => (
          <>
            <p className="place-line">
              <b>{localise(names, language)}</b>
            </p>
            {[first, ...further].map(({ measure, period, rows }) => (
              <table key={`${measure} ${periodKey(period)}`} className="duplicate-figures">
                <caption>{[nameOf(measure), formatPeriodInWords(period, language)].join(t('list.dot'))}</caption>
                <tbody>
                  {rows.map(({ row, text, printed }) => (
                    <tr key={row}>
                      <th scope="row">{t('data.duplicateRow', { row, text })}</th>
                      <td>{printed}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ))}
            {count > 1 + further.length && (
              <p className="matches__hint">{t('data.duplicateMore', { count: count - 1 - further.length })}</p>
            )}
            <DuplicateChoices
              legend={t('data.duplicatesOf', { name: localise(names, language) })}
              isLegendHidden
              choices={choices}
              choice={duplicateChoice(decisions, adcode)}
              choose={(choice) => edit(decideDuplicates(adcode, choice))}
            />
          </>
        )}
      </ShortList>
    </>
  );
}
