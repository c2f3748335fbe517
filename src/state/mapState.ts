import type { MapState } from '../domain/mapState';

/** What a link leaves out. Frozen for version 1: changing a default later must not rewrite old links. */
export const DEFAULT_MAP_STATE: MapState = {
  version: 1,
  view: null,
  basemap: { appearance: 'auto', labels: true },
  geography: { level: 'auto' },
  theme: 'fraud-cases',
  normalisation: null,
  symbol: null,
  classification: null,
  overlays: [],
  selection: [],
  figure: null,
  language: 'zh',
};
