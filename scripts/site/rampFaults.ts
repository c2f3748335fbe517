import { differenceCiede2000, lab65 } from 'culori';
import { hexOf } from '../../src/core/portrayal/colour';
import { type Appearance, inksOf } from '../../src/core/portrayal/palette';
import type { Rgb } from '../../src/core/portrayal/portrayal';
import { divergingColours, type RampChoice, rampColours, rampKind } from '../../src/core/portrayal/ramp';
import { eyes } from './eyes';

/** CIEDE2000: about 1 is just seen side by side; 5 is plain to see, also apart from each other. */
const PLAIN = 5;
/** Off-white is near to the land: an edge sets it off. */
const OFF_WHITE = 4;
/** Of a grey print: two steps of L* side by side are seen on paper. */
const GREY_STEP = 2;
/** As many classes as readers can choose. */
const MOST_CLASSES = 7;

const ciede2000 = differenceCiede2000();

/** What is wrong with a ramp in a light, in sentences, each with what was measured and what is needed; the gravest first. */
export function rampFaults(ramp: RampChoice, appearance: Appearance): readonly string[] {
  return [...orderFaults(ramp, appearance), ...distanceFaults(ramp, appearance), ...sideFaults(ramp, appearance)];
}

/** Sides of a ramp from little to much: one, or falls and rises. */
function sidesOf(ramp: RampChoice, count: number, appearance: Appearance): readonly (readonly Rgb[])[] {
  if (rampKind(ramp) === 'sequential') return [rampColours(ramp, count, appearance)];
  const half = { falls: 0, zeros: 0, rises: 0 };
  return [
    divergingColours(ramp, { ...half, falls: count }, appearance).toReversed(),
    divergingColours(ramp, { ...half, rises: count }, appearance),
  ];
}

/** Much has to stand out from the land more than little, in a grey print too. */
function orderFaults(ramp: RampChoice, appearance: Appearance): readonly string[] {
  const wanted = appearance === 'day' ? 'darker' : 'lighter';
  return sidesOf(ramp, rampKind(ramp) === 'sequential' ? MOST_CLASSES : 4, appearance).flatMap((side) =>
    side.slice(1).flatMap((colour, index) => {
      const step = (lightness(colour) - lightness(side[index]!)) * (appearance === 'day' ? -1 : 1);
      return step >= GREY_STEP
        ? []
        : [
            `${hexOf(colour)} has to be ${wanted} than ${hexOf(side[index]!)} by L* ${GREY_STEP}; it is by ${step.toFixed(1)}`,
          ];
    }),
  );
}

function distanceFaults(ramp: RampChoice, appearance: Appearance): readonly string[] {
  const { land, hatch, selected } = inksOf(appearance);
  const isDiverging = rampKind(ramp) === 'diverging';
  const colours = rampColours(ramp, isDiverging ? 9 : MOST_CLASSES, appearance);
  const middle = isDiverging ? 4 : -1;
  return Object.entries(eyes).flatMap(([eye, see]) =>
    colours.flatMap((colour, index) => {
      const apart = (other: Rgb, what: string, needed: number) => {
        const distance = ciede2000(see(colour), see(other));
        return distance > needed
          ? []
          : [
              `${hexOf(colour)} and ${what} look alike to ${eye} eyes: ${distance.toFixed(1)} apart, more than ${needed} needed`,
            ];
      };
      const next = colours[index + 1];
      return [
        ...(next === undefined ? [] : apart(next, hexOf(next), PLAIN)),
        ...apart(land, 'the land', index === middle ? OFF_WHITE : PLAIN),
        ...apart(hatch, 'the hatch', index === middle ? OFF_WHITE : PLAIN),
        ...apart(selected, 'the outline of what is chosen', PLAIN),
      ];
    }),
  );
}

/** A fall must not be taken for a rise. */
function sideFaults(ramp: RampChoice, appearance: Appearance): readonly string[] {
  const [falls = [], rises = []] = sidesOf(ramp, 4, appearance);
  return Object.entries(eyes).flatMap(([eye, see]) =>
    falls.flatMap((fall) =>
      rises.flatMap((rise) => {
        const distance = ciede2000(see(fall), see(rise));
        return distance > 2 * PLAIN
          ? []
          : [
              `the fall ${hexOf(fall)} can be taken for the rise ${hexOf(rise)} by ${eye} eyes: ${distance.toFixed(1)} apart, more than ${2 * PLAIN} needed`,
            ];
      }),
    ),
  );
}

function lightness(colour: Rgb): number {
  return lab65(eyes.normal!(colour)).l;
}
