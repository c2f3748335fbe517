/**
 * Scores readings against an answer key. Each figure of the key is paired with the line of its document that touches its span, of
 * its place first; else where the text repeats it. A further figure on a numeral that is paired, or on none of the key's, is one
 * too many; borderline numerals count neither way.
 */
import type { AnswerKey, KeyFigure, KeySpan } from './answerKey';
import { FIELDS, isNear, type JudgedFields, judgeFigure } from './judgeFigure';
import type { FigureLine, ReadingLine } from './readingLines';

export interface JudgedFigure {
  readonly key: KeyFigure;
  /** Null where it was not found. */
  readonly line: FigureLine | null;
  readonly fields: JudgedFields | null;
  /** All but scope and subject. */
  readonly isStrict: boolean;
}

export interface Score {
  readonly judged: readonly JudgedFigure[];
  /** Figures that are none. */
  readonly extra: readonly FigureLine[];
  readonly precision: number;
  readonly recall: number;
  /** Share of the found, by field. */
  readonly fields: Readonly<Record<(typeof FIELDS)[number], number>>;
  /** F1 of value, unit, change and qualifier, and of these with place and period. */
  readonly core: number;
  readonly strict: number;
  readonly sure: number;
  readonly wrongSure: number;
  /** Numerals of the key that have a digit, and those of them with a reading. */
  readonly numerals: number;
  readonly accounted: number;
}

const CORE = ['value', 'unit', 'change', 'qualifier'] as const;
const STRICT = [...CORE, 'place', 'period'] as const;

export function scoreReadings({ figures, others }: AnswerKey, lines: readonly ReadingLine[]): Score {
  const byLine = new Map<string, ReadingLine[]>();
  for (const line of lines)
    byLine.set(`${line.doc} ${line.paragraph}`, [...(byLine.get(`${line.doc} ${line.paragraph}`) ?? []), line]);
  const touching = (doc: string, [line, start, end]: KeySpan) =>
    (byLine.get(`${doc} ${line}`) ?? []).filter((one) => one.start < end && start < one.end);
  const figuresAt = (doc: string, spans: readonly KeySpan[]) =>
    spans.flatMap((span) => touching(doc, span)).filter((line) => line.reading === 'figure');
  const subjects = new Map<string, Set<string>>();
  for (const { doc, span, metric_zh } of figures)
    subjects.set(`${doc} ${span[0]}`, (subjects.get(`${doc} ${span[0]}`) ?? new Set()).add(metric_zh));

  const taken = new Set<FigureLine>();
  const judged = figures
    .filter(({ borderline }) => borderline !== true)
    .map((key): JudgedFigure => {
      const direct = figuresAt(key.doc, [key.span]);
      const candidates = direct.length > 0 ? direct : figuresAt(key.doc, repeatsOf(key));
      const rank = (line: FigureLine) =>
        (line.place === key.adcode ? 0 : 4) + (taken.has(line) ? 2 : 0) + (isNear(line.value, key.value) ? 0 : 1);
      const [line = null] = [...candidates].sort((one, other) => rank(one) - rank(other));
      if (line === null) return { key, line, fields: null, isStrict: false };
      taken.add(line);
      const fields = judgeFigure(key, line, subjects.get(`${key.doc} ${key.span[0]}`) ?? new Set());
      return { key, line, fields, isStrict: STRICT.every((field) => fields[field]) };
    });

  const isAt = (line: ReadingLine, doc: string, spans: readonly KeySpan[]) =>
    doc === line.doc && spans.some(([at, start, end]) => at === line.paragraph && line.start < end && start < line.end);
  const extra = lines
    .filter((line) => line.reading === 'figure')
    .filter((line) => {
      if (taken.has(line)) return false;
      const soft =
        figures.some((key) =>
          isAt(line, key.doc, key.borderline === true ? [key.span, ...repeatsOf(key)] : repeatsOf(key)),
        ) || others.some(({ doc, span, borderline }) => borderline === true && isAt(line, doc, [span]));
      return !soft;
    });
  const digits = [...figures, ...others].filter(({ published }) => /[0-9０-９]/.test(published));
  return summarise(
    judged,
    extra,
    digits.length,
    digits.filter(({ doc, span }) => touching(doc, span).length > 0).length,
  );
}

const repeatsOf = ({ span2, also_spans = [] }: KeyFigure): readonly KeySpan[] =>
  span2 === undefined ? also_spans : [span2, ...also_spans];

function summarise(
  judged: readonly JudgedFigure[],
  extra: readonly FigureLine[],
  numerals: number,
  accounted: number,
): Score {
  const found = judged.filter(({ fields }) => fields !== null);
  const said = found.length + extra.length;
  const f1 = (count: number) => (2 * count) / Math.max(1, said + judged.length);
  const share = (field: (typeof FIELDS)[number]) =>
    found.filter(({ fields }) => fields?.[field]).length / Math.max(1, found.length);
  const sure = found.filter(({ line }) => line?.certainty === 'sure');
  const wrongExtra = extra.filter(({ certainty }) => certainty === 'sure').length;
  return {
    judged,
    extra,
    precision: found.length / Math.max(1, said),
    recall: found.length / Math.max(1, judged.length),
    fields: Object.fromEntries(FIELDS.map((field) => [field, share(field)])) as Score['fields'],
    core: f1(found.filter(({ fields }) => fields !== null && CORE.every((field) => fields[field])).length),
    strict: f1(judged.filter(({ isStrict }) => isStrict).length),
    sure: sure.length + wrongExtra,
    wrongSure: sure.filter(({ isStrict }) => !isStrict).length + wrongExtra,
    numerals,
    accounted,
  };
}
