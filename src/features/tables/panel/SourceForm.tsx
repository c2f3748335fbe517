import { isSourceComplete } from '../../../core/record/unsaidSources';
import { useWords } from '../../../ui/wording/useWords';
import { describeSource } from '../model/editTable';
import { readSourceDate } from '../model/readSourceDate';
import { Fold } from '../parts/Fold';
import { useTableEdit } from '../parts/TableEditContext';
import { TextField } from '../parts/TextField';

const LONGEST = 200;

/** Who published the figures, and when: without that they do not leave the browser. */
export function SourceForm() {
  const { t } = useWords();
  const { table, edit } = useTableEdit();
  const { title, publisher, date } = table.source;
  const isComplete = isSourceComplete(table.source);
  const required = t('data.requiredToShare');
  return (
    <Fold
      title={t('data.source')}
      detail={isComplete ? t('data.sourceLine', { publisher, date }) : t('data.sourceMissing')}
      isUrgent={!isComplete}
      opensIf={!isComplete}
    >
      <div className="form-grid">
        <TextField
          label={t('data.sourceTitle')}
          isWide
          value={title}
          maxLength={LONGEST}
          commit={(text) => edit(describeSource({ title: text }), 'title')}
        />
        <TextField
          label={t('data.sourcePublisher')}
          value={publisher}
          maxLength={LONGEST}
          hint={publisher.trim() === '' ? required : null}
          commit={(text) => edit(describeSource({ publisher: text }), 'publisher')}
        />
        <TextField
          label={t('data.sourceDate')}
          value={date}
          maxLength={20}
          hint={date === '' ? `${required} ${t('data.dateHint')}` : t('data.dateHint')}
          check={(text) => (text.trim() === '' || readSourceDate(text) !== null ? null : t('data.dateError'))}
          commit={(text) => edit(describeSource({ date: readSourceDate(text) ?? '' }), 'date')}
        />
      </div>
    </Fold>
  );
}
