import type { Level } from '../../core/areas/area';
import type { BorderRank } from '../../core/areas/borderRank';
import type { Position } from '../../core/geometry/position';
import type { Certainty } from '../../core/overlays/recipe';
import type { Inks } from '../../core/portrayal/palette';

/**
 * How the map looks, in whatever it is drawn: WebGL, canvas and SVG all read these values and have none of their own.
 *
 * Pixels are CSS pixels, opacities run from 0 to 1, an em is the size of the letters. Colours are in the palette.
 */

/**
 * A gap among figures is hatched: lines that rise to the right at 45°, drawn alike on the map, in the first sketch, in the
 * legend and in pictures. They grow with the size of a rem (`MapScale.hatch`), so that on a wall they are lines and not a
 * tone.
 */
export const HATCH = {
  /** Across the lines, from one to the next. */
  periodPixels: 7,
  widthPixels: 1.1,
  /** The hatch hangs on this position, so that it moves with the land when the map is panned. */
  anchor: [104, 36] as Position,
  /** A length across lines at 45°, as one along an edge of the window. */
  alongEdge: Math.SQRT2,
} as const;

interface Line {
  readonly ink: keyof Inks;
  readonly widthPixels: number;
}

/** Borders of land without figures, by what they divide: within a province they are almost gone. */
export const BORDER: Readonly<Record<BorderRank, Line>> = {
  county: { ink: 'quietBorder', widthPixels: 0.5 },
  prefecture: { ink: 'quietBorder', widthPixels: 0.6 },
  province: { ink: 'provinceBorder', widthPixels: 0.8 },
  nation: { ink: 'nationBorder', widthPixels: 0.9 },
};

/** The dashes in the South China Sea. */
export const DASH_AT_SEA: Line = { ink: 'nationBorder', widthPixels: 2 };

/** The map of the islands of the south beside one of the whole country. */
export const INSET = {
  /** Of the height of the map. */
  shareOfHeight: 0.32,
  /** Of the height of the strip that its name stands in, its letters. */
  letters: 0.625,
  framePixels: 1,
  /** Of the ground below its name. */
  captionOpacity: 0.86,
} as const;

/** Among counties every rank is drawn one heavier, so that it is seen where a prefecture ends. */
export const BORDER_AMONG_COUNTIES: Readonly<Record<BorderRank, Line>> = {
  county: BORDER.county,
  prefecture: { ink: 'innerBorder', widthPixels: 0.7 },
  province: { ink: 'provinceBorder', widthPixels: 1.2 },
  nation: { ink: 'nationBorder', widthPixels: 1.2 },
};

/** Above the edges, between areas that both have figures: what is seen of their provinces, and of prefectures among counties. */
export const FIGURE_BORDER: Readonly<Record<'prefecture' | 'province', Line>> = {
  prefecture: { ink: 'edge', widthPixels: 0.9 },
  province: { ink: 'edge', widthPixels: 1.2 },
};

/** Between two gaps among figures. */
export const INNER_BORDER = { ink: 'innerBorder', widthPixels: 0.6 } as const satisfies Line;

/** Each area that has a figure lies in a frame of its own, inside its border: a dark hairline and a light line within. */
export const EDGE = {
  hairline: { ink: 'edge', widthPixels: 0.6 },
  inside: { ink: 'edgeInside', widthPixels: 1.5 },
  /** Both are thinner where areas are small: at most so much of what an area of the level measures across. */
  most: { hairline: 0.03, inside: 0.06 },
  /** The same where more areas have figures than are looked at one by one. */
  mostAmongMany: { hairline: 0.016, inside: 0.016 },
  mostFew: 60,
  /** Of the line inside; where it would be thinner, there is no edge. */
  leastPixels: 0.3,
  /** Degrees that an area of a level measures across, about. */
  across: { province: 6, prefecture: 1.5, county: 0.45 },
} as const;

/** Around what is selected and hovered. */
export const OUTLINE = {
  selected: { ink: 'selected', widthPixels: 2.6 },
  hovered: { ink: 'hovered', widthPixels: 1.8 },
} as const satisfies Readonly<Record<string, Line>>;

/** Districts below the overlays that lie on them, for orientation. */
export const DISTRICT = { ink: 'districtBorder', widthPixels: 0.8, opacity: 0.7 } as const;

/** Half of the widest line, rounded up: so far beyond the window shapes still reach into it. */
export const REACH_PIXELS = 4;

/** Proportional circles of a theme. */
export const SYMBOL = { fillOpacity: 0.78, edgePixels: 1 } as const;

