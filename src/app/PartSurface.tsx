import { X } from 'lucide-react';
import { type ReactNode, Suspense, useId } from 'react';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/wording/useWords';
import { Part } from './Part';

interface PartSurfaceProps {
  readonly surface: 'story' | 'data';
  /** In a narrow window the panel stands in the map's place, for a screen reader too. */
  readonly coversMap: boolean;
  readonly close: () => void;
  /** What stands below it: the card of the selected place. */
  readonly children: ReactNode;
}

/** Slides, or a reader's own figures, beside the map that they are made from or shown on. */
export function PartSurface({ surface, coversMap, close, children }: PartSurfaceProps) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <section className="figures" aria-labelledby={titleId} {...(coversMap && { role: 'main' })}>
      <header className="figures__head">
        <h2 id={titleId}>{t(surface === 'story' ? 'surface.story' : 'surface.dataTitle')}</h2>
        <div className="figures__actions">
          <IconButton label={t('figures.close')} onClick={close}>
            <X aria-hidden />
          </IconButton>
        </div>
      </header>
      <Suspense fallback={<p className="figures__loading">{t('surface.loading')}</p>}>
        <Part name={surface === 'story' ? 'stories' : 'data'} />
      </Suspense>
      {children}
    </section>
  );
}
