import type { Size } from '../../core/geometry/mercator';
import type { Appearance } from '../../core/portrayal/palette';
import type { Box } from '../labels/box';
import { calloutStrip } from './calloutStrip';
import { legendBand } from './legendBand';
import { legendColumn } from './legendColumn';
import { pictureInks } from './pictureInks';
import type { PictureText } from './pictureText';
import { type Block, stacked, textBlock } from './textBlock';

/** Where everything of a picture stands. Lengths are pixels of the picture as it is laid out. */
export interface PictureLayout {
  readonly margin: number;
  readonly header: Block;
  readonly map: Box;
  /** Beside the map; below it in a picture that is higher than wide. */
  readonly legend: { readonly block: Block; readonly x: number; readonly y: number };
  readonly footer: Block;
  readonly footerY: number;
  /** The place of the code of the link; null where there is none. */
  readonly code: Box | null;
}

/** A picture of this height is set in the usual sizes; in others, letters follow by the root of it, and stay readable. */
const USUAL = { wide: { width: 1280, height: 720 }, upright: { width: 794, height: 1123 } } as const;
/** So much of what title and credits leave the legend may take below the map. */
const MOST_OF_LEGEND = 0.42;
const CODE = 76;

/** @param hasCode whether the link stands as a code (QR) too. */
export function layOut(text: PictureText, size: Size, appearance: Appearance, hasCode: boolean): PictureLayout {
  const { widthPixels: width, heightPixels: height } = size;
  const isUpright = height > width;
  const usual = isUpright ? USUAL.upright : USUAL.wide;
  const magnification = Math.min(1.25, Math.max(0.8, Math.sqrt(Math.min(width / usual.width, height / usual.height))));
  const inks = pictureInks(appearance);
  const margin = 26 * magnification;
  const inner = width - 2 * margin;
  const nameWidth = 190 * magnification;

  const header = stacked(
    [
      textBlock(text.title, inner - nameWidth, {
        fontPixels: 27 * magnification,
        fill: inks.ink,
        isBold: true,
        lineHeight: 1.25,
      }),
      textBlock(text.caption, inner - nameWidth, { fontPixels: 14.5 * magnification, fill: inks.soft }),
      calloutStrip(text.callouts, inner, inks, magnification),
    ],
    2 * magnification,
  );

  const codeSize = hasCode ? CODE * magnification : 0;
  const gap = 16 * magnification;
  const credit = { fontPixels: 9.5 * magnification, fill: inks.soft, lineHeight: 1.42 };
  const footerWidth = inner - (hasCode ? codeSize + gap : 0);
  const words = stacked(
    [
      textBlock(`${text.made}`, footerWidth, { ...credit, fontPixels: 10.5 * magnification, fill: inks.ink }),
      textBlock(text.link, footerWidth, { ...credit, fontPixels: 10.5 * magnification, fill: inks.accent }),
      ...text.credits.map((paragraph) => textBlock(paragraph, footerWidth, credit)),
    ],
    1.5 * magnification,
  );
  const footer: Block = { ...words, heightPixels: Math.max(words.heightPixels, codeSize) };
  const footerY = height - margin * 0.8 - footer.heightPixels;
  const top = margin * 0.8 + header.heightPixels + 12 * magnification;
  const bottom = footerY - 12 * magnification;
  return {
    margin,
    header,
    ...mapAndLegend(),
    footer,
    footerY,
    code: hasCode ? { x: width - margin - codeSize, y: footerY, width: codeSize, height: codeSize } : null,
  };

  function mapAndLegend(): Pick<PictureLayout, 'map' | 'legend'> {
    if (isUpright) {
      const block = legendBand(text, inner, (bottom - top) * MOST_OF_LEGEND, appearance, magnification);
      const y = bottom - block.heightPixels;
      return {
        map: { x: margin, y: top, width: inner, height: y - gap - top },
        legend: { block, x: margin, y },
      };
    }
    const { block, widthPixels } = legendColumn(text, bottom - top, appearance, magnification);
    const x = width - margin - widthPixels;
    return {
      map: { x: margin, y: top, width: x - 20 * magnification - margin, height: bottom - top },
      legend: { block, x, y: top },
    };
  }
}
