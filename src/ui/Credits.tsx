import { useState } from 'react';
import { About } from './About';
import { useAtlas } from './AtlasContext';
import { useOpenSources } from './sources/useOpenSources';
import { useIsNarrow } from './useIsNarrow';
import { useWords } from './wording/useWords';

/** A name, and the same in every language. */
const OPENSTREETMAP = '© OpenStreetMap';

/** Who is owed what is on the page: in one line, and in full behind it. */
export function Credits() {
  const { t, of } = useWords();
  const credits = useAtlas(({ portrayal }) => portrayal.credits);
  const sources = useAtlas(({ data }) => data.record.sources);
  const surface = useAtlas(({ session }) => session.surface);
  const isNarrow = useIsNarrow();
  const openSources = useOpenSources();
  const [isAboutOpen, setAboutOpen] = useState(false);

  const isOverlay = useAtlas(({ portrayal }) => portrayal.theme.symbol === 'none');
  const overlays = useAtlas((atlas) => atlas.overlays);
  const shown = overlays.filter(({ choice }) => choice.isShown).flatMap((overlay) => overlay.sources);
  // What overlays stand for comes from their sources, whatever measure the theme is filed under.
  const ofFigures = isOverlay ? credits.filter((id) => sources.get(id)?.kind === 'boundaries') : credits;
  const credited = [...new Set([...shown, ...ofFigures])]
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);
  const publishers = new Set(
    credited.filter(({ kind }) => kind !== 'boundaries').map((source) => of(source.publisher)),
  );
  const boundaries = credited.find(({ kind }) => kind === 'boundaries');
  // What the licences ask for comes first: the line is cut where there is no room.
  const parts = [
    t('credits.base'),
    ...(boundaries === undefined
      ? []
      : [t('credits.boundaries', { publisher: of(boundaries.publisher), date: boundaries.date })]),
    t('credits.schematic'),
    ...(publishers.size > 0 ? [t('credits.figures', { publishers: [...publishers].join(t('list.separator')) })] : []),
  ];
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
