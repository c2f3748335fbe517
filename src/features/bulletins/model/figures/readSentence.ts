/** Reads a sentence from left to right: what it says of time and place governs the numerals behind it. */
import type { Adcode } from '../../../../core/areas/area';
import type { BulletinFacts, Frame, Governed } from '../document/bulletin';
import type { Operation } from '../document/operations';
import type { ReadPassage } from '../document/readPassage';
import { refusalOf, type Stretch } from '../numerals/notFigures';
import type { TimeToken } from '../times/timeExpression';
import { type PlaceRun, placeRuns } from './governPlaces';
import { type TimeRun, timeRun } from './governTimes';
import { groupNumerals, type NumeralGroup } from './groups';
import type { Heading, PassageState } from './passageState';
import { readGroup } from './readGroup';
import type { Reading } from './reading';
import { beginSentence, type SentenceState } from './sentenceState';

interface Surroundings {
  readonly state: PassageState;
  readonly facts: BulletinFacts;
  readonly heading: Heading | null;
  /** The place of the bulletin, or of the passage's heading. */
  readonly own: Governed;
  readonly operation: Operation | null;
  readonly stretches: readonly Stretch[];
  readonly groups: Map<number, readonly Adcode[]>;
}

type Event = { readonly at: number } & (
  | { readonly time: TimeToken }
  | { readonly place: PlaceRun }
  | { readonly group: NumeralGroup }
);

export function readSentence(
  passage: ReadPassage,
  { start: from, end: to }: { readonly start: number; readonly end: number },
  around: Surroundings,
): readonly Reading[] {
  const { text, role } = passage;
  const { state: paragraph, facts, heading, own, operation } = around;
  const { live, refused } = judgeNumerals(passage, from, to, around.stretches);
  const sentence = text.slice(from, to);
  const isMeanwhile = /(?:^|[，；])[^，。；\d]{0,6}同期/.test(sentence);
  const isPart = /^其中[，：]/.test(sentence) && paragraph.wasStock;
  const state = beginSentence({
    from,
    frame: paragraph.frame,
    sentenceFrame: isMeanwhile || isPart ? (paragraph.lastFrame ?? paragraph.frame) : paragraph.frame,
    isUndated: (isMeanwhile && paragraph.lastFrame === null) || /测评|问卷|民调|抽样调查/.test(sentence),
    governed: paragraph.place,
    paragraphComparator: paragraph.comparator,
    hasStrayed: paragraph.hasStrayed,
  });
  state.isStock = isPart;
  const runs = placeRuns(
    text,
    Math.max(from, heading?.end ?? 0),
    to,
    passage.places,
    facts,
    heading?.adcode ?? null,
    around.groups,
  );
  const times = createTimes(text, paragraph, state, facts, operation, heading?.end ?? 0);
  let first: Governed | null = null;
  const read = eventsOf(passage, from, to, runs, groupNumerals(text, live)).flatMap((event): readonly Reading[] => {
    if ('time' in event) times(event.time);
    else if ('place' in event) applyPlace(state, event.place);
    else {
      const readings = readGroup(text, event.group, state, facts, role === 'title');
      if (readings.some(({ is }) => is === 'figure')) first ??= state.governed;
      return readings;
    }
    return [];
  });
  if (first !== null) finishSentence(paragraph, state, first, own);
  paragraph.comparator = state.comparator ?? paragraph.comparator;
  return [...refused, ...read];
}

function judgeNumerals({ text, numerals }: ReadPassage, from: number, to: number, stretches: readonly Stretch[]) {
  const judged = numerals
    .filter(({ start }) => start >= from && start < to)
    .map((numeral) => ({
      numeral,
      why:
        stretches.find(({ start, end }) => numeral.start >= start && numeral.start < end)?.why ??
        refusalOf(text, numeral),
    }));
  const refused = judged.flatMap(({ numeral: { start, end }, why }): Reading[] =>
    why === null ? [] : [{ start, end, is: 'not-figure', why }],
  );
  return { live: judged.filter(({ why }) => why === null).map(({ numeral }) => numeral), refused };
}

function eventsOf(
  { times }: ReadPassage,
  from: number,
  to: number,
  runs: readonly PlaceRun[],
  groups: readonly NumeralGroup[],
): readonly Event[] {
  const events: Event[] = [
    ...times.filter(({ start }) => start >= from && start < to).map((time) => ({ at: time.start, time })),
    ...runs.map((place) => ({ at: place.start, place })),
    ...groups.map((group) => ({ at: group.start, group })),
  ];
  return events.sort((one, other) => one.at - other.at);
}

function applyPlace(state: SentenceState, { governed, isCompared, end }: PlaceRun): void {
  if (isCompared) state.compared = { ...governed, at: end };
  else {
    state.governed = governed;
    state.runEnd = end;
  }
}

