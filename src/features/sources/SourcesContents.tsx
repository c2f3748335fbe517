import type { Source } from '../../core/record/observation';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import { BOUNDARIES_SECTION, CITE_SECTION, sectionId, showSection } from './sections';

/** Where to find what on the page. Buttons, not links: the address holds the view of the map. */
export function SourcesContents({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <nav className="sources__contents" aria-label={t('sources.contents')}>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <button type="button" onClick={() => showSection(sectionId(source.id))}>
              {publisherText(words, source)} <small>{dateText(words, source)}</small>
            </button>
          </li>
        ))}
        {[BOUNDARIES_SECTION, CITE_SECTION].map((id) => (
          <li key={id}>
            <button type="button" onClick={() => showSection(id)}>
              {t(id === CITE_SECTION ? 'cite.title' : 'sources.boundaries')}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
