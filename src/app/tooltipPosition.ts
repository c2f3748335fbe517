interface Box {
  readonly width: number;
  readonly height: number;
}

/** From the pointer's hot spot to the tooltip: clear of the arrow. */
const GAP_PIXELS = 14;
const EDGE_PIXELS = 4;

/**
 * Where a tooltip stands: below and right of the pointer, on the other side where there is no room, and never over
 * the pointer or outside. Pixels from the top left of the room.
 */
export function tooltipPosition(
  pointer: { readonly xPixels: number; readonly yPixels: number },
  tooltip: Box,
  room: Box,
): { readonly left: number; readonly top: number } {
  return {
    left: beside(pointer.xPixels, tooltip.width, room.width),
    top: beside(pointer.yPixels, tooltip.height, room.height),
  };
}

function beside(pointer: number, size: number, room: number): number {
  const after = pointer + GAP_PIXELS;
  if (after + size + EDGE_PIXELS <= room) return Math.round(after);
  const before = pointer - GAP_PIXELS - size;
  if (before >= EDGE_PIXELS) return Math.round(before);
  return Math.max(EDGE_PIXELS, Math.round(room - size - EDGE_PIXELS));
}
