import { X } from 'lucide-react';
import { type ReactNode, Suspense, use, useId } from 'react';
import { useParts } from './AtlasContext';
import { IconButton } from './IconButton';
import { useWords } from './wording/useWords';

interface StorySurfaceProps {
  /** In a narrow window the panel stands in the map's place, for a screen reader too. */
  readonly coversMap: boolean;
  readonly close: () => void;
  /** What stands below it: the card of the selected place. */
  readonly children: ReactNode;
}

/** The slides of a story beside the map that they are made from. */
export function StorySurface({ coversMap, close, children }: StorySurfaceProps) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <section className="figures story" aria-labelledby={titleId} {...(coversMap && { role: 'main' })}>
      <header className="figures__head">
        <h2 id={titleId}>{t('surface.story')}</h2>
        <div className="figures__actions">
          <IconButton label={t('figures.close')} onClick={close}>
            <X aria-hidden />
          </IconButton>
        </div>
      </header>
      <Suspense fallback={<p className="story__loading">{t('surface.loading')}</p>}>
        <Stories />
      </Suspense>
      {children}
    </section>
  );
}

function Stories() {
  return use(useParts().load()).stories;
}
