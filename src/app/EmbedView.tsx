import { ExternalLink } from 'lucide-react';
import { MapControls } from '../features/camera/MapControls';
import { shareLink } from '../state/link/shareLink';
import { useAtlas } from '../ui/AtlasContext';
import { PlainLegend } from '../ui/legend/PlainLegend';
import { SchematicMark } from '../ui/legend/SchematicMark';
import { pageAddress } from '../ui/pageAddress';
import { useCreditParts } from '../ui/useCreditedSources';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useWords } from '../ui/wording/useWords';
import { NoticesPanel } from './NoticesPanel';
import { OutOfSight } from './OutOfSight';
import { Tooltip } from './Tooltip';

/** A map in another page: what it shows, whose it is, and the way to the atlas, where it can be read as a whole. */
export function EmbedView() {
  const { t, of } = useWords();
  const title = useAtlas(({ theme }) => theme.title);
  const caption = useAtlas(({ theme }) => theme.caption);
  const address = useAtlas((atlas) => shareLink(atlas, pageAddress()));
  const credits = useCreditParts().join(t('list.dot'));
  const isNarrow = useIsNarrow();
  return (
    <>
      <section className="embed" aria-label={t('app.panels')}>
        <Tooltip />
        <NoticesPanel />
        <OutOfSight />
        <SchematicMark />
        <MapControls />
        <details className="embed__legend panel" open={!isNarrow}>
          <summary>{of(title)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and does not scroll */}
          <div className="embed__body" role="group" aria-label={t('legend.title')} tabIndex={0}>
            <p className="embed__caption">{of(caption)}</p>
            <PlainLegend mostNotices={3} />
          </div>
        </details>
      </section>
      <footer className="embed-bar">
        <span>{credits}</span>
        <a href={address} target="_blank" rel="noopener">
          {t('embed.open', { name: t('app.name') })} <ExternalLink aria-hidden />
        </a>
      </footer>
    </>
  );
}
