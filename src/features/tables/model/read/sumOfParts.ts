import { idOf } from '../../../../core/record/measureId';
import { BETWEEN } from '../../../../core/record/parts';
import { maySumParts } from '../breakdown';
import type { TableMeasure } from '../tableMeasure';
import { type Figure, figureAt, sumOf } from './figure';
import type { SettledMeasure } from './settleDuplicates';

/** A measure with its figures, several of one area and period settled. */
export interface MeasuredFigures {
  readonly measure: TableMeasure;
  readonly figures: SettledMeasure;
}

/**
 * The measures that the reader wants summed over their parts, of the areas and periods that every part has a figure of:
 * the sum of some would be taken for the whole.
 *
 * @param table id of it.
 */
export function sumsOfParts(all: readonly MeasuredFigures[], table: string): readonly MeasuredFigures[] {
  const measures = all.map(({ measure }) => measure);
  const wholes = new Set(measures.flatMap(({ part, sumsParts }) => (part !== null && sumsParts ? [part.whole] : [])));
  return [...wholes]
    .filter((whole) => maySumParts(measures, whole))
    .map((whole) => {
      const parts = all.filter(({ measure }) => measure.part?.whole === whole);
      const { measure: first } = parts[0]!;
      const name = first.name.slice(0, first.name.length - BETWEEN.length - first.part!.text.length);
      const measure = { ...first, key: whole, id: idOf(table, whole), name, part: { ...first.part!, text: '' } };
      return { measure, figures: summed(parts.map(({ figures }) => figures)) };
    });
}

function summed(parts: readonly SettledMeasure[]): SettledMeasure {
  const found = new Map<string, { readonly area: string; readonly period: number; readonly figures: Figure[] }>();
  for (const part of parts) {
    for (let at = 0; at < part.values.length; at += 1) {
      if (part.dropped.has(at)) continue;
      const area = part.adcodes[part.areas[at]!]!;
      const period = part.periods[at]!;
      const sum = found.get(`${area} ${period}`) ?? { area, period, figures: [] };
      found.set(`${area} ${period}`, sum);
      sum.figures.push(figureAt(part, at));
    }
  }
  const whole = [...found.values()].filter(({ figures }) => figures.length === parts.length);
  const adcodes = [...new Set(whole.map(({ area }) => area))];
  const areaIndices = new Map(adcodes.map((adcode, index) => [adcode, index]));
  const sums = whole.map(({ figures }) => sumOf(figures));
  return {
    adcodes,
    areas: whole.map(({ area }) => areaIndices.get(area)!),
    periods: whole.map(({ period }) => period),
    values: sums.map(({ value }) => value),
    qualifiers: sums.map(({ qualifier }) => qualifier),
    rows: sums.map(({ row }) => row),
    columns: sums.map(({ column }) => column),
    texts: sums.map(({ text }) => text),
    unread: parts.flatMap(({ unread }) => unread.map((each) => ({ ...each, text: '' }))),
    dropped: new Set(),
  };
}
