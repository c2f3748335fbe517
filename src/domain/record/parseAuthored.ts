import { isAdcode } from '../area';
import type { Measure, Source } from '../observation';
import type { Topic } from '../theme';
import { BadCell, choiceIn, isSourceDate, optionalText, requiredText } from './cells';
import { parseTable, problemOf, type Report, type Row } from './table';
import { units } from './units';

const topicColumns = ['id', 'zh', 'en'] as const;
// biome-ignore format: one line reads as the header of the file
const sourceColumns = ['id', 'kind', 'title_zh', 'title_en', 'publisher_zh', 'publisher_en', 'date', 'adcode', 'url', 'licence', 'note_zh', 'note_en'] as const;
// biome-ignore format: one line reads as the header of the file
const measureColumns = ['id', 'topic', 'kind', 'unit', 'span', 'polarity', 'decimals', 'zh', 'en', 'definition_zh', 'definition_en'] as const;

type Text = string | null | undefined;

export function parseTopics(file: string, text: Text, report: Report): Map<string, Topic> {
  return byId(parseTable(file, text, topicColumns, report), report, (row) => ({
    id: requiredText(row, 'id'),
    name: { zh: requiredText(row, 'zh'), en: requiredText(row, 'en') },
  }));
}

export function parseSources(
  file: string,
  text: Text,
  hasArea: (adcode: string) => boolean,
  report: Report,
): Map<string, Source> {
  return byId(parseTable(file, text, sourceColumns, report), report, (row) => {
    const date = requiredText(row, 'date');
    if (!isSourceDate(date)) throw new BadCell(problemOf(row, 'bad-date', { column: 'date', value: date }));
    const adcode = optionalText(row, 'adcode');
    if (adcode !== null && !(isAdcode(adcode) && hasArea(adcode))) {
      throw new BadCell(problemOf(row, 'unknown-adcode', { adcode }));
    }
    const noteZh = optionalText(row, 'note_zh');
    return {
      id: requiredText(row, 'id'),
      kind: choiceIn(row, 'kind', ['bulletin', 'census', 'boundaries']),
      title: { zh: requiredText(row, 'title_zh'), en: requiredText(row, 'title_en') },
      publisher: { zh: requiredText(row, 'publisher_zh'), en: requiredText(row, 'publisher_en') },
      date,
      adcode,
      url: optionalText(row, 'url'),
      licence: optionalText(row, 'licence'),
      note: noteZh === null ? null : { zh: noteZh, en: requiredText(row, 'note_en') },
    };
  });
}

export function parseMeasures(
  file: string,
  text: Text,
  topics: ReadonlyMap<string, Topic>,
  report: Report,
): Map<string, Measure> {
  return byId(parseTable(file, text, measureColumns, report), report, (row) => {
    const topic = requiredText(row, 'topic');
    // With no topics at all topics.csv itself is the problem, and it is named already: the measures stay usable.
    if (topics.size > 0 && !topics.has(topic)) throw new BadCell(problemOf(row, 'unknown-topic', { topic }));
    const unit = requiredText(row, 'unit');
    if (!Object.hasOwn(units, unit)) throw new BadCell(problemOf(row, 'unknown-unit', { unit }));
    return {
      id: requiredText(row, 'id'),
      topic,
      kind: choiceIn(row, 'kind', ['count', 'rate', 'change']),
      unit,
      span: choiceIn(row, 'span', ['flow', 'stock']),
      polarity: choiceIn(row, 'polarity', ['good', 'bad', 'neither']),
      decimals: Number(choiceIn(row, 'decimals', ['0', '1', '2', '3'])),
      name: { zh: requiredText(row, 'zh'), en: requiredText(row, 'en') },
      definition: { zh: requiredText(row, 'definition_zh'), en: requiredText(row, 'definition_en') },
    };
  });
}

/** Runs a row's parser over all rows; a bad row is reported and left out, and so is a second one of the same id. */
function byId<Column extends string, Item extends { readonly id: string }>(
  rows: readonly Row<Column>[],
  report: Report,
  parseRow: (row: Row<Column>) => Item,
): Map<string, Item> {
  const items = new Map<string, Item>();
  const lines = new Map<string, number>();
  for (const row of rows) {
    const item = BadCell.report(report, () => parseRow(row));
    if (item === null) continue;
    const otherLine = lines.get(item.id);
    if (otherLine !== undefined) {
      report(problemOf(row, 'duplicate-id', { id: item.id, otherFile: row.file, otherLine }));
      continue;
    }
    items.set(item.id, item);
    lines.set(item.id, row.line);
  }
  return items;
}
