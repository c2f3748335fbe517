import { Settings2 } from 'lucide-react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { AreaReadout } from '../features/areas/AreaReadout';
import { MapControls } from '../features/camera/MapControls';
import { Legend } from '../features/legend/Legend';
import { LayersOnMap } from '../features/overlays/panel/LayersOnMap';
import { IconButton } from '../ui/IconButton';
import { SchematicMark } from '../ui/legend/SchematicMark';
import type { Sheet } from '../ui/sheet';
import { useIsNarrow } from '../ui/useIsNarrow';
import { useWords } from '../ui/wording/useWords';
import { Credits } from './Credits';
import { DataNotHere } from './DataNotHere';
import { MapTitle } from './MapTitle';
import { NoticesPanel } from './NoticesPanel';
import { OutOfSight } from './OutOfSight';
import { RevisionsBar } from './RevisionsBar';
import { SurfaceSwitch } from './SurfaceSwitch';
import { Tooltip } from './Tooltip';

interface OverMapProps {
  /** By a table or chart, in a narrow window. */
  readonly isMapCovered: boolean;
  /** By parts side by side. */
  readonly isMapReplaced: boolean;
  readonly sheet: Sheet | null;
  readonly setSheet: Dispatch<SetStateAction<Sheet | null>>;
  /** The card. */
  readonly children: ReactNode;
}

/** What floats over the map: what has to be told of it, its controls, its legend, the card and the credits. */
export function OverMap({ isMapCovered, isMapReplaced, sheet, setSheet, children }: OverMapProps) {
  const { t } = useWords();
  const isNarrow = useIsNarrow();
  const isMapSeen = !isMapCovered && !isMapReplaced;
  const toggleSettings = () => setSheet((open) => (open === 'settings' ? null : 'settings'));
  return (
    <section className="over-map" aria-label={t('app.panels')}>
      {isMapSeen && <Tooltip />}
      <div className="notice-stack">
        {isNarrow && isMapSeen && <MapTitle />}
        <RevisionsBar />
        <NoticesPanel />
        {!isMapCovered && <DataNotHere />}
        {isMapSeen && <OutOfSight />}
        {isMapSeen && <AreaReadout />}
      </div>
      {!isMapCovered && (
        <div className="map-tools">
          {isNarrow && (
            <IconButton
              className="panel"
              label={t('toolbar.title')}
              aria-expanded={sheet === 'settings'}
              onClick={toggleSettings}
            >
              <Settings2 aria-hidden />
            </IconButton>
          )}
          {isMapSeen && <MapControls />}
        </div>
      )}
      {isMapSeen && <SchematicMark />}
      {!isMapCovered && (isMapSeen || isNarrow) && (
        <Legend sheet={{ isOpen: sheet === 'legend', close: () => setSheet(null) }} layers={<LayersOnMap />} />
      )}
      {children}
      <SurfaceSwitch />
      <Credits />
    </section>
  );
}
