import './ui/styles/shell.css';
import { loadAtlas } from './data/loadAtlas';
import { loadCounties } from './data/loadCounties';
import { parentAdcode } from './domain/area';
import { viewOf } from './map/camera';
import { frameOf } from './map/frame';
import { createSketch } from './map/sketch';
import { decodeLink, type LinkContext } from './share/permalink';
import { createAtlas, needsCounties } from './state/atlas';
import { DEFAULT_MAP_STATE } from './state/mapState';

const LONGEST_PAINT_MILLISECONDS = 300;

/**
 * The way to the first picture, and nothing else: load the data, read the link, portray, sketch. React, MapLibre and
 * deck.gl are fetched once it stands (`app.tsx`).
 */
async function start(): Promise<void> {
  const prefersNight = matchMedia('(prefers-color-scheme: dark)');
  document.documentElement.dataset.appearance = prefersNight.matches ? 'night' : 'day';
  const loaded = await loadAtlas();
  if (!loaded.ok) {
    const { showFailure } = await import('./app');
    showFailure(loaded.notices, preferredLanguage());
    return;
  }

  const { areas, provinces } = loaded.data.boundaries;
  const adcodes = new Set([...areas, ...provinces].map(({ adcode }) => adcode));
  const placesOfFigures = new Map(loaded.data.record.observations.map(({ id, adcode }) => [id, adcode]));
  const context: LinkContext = {
    hasTheme: (id) => loaded.data.themes.has(id),
    // Counties are not among these boundaries: one is known by the prefecture that it lies in.
    hasArea: (adcode) => adcodes.has(adcode) || adcodes.has(parentAdcode(adcode) ?? ''),
    placeOfFigure: (id) => placesOfFigures.get(id) ?? null,
  };
  // A query says what the hash says: for whoever opens the page from a place that strips hashes.
  const parameters = [location.search.slice(1), location.hash.slice(1)].filter((part) => part !== '').join('&');
  const base = parameters === '' ? { ...DEFAULT_MAP_STATE, language: preferredLanguage() } : DEFAULT_MAP_STATE;
  const link = decodeLink(parameters, context, base);
  // A map of counties cannot be begun without them.
  const { data, notices } = needsCounties(loaded.data, link.state)
    ? await loadCounties(loaded.data)
    : { data: loaded.data, notices: [] };
  const hasCounties = data.geographies.county !== null;
  const atlas = createAtlas(data, link.state, {
    hovered: null,
    surface: 'map',
    map: 'loading',
    counties: hasCounties ? 'ready' : notices.length > 0 ? 'missing' : 'absent',
    systemAppearance: prefersNight.matches ? 'night' : 'day',
    notices: [...loaded.notices, ...link.notices, ...notices],
  });
  document.documentElement.dataset.appearance = atlas.getState().appearance;
  prefersNight.addEventListener('change', ({ matches }) =>
    atlas.getState().updateSession({ systemAppearance: matches ? 'night' : 'day' }),
  );

  const canvas = document.getElementById('sketch') as HTMLCanvasElement;
  const sketch = createSketch(canvas, data.land);
  const draw = () => {
    const state = atlas.getState();
    sketch.draw(state, viewOf(state, frameOf(canvas, state.session.surface)));
  };
  draw();
  performance.mark('atlas:first-map');
  const unsubscribe = atlas.subscribe((state, previous) => {
    if (state.portrayal !== previous.portrayal || state.mapState.view !== previous.mapState.view) draw();
  });
  const observer = new ResizeObserver(draw);
  observer.observe(canvas);
  const endSketch = () => {
    unsubscribe();
    observer.disconnect();
    canvas.remove();
  };

  // The picture first: what follows would compete with it for the network and the processor.
  await afterPaint();
  const { startApp } = await import('./app');
  startApp(atlas, context, endSketch);
}

function preferredLanguage(): 'zh' | 'en' {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Until the first picture is on the screen; where the browser does not tell, a moment. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_PAINT_MILLISECONDS);
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return;
    new PerformanceObserver((entries, observer) => {
      if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

start();
