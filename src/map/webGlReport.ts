/** What a browser says of its WebGL 2. */
export interface WebGlReport {
  /** Whether it says itself that WebGL would be slow. */
  readonly isSlow: boolean;
  /** What draws, as the driver calls itself; empty where it does not say. */
  readonly renderer: string;
}

/** Behind which browsers may hide the name of the renderer. */
const MASKED = /^(webkit webgl|mozilla)?$/i;

/** Asks for a context on a canvas, which is best as small as there is, and lets go of it; null where there is none. */
export function webGlReport(canvas: HTMLCanvasElement | OffscreenCanvas): WebGlReport | null {
  const fast = contextOf(canvas, true);
  // A canvas that was refused a context may be asked for another.
  const context = fast ?? contextOf(canvas, false);
  if (context === null) return null;
  const renderer = rendererOf(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { isSlow: fast === null, renderer };
}

function contextOf(canvas: HTMLCanvasElement | OffscreenCanvas, failIfMajorPerformanceCaveat: boolean) {
  return canvas.getContext('webgl2', { failIfMajorPerformanceCaveat }) as WebGL2RenderingContext | null;
}

function rendererOf(context: WebGL2RenderingContext): string {
  const plain = String(context.getParameter(context.RENDERER) ?? '');
  // Where the name is given without it, Firefox warns of the extension.
  const unmasked = MASKED.test(plain) ? context.getExtension('WEBGL_debug_renderer_info') : null;
  return unmasked === null ? plain : String(context.getParameter(unmasked.UNMASKED_RENDERER_WEBGL) ?? plain);
}
