import { rgbOf } from './colour';
import type { Rgb } from './portrayal';

export type Appearance = 'day' | 'night';

/** What a map is drawn with beside the colours of its classes. */
export interface Inks {
  readonly ground: Rgb;
  readonly ink: Rgb;
  readonly sea: Rgb;
  /** Without a figure: it recedes behind what has one. */
  readonly land: Rgb;
  /** Lines on the land where nothing was published, though it was beside it; and where the reader points at it. */
  readonly hatch: Rgb;
  /** An area that has a figure drawn as a symbol. */
  readonly figureLand: Rgb;
  /** Land beyond the border, for context. */
  readonly neighbour: Rgb;
  /** An area whose figure was published, and cannot be shown beside the others. */
  readonly notComparable: Rgb;
  /** An area of which a reader's table says something that is no figure. */
  readonly notRead: Rgb;
  /** Within a province without figures, and within one that has some. */
  readonly quietBorder: Rgb;
  readonly innerBorder: Rgb;
  readonly provinceBorder: Rgb;
  readonly nationBorder: Rgb;
  /** Around an area that has a figure; and along it, inside. */
  readonly edge: Rgb;
  readonly edgeInside: Rgb;
  /** Of districts below an overlay. */
  readonly districtBorder: Rgb;
  readonly symbol: Rgb;
  readonly symbolEdge: Rgb;
  /** Outlines; they stand out from every class of every ramp. */
  readonly selected: Rgb;
  readonly hovered: Rgb;
  readonly label: Rgb;
  /** Of areas without a figure. */
  readonly quietLabel: Rgb;
  readonly labelHalo: Rgb;
}

const palettes: Readonly<Record<Appearance, Inks>> = {
  day: {
    ground: rgbOf('#f7f6f2'),
    ink: rgbOf('#1d2733'),
    sea: rgbOf('#dfe8ee'),
    land: rgbOf('#efede7'),
    hatch: rgbOf('#dfdcd4'),
    figureLand: rgbOf('#fcfbf9'),
    neighbour: rgbOf('#f6f5f1'),
    notComparable: rgbOf('#c3beb4'),
    notRead: rgbOf('#5e5c55'),
    quietBorder: rgbOf('#e7e4dd'),
    innerBorder: rgbOf('#cfcbc1'),
    provinceBorder: rgbOf('#c2bdb2'),
    nationBorder: rgbOf('#99948a'),
    edge: rgbOf('#4f5257'),
    edgeInside: rgbOf('#ffffff'),
    districtBorder: rgbOf('#7d786d'),
    symbol: rgbOf('#1f5fa8'),
    symbolEdge: rgbOf('#f7f6f2'),
    selected: rgbOf('#1d2733'),
    hovered: rgbOf('#1d2733'),
    label: rgbOf('#1d2733'),
    quietLabel: rgbOf('#5f6873'),
    labelHalo: rgbOf('#f7f6f2'),
  },
  night: {
    ground: rgbOf('#10161d'),
    ink: rgbOf('#e6ebf0'),
    sea: rgbOf('#131b25'),
    land: rgbOf('#1f2831'),
    hatch: rgbOf('#29333e'),
    figureLand: rgbOf('#303c48'),
    neighbour: rgbOf('#19212a'),
    notComparable: rgbOf('#45505c'),
    notRead: rgbOf('#6d6c65'),
    quietBorder: rgbOf('#242d37'),
    innerBorder: rgbOf('#384450'),
    provinceBorder: rgbOf('#414d5a'),
    nationBorder: rgbOf('#657381'),
    edge: rgbOf('#0a0e13'),
    edgeInside: rgbOf('#8c98a5'),
    districtBorder: rgbOf('#64727f'),
    symbol: rgbOf('#7fb2ea'),
    symbolEdge: rgbOf('#10161d'),
    selected: rgbOf('#ffffff'),
    hovered: rgbOf('#ffffff'),
    label: rgbOf('#e6ebf0'),
    quietLabel: rgbOf('#9aa7b4'),
    labelHalo: rgbOf('#10161d'),
  },
};

export function inksOf(appearance: Appearance): Inks {
  return palettes[appearance];
}
