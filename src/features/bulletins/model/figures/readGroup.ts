/** Reads a list of numerals that stand side by side: distributes it over places and subjects, and gives each its fields. */
import type { BulletinFacts } from '../document/bulletin';
import type { NumeralToken } from '../numerals/numeral';
import { DAILY } from '../words/hedges';
import { type Compared, comparatorList, comparisonIn, directionBefore, directionInGap } from './change';
import { distributePlaces } from './distributePlaces';
import { figureOf } from './figureOf';
import type { NumeralGroup } from './groups';
import { type LevelBefore, levelBefore } from './levelBefore';
import type { FieldReasons, Figure, Reading } from './reading';
import type { SentenceState } from './sentenceState';
import { updateStock } from './stockMode';
import { cleanSubject, splitSubjects } from './subject';

const CLAUSE = /[，；：。！？ 】]/;

export function readGroup(
  text: string,
  group: NumeralGroup,
  state: SentenceState,
  facts: BulletinFacts,
  isTitle: boolean,
): readonly Reading[] {
  const windowStart = state.figures.length > 0 ? state.runEnd : state.from;
  const window = text.slice(Math.max(state.from, windowStart), group.start);
  const clauseStart = Math.max(clauseBegin(text, state.from, group.start), windowStart);
  const clause = text.slice(clauseStart, group.start);
  if (state.isClauseUsed && CLAUSE.test(window)) state.clauseFrame = null;
  state.isClauseUsed = true;
  const own = cleanSubject(
    state.runEnd > clauseStart && state.runEnd <= group.start ? text.slice(state.runEnd, group.start) : clause,
  );
  const said = comparisonIn(window);
  const listed = comparatorList(clause);
  const base = levelBefore(text, group, state, facts);
  updateStock(state, text, group, clause, window);
  const daily = DAILY.test(window) || (state.daily && (/^[、和及]/.test(window) || own === ''));
  const places = distributePlaces(text, group, state, window, clause);
  const count = group.numerals.length;
  const subjects = splitSubjects(own);
  const donors = [...state.levels];
  const firstFigure = state.figures.length;
  let direction = directionBefore(clause) ?? directionBefore(window.replace(/（[^）]*）?/g, ''));
  const readings = group.numerals.flatMap((printed, index): readonly Reading[] => {
    if (index > 0) direction = directionInGap(group.gaps[index]!) ?? direction;
    const inGap = index > 0 ? comparisonIn(group.gaps[index]!) : null;
    const compared: Compared | null =
      inGap ?? (listed.length === count ? { comparator: listed[index]!, how: 'said' } : said);
    const unit = unitOf(printed, donors.slice(-count)[index] ?? donors.at(-1), state, own);
    if (unit === null) return [{ start: printed.start, end: printed.end, is: 'open', why: 'no unit' }];
    const numeral =
      unit.factor === 1 ? printed : { ...printed, value: Number((printed.value * unit.factor).toPrecision(12)) };
    const subject = subjects.length === count && count > 1 ? subjects[index]! : own === '' ? state.subject : own;
    const isSigned = /[+-]/.test(text.charAt(printed.start)) && /同比|环比|增速|增减|变化|涨跌/.test(window);
    return places(index).map((place): Reading => {
      const sentence = text.slice(state.from, printed.start);
      const figure = figureOf(
        numeral,
        isSigned,
        {
          direction,
          compared,
          isGap: inGap !== null,
          base,
          place,
          window,
          clause,
          sentence,
          subject,
          own,
          daily,
          unit: unit.unit,
          unitReason: unit.reason,
          isTitle,
          index,
          count,
        },
        state,
        facts,
      );
      state.figures.push(figure);
      if (figure.kind === 'level') state.levels.push({ unit: figure.unit, factor: printed.factor });
      return { start: printed.start, end: printed.end, is: 'figure', figure };
    });
  });
  finishGroup(state, group, state.figures.slice(firstFigure), { said, own, daily, base });
  return readings;
}

interface Finished {
  readonly said: Compared | null;
  readonly own: string;
  readonly daily: boolean;
  readonly base: LevelBefore | null;
}

/** What the next list takes over. */
function finishGroup(
  state: SentenceState,
  group: NumeralGroup,
  figures: readonly Figure[],
  { said, own, daily, base }: Finished,
): void {
  state.runEnd = group.end;
  state.daily = daily;
  if (own !== '') state.subject = own;
  if (said !== null) state.comparator = said;
  else if (figures.some(({ kind }) => kind === 'level') && own !== '') state.comparator = null;
  if (base !== null) state.base = base;
  else if (state.clauseFrame?.reason === 'same-period') state.base = { comparator: 'yoy' };
  state.compared = null;
}

function clauseBegin(text: string, from: number, at: number): number {
  for (let index = at - 1; index >= from; index -= 1) if (CLAUSE.test(text.charAt(index))) return index + 1;
  return from;
}

interface UnitFound {
  readonly unit: string | null;
  readonly reason: FieldReasons['unit'];
  /** What its value is multiplied by, as 512.7 behind 386.4万元. */
  readonly factor: number;
}

/** Null where a number says no unit, and nothing says it for it. */
function unitOf(
  { form, unit, factor }: NumeralToken,
  donor: SentenceState['levels'][number] | undefined,
  { clauseFrame }: SentenceState,
  own: string,
): UnitFound | null {
  if (form === 'zero')
    return { unit: /天数/.test(own) ? '天' : /人数/.test(own) ? '人' : '起', reason: 'earlier', factor: 1 };
  if (unit !== null) return { unit, reason: 'printed', factor: 1 };
  if (clauseFrame?.reason === 'same-period' && donor !== undefined)
    return { unit: donor.unit, reason: 'earlier', factor: factor === 1 ? donor.factor : 1 };
  const isIndex = form === 'proportion' || /指数|得分|评分|分值|系数|之比|比为|率$/.test(own);
  return isIndex ? { unit: null, reason: 'none', factor: 1 } : null;
}
