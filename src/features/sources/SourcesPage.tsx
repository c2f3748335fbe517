import { X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { summariseSources } from '../../core/record/sourceSummary';
import { useAtlas } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';
import { BoundariesSection } from './BoundariesSection';
import { HowToCite } from './HowToCite';
import { SourceSection } from './SourceSection';
import { SourcesContents } from './SourcesContents';
import { CITE_SECTION, sectionId, useSections } from './useSections';
import { useShowPlace } from './useShowPlace';

interface SourcesPageProps {
  /** Id of the source to open at; null for the top. */
  readonly at: string | null;
  readonly close: () => void;
}

const KINDS = [
  { kind: 'own', heading: 'sources.tables' },
  { kind: 'bulletin', heading: 'sources.bulletins' },
  { kind: 'census', heading: 'sources.census' },
] as const;

/** Every document that figures were read from, whose the boundaries are, and how to cite. The platform's dialog. */
export function SourcesPage({ at, close }: SourcesPageProps) {
  const { t } = useWords();
  const record = useAtlas(({ data }) => data.record);
  const summaries = useMemo(() => summariseSources(record), [record]);
  const dialog = useRef<HTMLDialogElement>(null);
  const sections = useSections();
  const leave = () => dialog.current?.close();
  const showPlace = useShowPlace(leave);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    if (at !== null) sections.show(sectionId(at));
  }, [at, sections]);

  const documents = summaries.filter(({ source }) => source.kind !== 'boundaries');
  const published = documents.filter(({ source }) => source.kind !== 'own');
  const figures = published.reduce((sum, summary) => sum + summary.figures, 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape and the button close it; the click is on what lies behind
    <dialog
      ref={dialog}
      className="sources"
      aria-labelledby="sources-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && leave()}
    >
      <header className="sources__head">
        <h2 id="sources-title">{t('sources.title')}</h2>
        <IconButton label={t('sources.close')} onClick={leave}>
          <X aria-hidden />
        </IconButton>
      </header>
      <SourcesContents sources={documents.map(({ source }) => source)} sections={sections} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by key */}
      {/* biome-ignore lint/a11y/useSemanticElements: its sections have names of their own */}
      <div className="sources__scroll" role="group" tabIndex={0} aria-labelledby="sources-title">
        <p>{t('sources.intro', { figures, documents: published.length })}</p>
        {KINDS.filter(({ kind }) => documents.some(({ source }) => source.kind === kind)).map(({ kind, heading }) => (
          <div key={kind} className="sources__kind">
            <h3>{t(heading)}</h3>
            {documents
              .filter(({ source }) => source.kind === kind)
              .map((summary) => (
                <SourceSection key={summary.source.id} sections={sections} summary={summary} showPlace={showPlace} />
              ))}
          </div>
        ))}
        <BoundariesSection sections={sections} />
        <section className="source" aria-labelledby={CITE_SECTION}>
          <h3 {...sections.headingOf(CITE_SECTION)}>{t('cite.title')}</h3>
          <HowToCite />
        </section>
      </div>
    </dialog>
  );
}
