import { useState } from 'react';
import { useAtlas } from '../ui/AtlasContext';
import { useOpenSources } from '../ui/citation/useOpenSources';
import { useCreditParts } from '../ui/useCreditedSources';
import { useIsNarrow } from '../ui/useIsNarrow';
import { shortBaseCredits } from '../ui/wording/creditWords';
import { useWords } from '../ui/wording/useWords';
import { About } from './About';

/** Who is owed what is on the page: in one line, and in full behind it. */
export function Credits() {
  const words = useWords();
  const { t } = words;
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  const surface = useAtlas(({ session }) => session.surface);
  const isNarrow = useIsNarrow();
  const openSources = useOpenSources();
  const [isAboutOpen, setAboutOpen] = useState(false);
  const parts = useCreditParts();
  // Where the line is short, the rest is on the page of sources.
  const line = isNarrow || surface !== 'map' ? [...shortBaseCredits(words, edition), t('credits.schematic')] : parts;
  return (
    <section className="credits" aria-label={t('credits.title')}>
      <p title={parts.join(t('list.dot'))}>{line.join(t('list.dot'))}</p>
      <button type="button" className="text-button" onClick={() => openSources()}>
        {t('sources.title')}
      </button>
      <button type="button" className="text-button" onClick={() => setAboutOpen(true)}>
        {t('credits.about')}
      </button>
      {isAboutOpen && <About close={() => setAboutOpen(false)} />}
    </section>
  );
}
