/** Lines that were drawn on nothing, as the pixels that they touch: to paint them is a walk over these. */
export interface LinePixels {
  readonly pixels: Uint32Array;
  /** Of each, as in memory: red in the lowest byte, opacity in the highest. */
  readonly colours: Uint32Array;
}

/** Reads them from a picture that is empty but for them. */
export function readLines({ data }: Pick<ImageData, 'data'>): LinePixels {
  const drawn = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  let count = 0;
  for (const colour of drawn) if (colour !== 0) count++;
  const pixels = new Uint32Array(count);
  const colours = new Uint32Array(count);
  let next = 0;
  drawn.forEach((colour, pixel) => {
    if (colour === 0) return;
    pixels[next] = pixel;
    colours[next++] = colour;
  });
  return { pixels, colours };
}