/** Takes in one expression of time after the other. */
function createTimes(
  text: string,
  paragraph: PassageState,
  state: SentenceState,
  facts: BulletinFacts,
  operation: Operation | null,
  bodyStart: number,
): (token: TimeToken) => void {
  const before = paragraph.frame;
  let locals = 0;
  let end: number | null = null;
  return (token) => {
    const said = timeRun(text, state.from, token, facts, state.sentenceFrame, operation);
    if (said === null) return;
    const run: TimeRun = said.reach === 'paragraph' && state.figures.length > 0 ? { ...said, reach: 'sentence' } : said;
    const isNext = end !== null && /^[、和及与]$/.test(text.slice(end, run.start));
    state.times = isNext ? [...state.times, run.frame] : [run.frame];
    end = run.end;
    applyTime(state, isNext ? { ...run, frame: joined(state.times) } : run);
    if (run.reach === 'sentence') locals += 1;
    // 1月96起、2月108起: none of several stands for the paragraph.
    if (locals > 1) paragraph.frame = before;
    else if (run.reach === 'paragraph') paragraph.frame = run.frame;
    else if (
      run.reach === 'sentence' &&
      paragraph.isFirst &&
      isAtBegin(text, run.start, bodyStart) &&
      run.frame.reason !== 'operation'
    ) {
      paragraph.frame = { ...run.frame, reason: run.frame.reason === 'stock' ? 'stock' : 'carried', isSure: false };
    }
  };
}

/** 7月、8月: from the first to the last. */
function joined(times: readonly Frame[]): Frame {
  const last = times.at(-1)!;
  return last.span === null ? last : { ...last, span: { start: times[0]?.span?.start ?? null, end: last.span.end } };
}

function applyTime(state: SentenceState, { frame, reach }: TimeRun): void {
  const hadSaidTime = state.hasSaidTime;
  state.hasSaidTime = true;
  if (reach === 'clause') {
    state.clauseFrame = frame;
    state.isClauseUsed = false;
    return;
  }
  const before = state.sentenceFrame;
  const isUntil = frame.reason === 'stock' && frame.span?.start === null;
  state.clauseFrame = null;
  if (frame.reason !== 'stock') state.isStock = false;
  if (isUntil && before.isOperation && before.span?.start && before.span.start < frame.span!.end) {
    state.sentenceFrame = { ...before, span: { start: before.span.start, end: frame.span!.end } };
  } else if (isUntil && hadSaidTime && before.reason === 'said' && before.span?.start) {
    // 今年以来，截至6月底: begun by the one, ended by the other.
    state.sentenceFrame = { ...frame, reason: 'said', span: { start: before.span.start, end: frame.span!.end } };
  } else if (state.hasSaidStock && isWithinUntil(before, frame)) {
    state.sentenceFrame = { ...frame, span: { start: frame.span!.start, end: before.span!.end } };
  } else state.sentenceFrame = frame;
  if (isUntil) {
    state.hasSaidStock = true;
    state.untilDay = frame.span?.end ?? null;
  }
  if (reach === 'paragraph') state.frame = frame;
}

/** 截至9月底，…今年以来: counted to that day, too. */
function isWithinUntil(before: Frame, frame: Frame): boolean {
  if (before.reason !== 'stock' || frame.reason !== 'said' || before.span === null || frame.span === null) return false;
  return frame.span.start !== null && frame.span.start <= before.span.end && before.span.end < frame.span.end;
}

/** A place carries on to the next sentence where it is alone and opened the passage. */
function finishSentence(paragraph: PassageState, state: SentenceState, first: Governed, own: Governed): void {
  paragraph.hasFigures = true;
  if (first.adcodes.length === 1 && !first.isPart && first.reason === 'said') {
    if (paragraph.isFirst)
      paragraph.place = { ...first, reason: 'carried', isSure: first.isSure && isAround(first, own) };
    else if (own.adcodes.includes(first.adcodes[0]!)) paragraph.place = own;
  }
  paragraph.hasStrayed = !isSame(state.governed, paragraph.place);
  paragraph.isFirst = false;
  paragraph.wasStock = state.isStock;
  if (!state.isStock || state.sentenceFrame.reason === 'stock') paragraph.lastFrame = state.sentenceFrame;
}

function isAtBegin(text: string, at: number, from: number): boolean {
  return text.slice(from, at).replace(OPENINGS, '').length <= 2;
}

const OPENINGS =
  /[【】\s●■◆▲：:“”一二三四五六七八九十、（）\d.]|[^，。]{2,8}】|[^，。：】]{2,8}看，|单看|\p{Extended_Pictographic}/gu;

/** The bulletin's own place or one above it. */
function isAround(governed: Governed, own: Governed): boolean {
  if (own.adcodes.length === 0) return true;
  return governed.adcodes.some(
    (adcode) => adcode === '100000' || own.adcodes.some((mine) => mine.startsWith(adcode.replace(/(?:00)+$/, ''))),
  );
}

function isSame(one: Governed, other: Governed): boolean {
  return (
    one.adcodes.length === other.adcodes.length &&
    one.isPart === other.isPart &&
    one.adcodes.every((adcode, index) => adcode === other.adcodes[index])
  );
}
