import type { Source } from '../../core/record/observation';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import { BOUNDARIES_SECTION, CITE_SECTION, type Sections, sectionId } from './useSections';

interface SourcesContentsProps {
  readonly sources: readonly Source[];
  readonly sections: Pick<Sections, 'show'>;
}

/** Where to find what on the page. Buttons, not links: the address holds the view of the map. */
export function SourcesContents({ sources, sections }: SourcesContentsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <nav className="sources__contents" aria-label={t('sources.contents')}>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <button type="button" onClick={() => sections.show(sectionId(source.id))}>
              {publisherText(words, source)} <small>{dateText(words, source)}</small>
            </button>
          </li>
        ))}
        {[BOUNDARIES_SECTION, CITE_SECTION].map((id) => (
          <li key={id}>
            <button type="button" onClick={() => sections.show(id)}>
              {t(id === CITE_SECTION ? 'cite.title' : 'sources.boundaries')}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
