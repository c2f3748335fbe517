import type { Language } from '../text/text';
import { formatDecimals, formatValue, qualifierMark, type Scaled, withSign } from './format';
import type { Measure, Qualifier } from './observation';
import type { Normalisation } from './theme';

type Shown = Pick<Measure, 'kind' | 'unit' | 'decimals' | 'categories'> & Scaled;

/**
 * A figure as it stands on a map, without a unit that is no sign: "−34.2%", "≥ 95%", "28.2万", "近3万", "7,300余", "> 500". It is
 * hedged as printed, and where it fell, a bound lies on the other side of it. Figures in millions are rounded where all
 * of their digits would say no more; what is divided has the digits of the legend.
 */
export function formatBriefly(
  value: number,
  qualifier: Qualifier,
  measure: Shown,
  language: Language,
  normalisation: Normalisation = [],
): string {
  const isPrinted = normalisation.length === 0;
  const isPercent = isPrinted && (measure.unit === 'percent' || measure.unit === '%');
  const digits = isPrinted
    ? (shortened(value, measure, language) ?? formatValue(value, measure, language))
    : formatValue(value, measure, language, normalisation);
  const number = isPercent ? `${digits}%` : digits;
  return (
    (isPrinted ? inWords(number, value, qualifier, measure, language) : null) ?? `${markOf(value, qualifier)}${number}`
  );
}

function markOf(value: number, qualifier: Qualifier): string {
  const mark = qualifierMark(qualifier);
  return value < 0 ? mark.replace('≥', '≤').replace('>', '<') : mark;
}

/** null where a mark says it better: there is no 超 −30%. */
function inWords(
  number: string,
  value: number,
  qualifier: Qualifier,
  { kind }: Shown,
  language: Language,
): string | null {
  if (value < 0) return null;
  if (language !== 'zh') return qualifier === 'nearly' ? `nearly ${number}` : null;
  switch (qualifier) {
    case 'nearly':
      return `近${number}`;
    case 'about':
      return `约${number}`;
    case 'exceeding':
      return `超${number}`;
    case 'over':
      return kind === 'count' ? `${number}余` : null;
    default:
      return null;
  }
}

interface Step {
  readonly from: number;
  readonly one: number;
  readonly name: string;
}

/** From the largest; a further language counts as English does. */
const STEPS: Readonly<Partial<Record<Language, readonly Step[]>>> & { readonly en: readonly Step[] } = {
  zh: [
    { from: 1e8, one: 1e8, name: '亿' },
    { from: 1e4, one: 1e4, name: '万' },
  ],
  en: [
    { from: 1e9, one: 1e9, name: '\u00a0bn' },
    { from: 1e6, one: 1e6, name: '\u00a0M' },
  ],
};

/** null where the number is short enough, or is shown in a scale of its own. */
function shortened(value: number, { kind, scale = 1, decimals }: Shown, language: Language): string | null {
  const step = (STEPS[language] ?? STEPS.en).find(({ from }) => Math.abs(value) >= from);
  if (step === undefined || scale !== 1) return null;
  const shown = value / step.one;
  const isExact = Number.isInteger(value) && Math.abs(shown * 100 - Math.round(shown * 100)) < 1e-6;
  const size = Math.abs(shown);
  const most = isExact || decimals > 0 ? 2 : size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const digits = formatDecimals(shown, decimalsOf(Number(shown.toFixed(most))), language).replaceAll(',', '');
  const text = `${digits}${step.name}`;
  return kind === 'change' ? withSign(text, value) : text;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
