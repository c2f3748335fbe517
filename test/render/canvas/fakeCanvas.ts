/** What a canvas was told to draw with. */
interface Drawn {
  readonly kind: 'fill' | 'stroke';
  readonly opacity: number;
  readonly widthPixels: number;
  readonly dashes: readonly number[];
}

/** A path that remembers its corners. */
export class FakePath {
  readonly corners: (readonly [x: number, y: number])[] = [];
  moveTo(x: number, y: number): void {
    this.corners.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.corners.push([x, y]);
  }
  arc(): void {}
  closePath(): void {}
}

/** A context that draws nothing, and writes down how it would have. */
export function fakeContext() {
  const drawn: Drawn[] = [];
  const moves: (readonly [x: number, y: number])[] = [];
  let dashes: readonly number[] = [];
  const context = {
    canvas: { width: 800, height: 500 },
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(4 * width * height),
    }),
    putImageData() {},
    createPattern: () => ({ setTransform() {} }),
    globalAlpha: 1,
    lineWidth: 1,
    font: '',
    ...Object.fromEntries(
      ['save', 'restore', 'clip', 'beginPath', 'moveTo', 'lineTo', 'arc', 'fillRect', 'fillText', 'strokeText'].map(
        (name) => [name, () => {}],
      ),
    ),
    translate(x: number, y: number) {
      moves.push([x, y]);
    },
    measureText: (text: string) => ({ width: 10 * text.length }),
    setLineDash(wanted: readonly number[]) {
      dashes = wanted;
    },
    fill() {
      drawn.push({ kind: 'fill', opacity: context.globalAlpha, widthPixels: 0, dashes: [] });
    },
    stroke(path?: FakePath) {
      if (path?.corners.length === 0) return;
      drawn.push({ kind: 'stroke', opacity: context.globalAlpha, widthPixels: context.lineWidth, dashes });
    },
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn, moves };
}
