import { useState } from 'react';
import { About } from './About';
import { useAtlas } from './AtlasContext';
import { useOpenSources } from './sources/useOpenSources';
import { useCreditParts } from './useCreditedSources';
import { useIsNarrow } from './useIsNarrow';
import { shortBaseCredits } from './wording/creditWords';
import { useWords } from './wording/useWords';

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
