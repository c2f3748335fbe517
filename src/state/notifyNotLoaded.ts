import type { AtlasStore } from './atlas';

/** Tells the reader once that a file did not come. */
export function notifyNotLoaded(atlas: AtlasStore, file: string, reason: string): void {
  const { session, updateSession } = atlas.getState();
  if (session.notices.some(({ code, values }) => code === 'file-not-loaded' && values.file === file)) return;
  const notice = { code: 'file-not-loaded', severity: 'warning', values: { file, reason } } as const;
  updateSession({ notices: [...session.notices, notice] });
}
