import { X } from 'lucide-react';
import { type ReactNode, Suspense, useId } from 'react';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../ui/wording/useWords';
import { Part } from './Part';

type PartSurfaceName = 'story' | 'data' | 'front';

const PARTS = { story: 'stories', data: 'data', front: 'front' } as const;
const TITLES = { story: 'surface.story', data: 'surface.dataTitle', front: 'surface.frontTitle' } as const;

interface PartSurfaceProps {
  readonly surface: PartSurfaceName;
  /** In a narrow window the panel stands in the map's place, for a screen reader too. */
  readonly coversMap: boolean;
  readonly close: () => void;
  /** What stands below it: the card of the selected place. */
  readonly children: ReactNode;
}

/** Slides, a reader's own figures, or the front page, beside the map that they are made from, shown on or about. */
export function PartSurface({ surface, coversMap, close, children }: PartSurfaceProps) {
  const { t } = useWords();
  const titleId = useId();
  return (
    <section className="figures" aria-labelledby={titleId} {...(coversMap && { role: 'main' })}>
      <header className="figures__head">
        <h2 id={titleId}>{t(TITLES[surface])}</h2>
        <div className="figures__actions">
          <IconButton label={t('figures.close')} onClick={close}>
            <X aria-hidden />
          </IconButton>
        </div>
      </header>
      <Suspense fallback={<p className="figures__loading">{t('surface.loading')}</p>}>
        <Part name={PARTS[surface]} />
      </Suspense>
      {children}
    </section>
  );
}
