import { useId } from 'react';
import { useWords } from '../../../ui/wording/useWords';
import { useProjectsStore } from '../parts/ProjectsContext';
import { readClipboard } from './usePaste';

/** Where cells of a spreadsheet are pasted: by key, or by the menu that a long press brings. It never keeps a text. */
export function PasteField() {
  const { t } = useWords();
  const store = useProjectsStore();
  const id = useId();
  const take = (text: string, html: string | null) =>
    void store.addPasted({ text, html, fileName: t('data.pastedName') });
  return (
    <div className="paste-field">
      <label htmlFor={id}>{t('data.paste')}</label>
      <textarea
        id={id}
        rows={1}
        value=""
        placeholder={t('data.pasteHint')}
        spellCheck={false}
        // On-screen keyboards paste from their own clipboard, which arrives as a change event.
        onChange={({ target }) => {
          if (target.value.includes('\n') || target.value.includes('\t')) take(target.value, null);
        }}
        onPaste={(event) => {
          const pasted = readClipboard(event.nativeEvent);
          if (pasted === null) return;
          event.preventDefault();
          take(pasted.text, pasted.html);
        }}
      />
    </div>
  );
}
