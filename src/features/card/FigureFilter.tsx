import { useWords } from '../../ui/wording/useWords';

interface FigureFilterProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly count: number;
  /** null while nothing is searched for. */
  readonly found: number | null;
  readonly areAllOpen: boolean;
  readonly toggleAll: () => void;
}

/** Finds figures within a long card; Escape empties the field. */
export function FigureFilter({ text, setText, count, found, areAllOpen, toggleAll }: FigureFilterProps) {
  const { t } = useWords();
  return (
    <div className="figure-filter">
      <input
        type="search"
        aria-label={t('card.find', { count })}
        placeholder={t('card.find', { count })}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Escape' && !nativeEvent.isComposing) setText('');
        }}
      />
      {found === null && (
        <button type="button" className="text-button" onClick={toggleAll}>
          {t(areAllOpen ? 'card.closeTopics' : 'card.openTopics')}
        </button>
      )}
      <p role="status">{found === null ? '' : found === 0 ? t('card.foundNone') : t('card.found', { found, count })}</p>
    </div>
  );
}
