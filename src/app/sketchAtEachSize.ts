/** A picture that is kept in its place. */
export interface Sketch {
  /** It is no longer drawn; what was drawn stays. */
  end(): void;
}

/** Draws on a canvas at once, and again at each size that its place comes to have. */
export function sketchAtEachSize(canvas: HTMLCanvasElement, draw: () => void): Sketch {
  let drawn = '';
  const drawIfOther = () => {
    const size = `${canvas.clientWidth} ${canvas.clientHeight} ${devicePixelRatio}`;
    // An observer first reports the current size.
    if (size === drawn) return;
    drawn = size;
    draw();
  };
  drawIfOther();
  const observer = new ResizeObserver(drawIfOther);
  observer.observe(canvas);
  return { end: () => observer.disconnect() };
}
