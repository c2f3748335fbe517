import { FEW_FIGURES } from '../portray/classifyTheme';
import type { LegendClass, LegendSymbol, Portrayal, PortrayedArea, Rgb } from '../portrayal';
import { bandScale, type Stretch } from './bandScale';

/** An area with its value, as the key shows it. */
export interface KeyFigure {
  readonly area: PortrayedArea;
  readonly value: number;
  /** Place along the key, 0 to 1, which the value alone decides. */
  readonly share: number;
}

/** Classes side by side, with a tick at each break and a dot for each figure. */
export interface RampKey {
  readonly form: 'ramp';
  readonly bands: readonly (LegendClass & Stretch)[];
  /** The breaks between classes: of each the class that begins there, or is that very value. */
  readonly ticks: readonly { readonly classIndex: number; readonly share: number }[];
  /** By value, the lowest first. */
  readonly figures: readonly KeyFigure[];
}

/** A few figures of one tint, without classes, which would say more than there is. */
interface ValuesKey {
  readonly form: 'values';
  readonly tint: Rgb;
  /** The highest first. */
  readonly figures: readonly Pick<KeyFigure, 'area' | 'value'>[];
}

export interface CirclesKey {
  readonly form: 'circles';
  /** Reference circles, the largest first. */
  readonly symbols: readonly LegendSymbol[];
  readonly colour: Rgb;
  /** Along a line from zero to the largest; the lowest first. */
  readonly figures: readonly KeyFigure[];
}

/** Categories that areas have, the highest of an order first. */
export interface ChipsKey {
  readonly form: 'chips';
  readonly chips: readonly LegendClass[];
}

/** No area has a value. */
interface NoKey {
  readonly form: 'none';
}

export type LegendKey = RampKey | ValuesKey | CirclesKey | ChipsKey | NoKey;

/** How the figures of a portrayal are keyed: one model for the page, other pages, slides and pictures. */
export function legendKey({ areas, legend }: Pick<Portrayal, 'areas' | 'legend'>): LegendKey {
  const { classes, symbols, symbolColour, measure } = legend;
  if (measure.categories !== undefined) {
    const chips = classes.filter(({ count }) => count > 0).toReversed();
    return chips.length === 0 ? { form: 'none' } : { form: 'chips', chips };
  }
  const shown = areas.filter((area): area is AreaWithValue => area.value !== null);
  shown.sort((a, b) => a.value - b.value || (a.adcode < b.adcode ? -1 : 1));
  if (shown.length === 0) return { form: 'none' };
  if (symbols.length > 0) {
    const largest = Math.max(shown.at(-1)!.value, symbols[0]!.value);
    const figures = shown.map((area) => ({ area, value: area.value, share: Math.max(0, area.value / largest) }));
    return { form: 'circles', symbols, colour: symbolColour, figures };
  }
  if (shown.length <= FEW_FIGURES && classes.length <= 1) return valuesKey(shown);
  return rampKey(shown, classes.length > 0 ? classes : [wholeClass(shown)]);
}

type AreaWithValue = PortrayedArea & { readonly value: number };

function valuesKey(shown: readonly AreaWithValue[]): ValuesKey {
  const figures = shown.toReversed().map((area) => ({ area, value: area.value }));
  return { form: 'values', tint: colourOf(shown[0]!), figures };
}

function rampKey(shown: readonly AreaWithValue[], classes: readonly LegendClass[]): RampKey {
  const { bands, shareOf } = bandScale(classes);
  return {
    form: 'ramp',
    bands: classes.map((each, index) => ({ ...each, ...bands[index]! })),
    ticks: ticksOf(classes, bands),
    figures: shown.map((area) => ({ area, value: area.value, share: shareOf(area.value) })),
  };
}

/** A class of one value has one tick, in its middle. */
function ticksOf(classes: readonly LegendClass[], bands: readonly Stretch[]): RampKey['ticks'] {
  return classes.flatMap(({ lower, upper }, classIndex) => {
    const [band, before] = [bands[classIndex]!, classes[classIndex - 1]];
    if (before === undefined) return [];
    if (lower === upper) return [{ classIndex, share: (band.from + band.to) / 2 }];
    return before.lower === before.upper ? [] : [{ classIndex, share: band.from }];
  });
}

/** All figures as one, where they are in no classes. */
function wholeClass(shown: readonly AreaWithValue[]): LegendClass {
  return {
    lower: shown[0]!.value,
    upper: shown.at(-1)!.value,
    colour: colourOf(shown[0]!),
    count: shown.length,
  };
}

/** An area with a value is always filled. */
function colourOf({ fill }: PortrayedArea): Rgb {
  return fill ?? [0, 0, 0];
}
