/** Tags around elements. */
export interface Wrapping {
  readonly open: string;
  readonly close: string;
}

export const BARE: Wrapping = { open: '', close: '' };

/** SVG text that grows; elements that follow each other in the same tags stand in them together. */
export interface SvgWriter {
  write(wrapping: Wrapping, elements: string): void;
  /** All that was written. */
  text(): string;
}

export function createSvgWriter(): SvgWriter {
  let text = '';
  let current = BARE;
  const wrap = (wrapping: Wrapping) => {
    if (wrapping === current) return;
    text += current.close + wrapping.open;
    current = wrapping;
  };
  return {
    write(wrapping, elements) {
      wrap(wrapping);
      text += elements;
    },
    text() {
      wrap(BARE);
      return text;
    },
  };
}