/** Overlays. Those that the atlas placed, `schematic`, are dashed or hatched, and their dots are rings. */
export const OVERLAY = {
  disc: { fillOpacity: 0.12, strokePixels: 1.6, dashPixels: 8 },
  // What is reached lies on the roads, and is to be seen beside them.
  line: {
    strokePixels: { surveyed: 1.4, derived: 3.5, schematic: 2 } satisfies Record<Certainty, number>,
    dashPixels: 10,
  },
  area: { fillOpacity: 0.3, strokePixels: 1.6 },
  schematicArea: { fillOpacity: 0.1, hatchOpacity: 0.45, strokePixels: 1.6, dashPixels: 8 },
  /** However small the map is drawn, discs, circles and dots are seen. */
  leastRadiusPixels: 0.9,
  /** With radii of their own. */
  circle: { fillOpacity: 0.75, edgePixels: 1 },
} as const;

/** Dots that are all alike: the more there are, the smaller. */
export const DOT = {
  radiusPixels: { few: 3.6, several: 2.6, many: 1.5 },
  /** From one more on they are several, or many. */
  mostFew: 200,
  mostSeveral: 2000,
  /** Of the ground, inside the radius: two that touch are told apart. */
  rimPixels: 0.5,
  /** Of a dot that is a ring: how wide its line is. */
  ringPixels: 1.6,
  /** However small the map is drawn, across. */
  leastPixels: 0.5,
} as const;

export const DASH = {
  /** Of a dash with its gap, the dash. */
  share: 0.6,
  /** A circle with fewer has a line without gaps. */
  leastOnCircle: 2.5,
} as const;

/** What stands for overlays and classes in a legend: 24 × 16 pixels, where a dash of the map would be a whole line. */
export const SWATCH = {
  discOpacity: 0.14,
  strokePixels: 1.6,
  linePixels: 2,
  dashAndGapPixels: [4, 2.5],
  /** Of three lines that cross an area. */
  hatchOpacity: 0.5,
  hatchPixels: 1,
  /** Between the lines of a class that was not published, against those of the map. */
  classHatchScale: 0.75,
  edgeOpacity: 0.28,
  edgePixels: 0.8,
} as const;

/** How letters are set; pixels are those of `LABEL.sizes` so many times. */
interface Lettering {
  readonly times: number;
  /** As CSS has it. */
  readonly weight: number;
}

/** Names and figures on the map. */
export const LABEL = {
  /** Between the zooms their size grows evenly, and beyond it does not. */
  sizes: [
    { zoom: 3, sizeRem: 0.71875 },
    { zoom: 7, sizeRem: 0.875 },
  ],
  /** By rank of the name, and of the value below it. */
  letters: {
    figure: { times: 1, weight: 600 },
    value: { times: 1.12, weight: 650 },
    place: { times: 1, weight: 500 },
    other: { times: 0.94, weight: 400 },
  } satisfies Record<string, Lettering>,
  /** Names of areas without a figure are seen from these zooms on, where a rem has 16 pixels. */
  seenFrom: { province: 3.4, prefecture: 6, county: 7.5 } satisfies Record<Level, number>,
  /** From there on counties are named, and the cities that they are of give way. */
  countiesFrom: 6.2,
  /** Drawn at one zoom, letters are shown at others so far from it while the map is moved. */
  mostZoomedBy: 0.3,
  /** With more figures than these, labels stand on their areas alone, but for the extremes. */
  mostWithLeaders: 60,
  /** Letters need no edge on the inner part of their area, across and down: beyond, its shape may be anywhere. */
  innerShare: 0.75,
  /** A label may stand on its area where that is so wide and high, in shares of the label; and where many have figures. */
  leastRoom: 0.58,
  leastRoomAmongMany: 0.85,
  /** From a label to its area, and what it ends in, which is kept clear. */
  leader: { widthEm: 0.065, dotEm: 0.13, gapPixels: 2, clearPixels: 2, opacity: 0.85 },
  /** Before a room they are read from the last row, as all other text is: so many times as large. */
  magnificationOnStage: 1.25,
  haloEm: 0.15,
  /** Kept free around each. */
  paddingPixels: 1.25,
  /** Between two in a picture, where their widths are estimated and rather too wide. */
  gapInPicturePixels: 4,
  longestLineEm: 10,
  lineHeightEm: 1.2,
  /** From the middle of a line down to the middle of its letters. */
  dropEm: 0.07,
  /** From the middle of a line down to the foot of its letters, for whoever knows no more of the face. */
  baselineEm: 0.35,
} as const;
