import { useAtlasStore } from '../../ui/AtlasContext';
import { showSurface } from '../../ui/showSurface';
import { useWords } from '../../ui/wording/useWords';

interface SourceUnsaidProps {
  /** Titles of the tables. */
  readonly titles: readonly string[];
  /** Puts away what stands before the panel. */
  readonly close: () => void;
}

/** In the place of what would pass figures on of which nobody said who published them. */
export function SourceUnsaid({ titles, close }: SourceUnsaidProps) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  return (
    <div className="share__body share__unsaid">
      <p>{t('share.unsaid', { titles: titles.join(t('list.separator')) })}</p>
      <button
        type="button"
        className="share__button"
        onClick={() => {
          close();
          showSurface(atlas, 'data');
        }}
      >
        {t('share.saySource')}
      </button>
    </div>
  );
}
