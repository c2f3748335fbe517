import type { Measure, PublishedRecord } from '../record/observation';
import { BETWEEN, isTotalPart } from '../record/parts';
import { spanOf } from '../record/period';
import { joinedPeriods } from '../record/periods';
import type { Theme } from '../record/theme';
import type { Notice } from '../text/notice';
import { type LocalText, localise } from '../text/text';
import { type PortrayInput, portray } from './portray';
import { FEW_FIGURES } from './portray/classifyTheme';
import { pooledValues } from './portray/pooledValues';
import type { Legend, LegendClass, Portrayal, PortrayedArea } from './portrayal';

/** One part of a measure that a column breaks down, as a map among the others. */
export interface MultiplesPanel {
  readonly theme: Theme;
  /** 男 of 性别. */
  readonly part: string;
  readonly portrayal: Portrayal;
}

/** The parts of a measure side by side: the same classes, the same circles, one legend. */
export interface Multiples {
  /** Of the measure without its part. */
  readonly title: LocalText;
  /** What breaks it down: 性别. */
  readonly by: string;
  /** In the order of the table. */
  readonly panels: readonly MultiplesPanel[];
  /** All their figures, for the legend: a class counts the areas that fall in it in any of them. */
  readonly key: Portrayal;
}

/** More maps are too small to be compared. */
export const MOST_PANELS = 12;

/**
 * The themes of all parts of a theme's measure. Without sums over parts, which are no part and would stretch the classes of all.
 * None for a measure that is
 * not broken down, and where they are fewer than two or more than MOST_PANELS.
 */
export function partThemes(
  theme: Theme,
  themes: ReadonlyMap<string, Theme>,
  { measures }: Pick<PublishedRecord, 'measures'>,
): readonly Theme[] {
  const part = measures.get(theme.measure)?.part;
  if (part === undefined) return [];
  const parts = [...measures.values()].flatMap((measure): readonly Theme[] => {
    if (measure.part?.whole !== part.whole || measure.part.text === '' || isTotalPart(measure.part.text)) return [];
    const own = themes.get(measure.id);
    return own === undefined ? [] : [own];
  });
  return parts.length < 2 || parts.length > MOST_PANELS ? [] : parts;
}

/** @param themes 2 to MOST_PANELS parts of one measure. */
export function portrayMultiples(themes: readonly Theme[], input: Omit<PortrayInput, 'theme' | 'pooled'>): Multiples {
  if (themes.length < 2 || themes.length > MOST_PANELS)
    throw new RangeError(`portrayMultiples: ${themes.length} parts`);
  const pooled = pooledValues(themes, input);
  const measures = themes.map(({ measure }) => input.record.measures.get(measure)!);
  const panels = themes.map((theme, index) => ({
    theme,
    part: measures[index]!.part?.text ?? '',
    portrayal: portray({ ...input, theme, pooled }),
  }));
  const title = titleOf(measures[0]!);
  return { title, by: measures[0]!.part?.by ?? '', panels, key: keyOf(panels, title) };
}

/** What a measure is called without its part. */
function titleOf({ name, part }: Measure): LocalText {
  const ending = `${BETWEEN}${part?.text}`;
  const without = (text: string) => (text.endsWith(ending) ? text.slice(0, -ending.length) : text);
  return { zh: without(localise(name, 'zh')), en: without(localise(name, 'en')) };
}

function keyOf(panels: readonly MultiplesPanel[], title: LocalText): Portrayal {
  const all = panels.map(({ portrayal }) => portrayal);
  const [first] = all as [Portrayal, ...Portrayal[]];
  const isInAny = (is: (portrayal: Portrayal, index: number) => boolean) =>
    first.areas.filter((_, index) => all.some((portrayal) => is(portrayal, index))).length;
  const published = isInAny(({ areas }, index) => areas[index]!.value !== null);
  const withFigure = isInAny(({ areas }, index) => areas[index]!.observation !== null);
  const told = isInAny(({ areas }, index) => areas[index]!.observation !== null || areas[index]!.unread !== null);
  const periods = all.flatMap(({ legend }) => legend.periods);
  const legend: Legend = {
    ...first.legend,
    isWhole: all.every(({ legend: { isWhole, published: count } }) => isWhole || count === 0),
    period: spanOf(periods),
    periods: joinedPeriods(periods),
    classes: first.legend.classes.map(
      (legendClass, index): LegendClass => ({
        ...legendClass,
        count: isInAny(({ areas }, at) => areas[at]!.classIndex === index),
      }),
    ),
    published,
    notComparable: withFigure - published,
    notRead: told - withFigure,
    notPublished: first.areas.length - told,
  };
  return {
    ...first,
    theme: { ...first.theme, title },
    areas: keyAreas(all),
    legend,
    notices: distinct(all.flatMap(({ notices }) => notices)),
    credits: [...new Set(all.flatMap(({ credits }) => credits))],
  };
}

/** All figures; of few, which the legend would name without the part that each is of, the largest circle alone. */
function keyAreas(all: readonly Portrayal[]): readonly PortrayedArea[] {
  const areas = all.flatMap((portrayal) => portrayal.areas);
  const shown = areas.filter(({ value }) => value !== null);
  if (shown.length > FEW_FIGURES || all[0]!.legend.measure.categories !== undefined) return areas;
  const largest = shown.reduce<PortrayedArea | null>(
    (most, area) => (most === null || area.value! > most.value! ? area : most),
    null,
  );
  return largest === null || all[0]!.legend.symbols.length === 0 ? [] : [largest];
}

/** What every map says of itself is said once. */
function distinct(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}
