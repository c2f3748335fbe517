import { FileUp, Play } from 'lucide-react';
import { useId, useRef } from 'react';
import { FileInput } from '../../../ui/FileInput';
import { useWords } from '../../../ui/wording/useWords';
import { useProjectsStore } from '../parts/ProjectsContext';
import { PasteField } from './PasteField';
import { useTemplates } from './useTemplates';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.json';

/** The ways to add a table: dropped, chosen, pasted; and an example to begin with. */
export function AddTable({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useWords();
  const store = useProjectsStore();
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();

  const takeAll = async (files: readonly File[]) => {
    for (const file of files) await store.addFile(file);
  };
  return (
    <section className="add-table" aria-labelledby={titleId} data-first={isFirst}>
      <h3 id={titleId} className="add-table__title">
        {t(isFirst ? 'data.begin' : 'data.addAnother')}
      </h3>
      <div className="add-table__zone">
        <button type="button" className="add-table__choose" onClick={() => input.current?.click()}>
          <FileUp aria-hidden />
          {t('data.chooseFile')}
        </button>
        <p>{t('data.dropHere')}</p>
        <PasteField />
      </div>
      <FileInput
        ref={input}
        label={t('data.chooseFile')}
        accept={ACCEPTED}
        multiple
        take={(files) => void takeAll(files)}
      />
      <p className="add-table__privacy">{t('data.privacy')}</p>
      {isFirst && <Templates />}
    </section>
  );
}

/** Tables to begin with. Apart, since they are made out of the record, which changes with every table. */
function Templates() {
  const { t } = useWords();
  const templates = useTemplates();
  if (templates === null) return null;
  return (
    <div className="add-table__templates">
      <p>{t('data.templates')}</p>
      <button type="button" className="text-button" onClick={() => templates.download('wide')}>
        {t('data.templateWide')}
      </button>
      <button type="button" className="text-button" onClick={() => templates.download('long')}>
        {t('data.templateLong')}
      </button>
      <button type="button" className="text-button" onClick={() => void templates.take()}>
        <Play aria-hidden />
        {t('data.tryExample')}
      </button>
    </div>
  );
}
