import type { WebGlReport } from './chooseSurface';

/** Behind which Firefox and Safari may hide the name of the renderer. */
const MASKED = /^(webkit webgl|mozilla)?$/i;

/** Asks the browser for a context as small as there is, and lets go of it; null where it gives none. */
export function reportWebGl(): WebGlReport | null {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const fast = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  // A canvas that was refused a context may be asked for another.
  const context = fast ?? canvas.getContext('webgl2');
  if (context === null) return null;
  const renderer = rendererOf(context);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { isSlow: fast === null, renderer };
}

function rendererOf(context: WebGL2RenderingContext): string {
  const plain = String(context.getParameter(context.RENDERER) ?? '');
  // Where the name is given without it, Firefox warns of the extension.
  const unmasked = MASKED.test(plain) ? context.getExtension('WEBGL_debug_renderer_info') : null;
  return unmasked === null ? plain : String(context.getParameter(unmasked.UNMASKED_RENDERER_WEBGL) ?? plain);
}
