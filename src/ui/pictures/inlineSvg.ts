/**
 * A picture as elements of the page, where it stands at once and prints. Each is given ids of its own: several stand in one
 * document, and none may take what another one names.
 */
export function inlineSvg(svg: string, suffix: string): SVGElement {
  const own = svg.replace(/( id="|url\(#| href="#)([\w-]+)/g, `$1$2-${suffix}`);
  const element = new DOMParser().parseFromString(own, 'image/svg+xml').documentElement;
  return document.importNode(element, true) as unknown as SVGElement;
}
