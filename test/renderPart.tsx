import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { App } from '../src/app/App';
import type { MapState } from '../src/core/portrayal/mapState';
import type { Language } from '../src/core/text/text';
import type { AtlasData } from '../src/data/assembleAtlas';
import { addFrontLanguages } from '../src/features/front/phrases';
import { addPlaceLanguages } from '../src/features/place/phrases';
import { addStoryLanguages } from '../src/features/stories/phrases';
import { addDataLanguages } from '../src/features/tables/phrases';
import { createLanguages } from '../src/i18n/createLanguages';
import { type AtlasStore, createAtlas } from '../src/state/atlas';
import { DEFAULT_MAP_STATE } from '../src/state/mapState';
import { createLaying } from '../src/state/overlays/createLaying';
import type { OverlayWork } from '../src/state/overlays/overlayWork';
import type { Session } from '../src/state/session';
import type { Parts } from '../src/ui/AtlasContext';
import { data as smallData, session as smallSession } from './state/smallAtlas';

interface PartSettings {
  /** Of the small atlas, where nothing is said. */
  readonly data?: AtlasData;
  readonly mapState?: Partial<MapState>;
  readonly session?: Partial<Session>;
  readonly language?: Language;
  readonly parts?: Partial<Parts>;
  readonly overlayWork?: Partial<OverlayWork>;
}

/** Renders a part of the page on a store of its own, with all languages, as the page would, in jsdom. */
export function renderPart(part: ReactNode, settings: PartSettings = {}) {
  const { data = smallData, language = 'en' } = settings;
  const atlas = createAtlas(
    data,
    { ...DEFAULT_MAP_STATE, theme: 'fraud-cases', language, ...settings.mapState },
    { ...smallSession, ...settings.session },
  );
  followLaying(atlas);
  const languages = createLanguages(language);
  addDataLanguages(languages);
  addStoryLanguages(languages);
  addFrontLanguages(languages);
  addPlaceLanguages(languages);
  const parts: Parts = {
    load: () => Promise.reject(new Error('this test has no parts')),
    present: () => {},
    openFiles: () => {},
    packable: async () => null,
    ...settings.parts,
  };
  const overlayWork = settings.overlayWork as OverlayWork;
  const view = render(
    <App atlas={atlas} overlayWork={overlayWork} parts={parts} languages={languages}>
      {part}
    </App>,
  );
  return { ...view, atlas, user: userEvent.setup() };
}

/** Keeps what lies on the map as `followOverlays` does, and computes nothing. */
function followLaying(atlas: AtlasStore): void {
  const lay = createLaying();
  const update = () => {
    const overlays = lay(atlas.getState());
    if (overlays !== atlas.getState().overlays) atlas.getState().setOverlays(overlays);
  };
  atlas.subscribe(update);
  update();
}
