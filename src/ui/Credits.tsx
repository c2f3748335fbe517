import { useState } from 'react';
import { About } from './About';
import { useAtlas } from './AtlasContext';
import { useOpenSources } from './sources/useOpenSources';
import { useIsNarrow } from './useIsNarrow';
import { creditedSources, creditParts } from './wording/creditWords';
import { useWords } from './wording/useWords';

/** A name, and the same in every language. */
const OPENSTREETMAP = '© OpenStreetMap';

/** Who is owed what is on the page: in one line, and in full behind it. */
export function Credits() {
  const words = useWords();
  const { t } = words;
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const sources = useAtlas(({ data }) => data.record.sources);
  const surface = useAtlas(({ session }) => session.surface);
  const isNarrow = useIsNarrow();
  const openSources = useOpenSources();
  const [isAboutOpen, setAboutOpen] = useState(false);

  const overlays = useAtlas((atlas) => atlas.overlays);
  const parts = creditParts(words, creditedSources({ portrayal, overlays, sources }));
  // Where the line is short, the rest is on the page of sources.
  const line = isNarrow || surface !== 'map' ? [OPENSTREETMAP, t('credits.schematic')] : parts;
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
