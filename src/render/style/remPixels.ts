/** How many pixels a rem has: on a wall the root size grows, and with it what is drawn on the map. */
export function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
