import { useState } from 'react';
import { About } from './About';
import { useAtlas } from './AtlasContext';
import { useOpenSources } from './sources/useOpenSources';
import { useWords } from './wording/useWords';

/** Who is owed what is on the page: in one line, and in full behind it. */
export function Credits() {
  const { t, of } = useWords();
  const credits = useAtlas(({ portrayal }) => portrayal.credits);
  const sources = useAtlas(({ data }) => data.record.sources);
  const openSources = useOpenSources();
  const [isAboutOpen, setAboutOpen] = useState(false);

  const credited = credits.map((id) => sources.get(id)).filter((source) => source !== undefined);
  const publishers = new Set(
    credited.filter(({ kind }) => kind !== 'boundaries').map((source) => of(source.publisher)),
  );
  const boundaries = credited.find(({ kind }) => kind === 'boundaries');
  // What the licences ask for comes first: the line is cut where there is no room.
  const parts = [
    ...(boundaries === undefined
      ? []
      : [t('credits.boundaries', { publisher: of(boundaries.publisher), date: boundaries.date })]),
    t('credits.base'),
    t('credits.schematic'),
    ...(publishers.size > 0 ? [t('credits.figures', { publishers: [...publishers].join(t('list.separator')) })] : []),
  ];
  return (
    <section className="credits" aria-label={t('credits.title')}>
      <p title={parts.join(t('list.dot'))}>{parts.join(t('list.dot'))}</p>
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
