import { ExternalLink } from 'lucide-react';
import { AreaReadout } from '../features/areas/AreaReadout';
import { MapControls } from '../features/camera/MapControls';
import { Legend } from '../features/legend/Legend';
import { useMultiples } from '../features/multiples/useMultiples';
import { shareLink } from '../state/link/shareLink';
import { useAtlas } from '../ui/AtlasContext';
import { later } from '../ui/later';
import { PlainLayers } from '../ui/legend/PlainLayers';
import { SchematicMark } from '../ui/legend/SchematicMark';
import { pageAddress } from '../ui/pageAddress';
import { useCreditParts } from '../ui/useCreditedSources';
import { useWords } from '../ui/wording/useWords';
import { NoticesPanel } from './NoticesPanel';
import { OutOfSight } from './OutOfSight';
import { Tooltip } from './Tooltip';

const Multiples = later('Multiples', async () => (await import('../features/multiples/Multiples')).Multiples);

/** A map in another page: what it shows, whose it is, and the way to the atlas, where it can be read as a whole. */
export function EmbedView() {
  const { t } = useWords();
  const multiples = useMultiples();
  const address = useAtlas((atlas) => shareLink(atlas, pageAddress()));
  const credits = useCreditParts().join(t('list.dot'));
  return (
    <>
      {multiples !== null && <Multiples multiples={multiples} />}
      <section className="embed" aria-label={t('app.panels')}>
        <NoticesPanel />
        {multiples === null && (
          <>
            <Tooltip />
            <OutOfSight />
            <AreaReadout />
            <SchematicMark />
            <MapControls />
            <Legend sheet={null} layers={<PlainLayers />} />
          </>
        )}
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
