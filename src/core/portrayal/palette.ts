import { rgbOf } from './colour';
import type { Rgb } from './portrayal';

export type Appearance = 'day' | 'night';

/** What a map is drawn with beside the colours of its classes. */
export interface Inks {
  readonly ground: Rgb;
  readonly ink: Rgb;
  readonly sea: Rgb;
  /** An area that has a figure drawn as a symbol. */
  readonly land: Rgb;
  /** Land beyond the border, for context. */
  readonly neighbour: Rgb;
  /** An area whose figure was published, and cannot be shown beside the others. */
  readonly notComparable: Rgb;
  /** An area of which a reader's table says something that is no figure. */
  readonly notRead: Rgb;
  /** Not published: lines of `hatch` on `hatchGround`. */
  readonly hatchGround: Rgb;
  readonly hatch: Rgb;
  readonly countyBorder: Rgb;
  readonly prefectureBorder: Rgb;
  readonly provinceBorder: Rgb;
  readonly nationBorder: Rgb;
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
    land: rgbOf('#e9e7e0'),
    neighbour: rgbOf('#edebe5'),
    notComparable: rgbOf('#c3beb4'),
    notRead: rgbOf('#938d83'),
    hatchGround: rgbOf('#e9e7e0'),
    hatch: rgbOf('#b9b5a9'),
    countyBorder: rgbOf('#7d786d'),
    prefectureBorder: rgbOf('#a29d92'),
    provinceBorder: rgbOf('#6d6a63'),
    nationBorder: rgbOf('#4c4b48'),
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
    land: rgbOf('#212a34'),
    neighbour: rgbOf('#1a222b'),
    notComparable: rgbOf('#45505c'),
    notRead: rgbOf('#727d88'),
    hatchGround: rgbOf('#212a34'),
    hatch: rgbOf('#3d4a58'),
    countyBorder: rgbOf('#64727f'),
    prefectureBorder: rgbOf('#4d5a69'),
    provinceBorder: rgbOf('#8492a1'),
    nationBorder: rgbOf('#a9b5c1'),
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
