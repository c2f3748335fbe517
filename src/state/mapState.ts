import type { MapState } from '../core/portrayal/mapState';

/** What a link leaves out. Frozen for version 1: changing a default later must not rewrite old links. */
export const DEFAULT_MAP_STATE: MapState = {
  version: 1,
  edition: 1,
  view: null,
  basemap: { appearance: 'auto', labels: true },
  geography: { level: 'auto' },
  theme: 'fraud-cases',
  normalisation: null,
  symbol: null,
  period: null,
  panels: false,
  classification: null,
  overlays: [],
  selection: [],
  figure: null,
  language: 'zh',
};

interface FieldRule {
  /** The parameters of a link that it travels in. */
  readonly parameters: readonly string[];
  /** Whether undo brings it back. */
  readonly isRecorded: boolean;
  /** Whether a change makes an entry in the browser's history, or only replaces the last. */
  readonly browserHistory: 'push' | 'replace';
}

/**
 * What becomes of each field of MapState, so that a forgotten one does not compile. How its parameters are written and
 * read is said in `link/linkFields.ts`, which has to have every one that is named here. Undo records what the reader
 * did to the map and to the page, and leaves the camera where it is.
 */
export const FIELD_RULES = {
  version: { parameters: ['v'], isRecorded: false, browserHistory: 'replace' },
  theme: { parameters: ['theme'], isRecorded: true, browserHistory: 'push' },
  view: { parameters: ['view'], isRecorded: false, browserHistory: 'replace' },
  selection: { parameters: ['area'], isRecorded: true, browserHistory: 'push' },
  figure: { parameters: ['figure'], isRecorded: true, browserHistory: 'replace' },
  classification: { parameters: ['classes'], isRecorded: true, browserHistory: 'replace' },
  geography: { parameters: ['level'], isRecorded: true, browserHistory: 'push' },
  normalisation: { parameters: ['per'], isRecorded: true, browserHistory: 'push' },
  symbol: { parameters: ['symbol'], isRecorded: true, browserHistory: 'push' },
  period: { parameters: ['period'], isRecorded: true, browserHistory: 'replace' },
  panels: { parameters: ['parts'], isRecorded: true, browserHistory: 'push' },
  overlays: { parameters: ['overlays'], isRecorded: true, browserHistory: 'push' },
  basemap: { parameters: ['light', 'labels'], isRecorded: true, browserHistory: 'replace' },
  language: { parameters: ['lang'], isRecorded: true, browserHistory: 'replace' },
  edition: { parameters: ['edition'], isRecorded: true, browserHistory: 'push' },
} as const satisfies Readonly<Record<keyof MapState, FieldRule>>;

/** All fields, in the order that a link names them in. */
export const FIELDS = Object.keys(FIELD_RULES) as readonly (keyof MapState)[];
