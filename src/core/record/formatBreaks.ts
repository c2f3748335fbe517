import type { Language } from '../text/text';
import { categoryClassName } from './categories/categories';
import { FIRST_SHORTENED, formatDecimals, formatShortened, inDigits, inScale, type Scaled, withSign } from './format';
import type { Measure } from './observation';
import type { Normalisation } from './theme';

/** An edge is written no farther from where it is than this share of the narrower class beside it. */
const EDGE_TOLERANCE = 1 / 100;

/** An edge with no more decimals is written with all of them. */
const MOST_EDGE_DECIMALS = 6;

/** What any browser's Intl can write. */
const MOST_DECIMALS = 20;

/** Lower and upper edge of a class. */
export interface ClassEdges {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Labels of classes, in their order, that do not seem to overlap. Whole figures: "1–20", "21–40". Others: "0–20",
 * "> 20–40". Classes about zero: "−20 to −10", "> −10 to < 0", "0", "> 0 to +10". A class of one value is that value, and
 * a category its name. No figure is written outside of the label of its class: where edges are rounded, the lowest goes
 * down and the highest up.
 *
 * @param areWhole whether all values are whole numbers (`legend.isWhole`).
 */
export function formatBreaks(
  ofValues: readonly ClassEdges[],
  measure: Pick<Measure, 'kind' | 'categories'> & Scaled,
  language: Language,
  areWhole = false,
  normalisation: Normalisation = [],
): readonly string[] {
  const { categories } = measure;
  if (categories !== undefined) return ofValues.map((each) => categoryClassName(categories, each, language));
  const shown = (edge: number) => inScale(edge, measure, normalisation);
  const classes = ofValues.map(({ lower, upper }) => ({ lower: shown(lower), upper: shown(upper) }));
  const isWhole = areWhole && shown(1) === 1;
  const isChange = measure.kind === 'change';
  // The outermost edges are figures, and as such written elsewhere.
  const shownEdge = (edge: number) => (normalisation.length > 0 ? inDigits(edge) : edge);
  const inner = normalisation.length > 0 ? [] : classes.slice(1).map(({ lower }) => decimalsIn(lower));
  const decimals = Math.max(decimalsOfEdges(classes), ...inner.filter((count) => count <= MOST_EDGE_DECIMALS));
  const write = (edge: number, most = decimals) => {
    const digits = formatDecimals(edge, most, language);
    return isChange ? withSign(digits, edge) : digits;
  };
  const hasNegatives = classes.some(({ lower }) => lower < 0);
  return classes.map(({ lower, upper }, index) => {
    if (lower === upper) return write(shownEdge(lower), Math.min(decimalsIn(shownEdge(lower)), MOST_DECIMALS));
    if (isWhole && !isChange) {
      const lowest = index === 0 ? Math.ceil(lower) : Math.floor(lower) + 1;
      const highest = Math.floor(upper);
      if (lowest === highest) return formatDecimals(lowest, 0, language);
      if (lowest < highest) {
        const [low, high] = [lowest, highest].map((edge) => formatDecimals(edge, 0, language));
        return joined(low!, high!, hasNegatives, language);
      }
    }
    const low = index === 0 ? write(roundedOut(Math.min(lower, shownEdge(lower)), decimals, -1)) : `> ${write(lower)}`;
    const highest = index === classes.length - 1 ? roundedOut(Math.max(upper, shownEdge(upper)), decimals, 1) : upper;
    // No change is neither a fall nor a rise: no class of falls takes it in.
    const high = isChange && upper === 0 ? `< ${write(upper)}` : write(highest);
    return joined(low, high, hasNegatives, language);
  });
}

/**
 * The lower edge of each class but the first, beside its tick, as short as they can be said: "−20", "+10", "0.5", "150K", "15万". None is
 * written farther from where it is than its label among those of the classes.
 */
export function formatInnerBreaks(
  ofValues: readonly ClassEdges[],
  measure: Pick<Measure, 'kind'> & Scaled,
  language: Language,
  normalisation: Normalisation = [],
): readonly string[] {
  const classes = ofValues.map(({ lower, upper }) => ({
    lower: inScale(lower, measure, normalisation),
    upper: inScale(upper, measure, normalisation),
  }));
  return classes.slice(1).map(({ lower: edge, upper }, index) => {
    const before = classes[index]!;
    const widths = [edge - before.lower, upper - edge].filter((width) => width > 0);
    const written = shortest(edge, Math.min(...widths) * EDGE_TOLERANCE, language);
    return measure.kind === 'change' ? withSign(written, edge) : written;
  });
}

/** An edge as it is where few digits write it, else with the fewest that bring it so near. */
function shortest(edge: number, most: number, language: Language): string {
  const isPlain = decimalsIn(edge) <= MOST_EDGE_DECIMALS;
  const isNear = (written: number) => (isPlain ? written === edge : Math.abs(written - edge) <= most);
  const count = (isEnough: (digits: number) => boolean, first: number) => {
    let digits = first;
    while (digits < MOST_DECIMALS && !isEnough(digits)) digits += 1;
    return digits;
  };
  if (Math.abs(edge) < FIRST_SHORTENED)
    return formatDecimals(
      edge,
      count((decimals) => isNear(Number(edge.toFixed(decimals))), 0),
      language,
    );
  return formatShortened(
    edge,
    count((digits) => isNear(Number(edge.toPrecision(digits))), 1),
    language,
  );
}

/** The fewest decimals that write every edge near to where it is. */
function decimalsOfEdges(classes: readonly ClassEdges[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals += 1) {
    const areNear = classes.every(({ lower, upper }) => {
      const most = (upper - lower) * EDGE_TOLERANCE;
      return isWrittenNear(lower, decimals, most) && isWrittenNear(upper, decimals, most);
    });
    if (areNear) return decimals;
  }
  return MOST_DECIMALS;
}

/** As it is written, but for an exponent: 0.0468 has four, 1e-7 seven. */
export function decimalsIn(edge: number): number {
  const [digits = '', exponent = '0'] = String(edge).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The nearest number of as many decimals that lies at the edge or beyond it, in a direction: −1 down, 1 up. */
function roundedOut(edge: number, decimals: number, direction: -1 | 1): number {
  const near = Number(edge.toFixed(decimals));
  const isWithin = (edge - near) * direction > 0;
  return isWithin ? Number((near + direction * 10 ** -decimals).toFixed(decimals)) : near;
}

function isWrittenNear(edge: number, decimals: number, most: number): boolean {
  // Written and read back: arithmetic with powers of ten would bring errors of its own.
  return Math.abs(Number(edge.toFixed(decimals)) - edge) <= most;
}

function joined(low: string, high: string, hasNegatives: boolean, language: Language): string {
  if (language === 'zh') return `${low} 至 ${high}`;
  return hasNegatives ? `${low} to ${high}` : `${low}–${high}`;
}
