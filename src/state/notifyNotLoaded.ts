import type { AtlasStore } from './atlas';

/** Tells the reader once that a file did not come. */
export function notifyNotLoaded(atlas: AtlasStore, file: string, reason: string): void {
  const { session, notify } = atlas.getState();
  if (session.notices.some(({ code, values }) => code === 'file-not-loaded' && values.file === file)) return;
  notify([{ code: 'file-not-loaded', severity: 'warning', values: { file, reason } }]);
}
