/** A score as the table that the command prints: by field, and by document. */
import { FIELDS } from './judgeFigure';
import type { JudgedFigure, Score } from './scoreReadings';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export function scoreTable(score: Score): string {
  const { judged, extra } = score;
  const documents = [...new Set(judged.map(({ key }) => key.doc))].sort();
  return [
    `${judged.length} figures in the key · precision ${score.precision.toFixed(3)} · recall ${score.recall.toFixed(3)} · ${extra.length} that are none`,
    '',
    '| of the found | right |',
    '|---|--:|',
    ...FIELDS.map((field) => `| ${field} | ${percent(score.fields[field])} |`),
    '',
    `F1 of value, unit, change, qualifier: ${score.core.toFixed(3)}; with place and period: ${score.strict.toFixed(3)}`,
    `sure: ${score.sure} (${percent(score.sure / Math.max(1, judged.length))}), of these wrong: ${score.wrongSure} (${percent(score.wrongSure / Math.max(1, score.sure))})`,
    `numerals with a digit accounted for: ${score.accounted} of ${score.numerals}`,
    '',
    '| document | figures | right | missed | wrong | none |',
    '|---|--:|--:|--:|--:|--:|',
    ...documents.map((doc) =>
      documentRow(
        doc,
        judged.filter(({ key }) => key.doc === doc),
        extra.filter((line) => line.doc === doc).length,
      ),
    ),
  ].join('\n');
}

function documentRow(doc: string, judged: readonly JudgedFigure[], none: number): string {
  const right = judged.filter(({ isStrict }) => isStrict).length;
  const missed = judged.filter(({ line }) => line === null).length;
  return `| ${doc} | ${judged.length} | ${right} | ${missed} | ${judged.length - right - missed} | ${none} |`;
}
