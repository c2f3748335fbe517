import { webGlReport } from './webGlReport';

/** Tells once what the browser says of its WebGL 2: making a context may take longer than a frame. */
self.postMessage(webGlReport(new OffscreenCanvas(1, 1)));
