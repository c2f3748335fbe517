import type { DivergingStops, OwnRamp, SequentialStops, Theme } from '../record/theme';
import { rgbOf } from './colour';
import type { Appearance } from './palette';
import type { Rgb } from './portrayal';

/**
 * Ramps: ordered colours, from little to much. By day more is darker, by night more is lighter, so that much always
 * stands out from the land.
 *
 * The stops were laid out in OKLCH at even steps of lightness, so that a ramp can be told apart with any colour vision
 * and on a bad projector; its tests measure the distances (CIEDE2000) as protanopes, deuteranopes and tritanopes see
 * them. No ramp runs from red to green.
 */
export type RampId = 'blue-greens' | 'blues' | 'teals' | 'purples' | 'cividis' | 'blue-orange';

/** A ramp of the atlas by its id, or a publisher's own. */
export type RampChoice = Theme['ramp'];

const ramps: Readonly<Record<Exclude<RampId, 'blue-orange'>, SequentialStops>> & {
  readonly 'blue-orange': DivergingStops;
} = {
  'blue-greens': {
    kind: 'sequential',
    day: ['#9be0db', '#6ec6c8', '#42abb6', '#188fa3', '#00738c', '#005772', '#033d57'],
    night: ['#134e6a', '#0a6983', '#0e8597', '#31a1a7', '#5cbbb4', '#8bd4c2', '#baebd4'],
  },
  blues: {
    kind: 'sequential',
    day: ['#b9e6fb', '#8dcbed', '#63afe0', '#3991d4', '#3374b4', '#2a5894', '#213d74'],
    night: ['#2e446d', '#355d8e', '#3678af', '#3096cf', '#5db1d9', '#89cbe3', '#b6e4f0'],
  },
  teals: {
    kind: 'sequential',
    day: ['#e1efae', '#aed69b', '#7abd8f', '#42a287', '#1a847e', '#00656f', '#00475b'],
    night: ['#084d70', '#006a80', '#08878c', '#38a391', '#6ebc95', '#a1d39a', '#d4e8a5'],
  },
  purples: {
    kind: 'sequential',
    day: ['#e9d1f1', '#d3aee4', '#bb8dd7', '#a26bcb', '#8354ae', '#653d92', '#492676'],
    night: ['#4b396e', '#684b8c', '#885daa', '#ab70c7', '#c48fd1', '#dbafdd', '#efcfeb'],
  },
  // After Nuñez, Anderton and Renslow (2018), "Optimizing colormaps with consideration for color vision deficiency".
  cividis: {
    kind: 'sequential',
    day: ['#f9e887', '#d8c881', '#b6a87b', '#928c74', '#5e708e', '#3e547a', '#1f3966'],
    night: ['#264572', '#435d82', '#617592', '#928d75', '#b2a771', '#d3c168', '#f5db59'],
  },
  'blue-orange': {
    kind: 'diverging',
    day: {
      falls: ['#b2ddf4', '#8abfde', '#66a0ca', '#4480b5', '#2561a0', '#09418b'],
      zero: '#ffffff',
      rises: ['#f7d2a7', '#e1b384', '#cd9463', '#b87544', '#a35625', '#8c3700'],
    },
    night: {
      falls: ['#2a4e7d', '#3b6a98', '#4f88b2', '#65a6cc', '#7dc5e6', '#99e4ff'],
      zero: '#565e66',
      rises: ['#784326', '#935c36', '#af7747', '#ca9359', '#e5b06d', '#ffcf83'],
    },
  },
};

export const RAMP_IDS = Object.keys(ramps) as readonly RampId[];

function isRampId(text: string): text is RampId {
  return Object.hasOwn(ramps, text);
}

/** Throws a RangeError for a ramp that does not exist. */
export function rampKind(choice: RampChoice): OwnRamp['kind'] {
  return rampOf(choice).kind;
}

/**
 * `classCount` colours of a ramp, from little to much; on a diverging ramp from the strongest fall to the strongest
 * rise, with the colour of zero in the middle of an odd number.
 */
export function rampColours(choice: RampChoice, classCount: number, appearance: Appearance): readonly Rgb[] {
  if (!Number.isInteger(classCount) || classCount < 0) throw new RangeError(`rampColours: ${classCount} classes`);
  const ramp = rampOf(choice);
  if (ramp.kind === 'sequential') return sample(ramp[appearance], classCount);
  const half = Math.floor(classCount / 2);
  return divergingColours(ramp, { falls: half, zeros: classCount % 2, rises: half }, appearance);
}

/** How many classes lie below, about and above zero. */
export interface Sides {
  readonly falls: number;
  readonly zeros: number;
  readonly rises: number;
}

/** Colours of a diverging ramp pinned at zero: both sides are sampled alike, however many classes each has. */
export function divergingColours(
  choice: RampChoice,
  { falls, zeros, rises }: Sides,
  appearance: Appearance,
): readonly Rgb[] {
  const ramp = rampOf(choice);
  if (ramp.kind !== 'diverging')
    throw new RangeError(`divergingColours: the ramp "${String(choice)}" does not diverge`);
  const stops = ramp[appearance];
  const longer = Math.max(falls, rises);
  return [
    ...sample(stops.falls, longer).slice(0, falls).reverse(),
    ...Array.from({ length: zeros }, () => rgbOf(stops.zero)),
    ...sample(stops.rises, longer).slice(0, rises),
  ];
}

function rampOf(choice: RampChoice): OwnRamp {
  if (typeof choice !== 'string') return choice;
  if (!isRampId(choice)) throw new RangeError(`there is no ramp "${choice}"`);
  return ramps[choice];
}

/** A single class is drawn in the middle: neither little nor much can be said of it. */
const ONLY_CLASS = 0.6;

/** Evenly spaced along the stops, the first and the last stop included. */
function sample(stops: readonly string[], count: number): Rgb[] {
  return Array.from({ length: count }, (_, index) => {
    const position = (count === 1 ? ONLY_CLASS : index / (count - 1)) * (stops.length - 1);
    const below = Math.min(Math.floor(position), stops.length - 2);
    const [red0, green0, blue0] = rgbOf(stops[below]!);
    const [red1, green1, blue1] = rgbOf(stops[below + 1]!);
    const share = position - below;
    return [mix(red0, red1, share), mix(green0, green1, share), mix(blue0, blue1, share)];
  });
}

function mix(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}
