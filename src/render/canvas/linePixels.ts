/** Lines that were drawn on nothing, as the pixels that they touch: to paint them is a walk over these. */
export interface LinePixels {
  readonly pixels: Uint32Array;
  /** Of each, as in memory: red in the lowest byte, opacity in the highest. */
  readonly colours: Uint32Array;
}

/** Reads them from a picture that is empty but for them. */
export function readLines({ data }: Pick<ImageData, 'data'>): LinePixels {
  const drawn = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  // Millions of pixels, often but once: plain loops are fast before they have been compiled.
  let count = 0;
  for (let pixel = 0; pixel < drawn.length; pixel++) if (drawn[pixel] !== 0) count++;
  const pixels = new Uint32Array(count);
  const colours = new Uint32Array(count);
  let next = 0;
  for (let pixel = 0; next < count; pixel++) {
    const colour = drawn[pixel] as number;
    if (colour === 0) continue;
    pixels[next] = pixel;
    colours[next++] = colour;
  }
  return { pixels, colours };
}
