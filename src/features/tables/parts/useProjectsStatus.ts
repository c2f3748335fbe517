import { useWords } from '../../../ui/wording/useWords';
import { openCount } from '../model/matchReport';
import { useProjects } from './ProjectsContext';

/** Progress for screen readers: phases and their outcome, not each step of the bar. */
export function useProjectsStatus(): string {
  const { t } = useWords();
  const { intake, readings } = useProjects();
  if (intake?.status === 'choosing') return t('data.chooseSheet', { file: intake.fileName });
  if (intake?.status === 'reading') return t(`data.phase.${intake.phase}`);
  const all = [...readings.values()];
  const reading = all.find((each) => each.status === 'reading');
  if (reading?.status === 'reading') return t(`data.phase.${reading.phase}`);
  if (all.some((each) => each.status === 'ready' && each.isAnew)) return t('data.readingAnew');
  const reports = all.flatMap((each) => (each.status === 'ready' ? [each.report] : []));
  if (reports.length === 0) return '';
  const sum = (count: (report: (typeof reports)[number]) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const figures = sum(({ cells }) => cells.read);
  const open = sum(({ matchReport }) => openCount(matchReport));
  return [t('data.figuresRead', { count: figures }), ...(open > 0 ? [t('data.toDecide', { count: open })] : [])].join(
    t('list.dot'),
  );
}
