import { NoticeLines } from '../../../ui/NoticeLines';
import { useWords } from '../../../ui/wording/useWords';
import { LayoutForm } from '../layout/LayoutForm';
import { LayoutQuestion } from '../layout/LayoutQuestion';
import { MatchTabs } from '../matches/MatchTabs';
import { MeasureList } from '../measures/MeasureList';
import { ShowOnMap } from '../measures/ShowOnMap';
import { areaCounts } from '../model/areaCounts';
import { openCount } from '../model/matchReport';
import { formOf } from '../model/tableLayout';
import type { TableReport } from '../model/tableReport';
import { Fold } from '../parts/Fold';
import { useTableEdit } from '../parts/TableEditContext';

/** What became of a table, and all that can be corrected of it: first in a sentence, then part by part. */
export function TableReportView({ report }: { readonly report: TableReport }) {
  const words = useWords();
  const { t } = words;
  const { table } = useTableEdit();
  const { matchReport, cells, layout, measures, question } = report;
  const areas = areaCounts(matchReport);
  const open = openCount(matchReport);
  const form = formOf(layout);
  const [first] = measures;
  return (
    <>
      {question !== null && <LayoutQuestion report={report} question={question} />}
      <div className="table-section__summary">
        <p>
          {t(table.layout === null ? 'data.recognised' : 'data.readAs', {
            form: t(`data.formOf.${form}`, { count: measures.length }),
          })}
          {t('list.dot')}
          {areas
            .map(({ level, ...counts }) => t('data.areasFound', { level: t(`level.of.${level}`), ...counts }))
            .join(t('list.separator'))}
          {t('list.dot')}
          {t('data.figuresRead', { count: cells.read })}
        </p>
        {first !== undefined && cells.read > 0 && <ShowOnMap measure={first} isMain />}
      </div>
      {report.notices.length > 0 && (
        <ul className="table-section__notices">
          <NoticeLines notices={report.notices} words={words} />
        </ul>
      )}
      <Fold title={t('data.layout')} detail={t(`data.form.${form}`)} opensIf={false}>
        <LayoutForm report={report} />
      </Fold>
      <Fold
        title={t('data.places')}
        detail={open > 0 ? t('data.toDecide', { count: open }) : t('data.nothingOpen')}
        isUrgent={open > 0}
        opensIf={open > 0}
      >
        <MatchTabs report={report} />
      </Fold>
      {measures.length > 0 && (
        <Fold title={t('data.measures')} detail={t('data.measureCount', { count: measures.length })} opensIf>
          <MeasureList measures={measures} />
        </Fold>
      )}
    </>
  );
}
