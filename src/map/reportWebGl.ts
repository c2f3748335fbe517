import { type WebGlReport, webGlReport } from './webGlReport';

/** Who takes longer to make a context of one pixel is slow. */
const PATIENCE_MILLISECONDS = 3000;
const SLOW: WebGlReport = { isSlow: true, renderer: '' };

/** What the browser says of its WebGL 2, asked away from the page where it can be; null where it has none. */
export async function reportWebGl(): Promise<WebGlReport | null> {
  const report = await askWorker();
  if (report !== null) return report;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  return webGlReport(canvas);
}

/** null where workers have no WebGL, which the page may have all the same. */
function askWorker(): Promise<WebGlReport | null> {
  if (typeof OffscreenCanvas !== 'function') return Promise.resolve(null);
  return new Promise((resolve) => {
    const worker = makeWorker();
    const answer = (report: WebGlReport | null) => {
      clearTimeout(timer);
      worker?.terminate();
      resolve(report);
    };
    const timer = setTimeout(() => answer(SLOW), PATIENCE_MILLISECONDS);
    if (worker === null) answer(null);
    worker?.addEventListener('message', ({ data }: MessageEvent<WebGlReport | null>) => answer(data));
    worker?.addEventListener('error', () => answer(null));
  });
}

/** null where there are no workers, or none that are modules. */
function makeWorker(): Worker | null {
  try {
    return new Worker(new URL('./webGlReportWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
