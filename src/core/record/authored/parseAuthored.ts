import { isAdcode } from '../../areas/area';
import { isoDay, isSourceDate } from '../../text/dates';
import type { ComparabilityGroup, Measure, Source } from '../observation';
import type { Topic } from '../theme';
import { byId } from './byId';
import { BadCell, choiceIn, optionalText, requiredLocalText, requiredText } from './cells';
import { parseTable, problemOf, type Report } from './table';
import { units } from './units';

const topicColumns = ['id', 'zh', 'en'] as const;
// biome-ignore format: one line reads as the header of the file
const sourceColumns = ['id', 'kind', 'title_zh', 'title_en', 'publisher_zh', 'publisher_en', 'date', 'adcode', 'url', 'licence'] as const;
// biome-ignore format: one line reads as the header of the file
const measureColumns = ['id', 'topic', 'kind', 'unit', 'span', 'polarity', 'decimals', 'zh', 'en', 'comparability', 'range'] as const;

type Text = string | null | undefined;

export function parseTopics(file: string, text: Text, report: Report): Map<string, Topic> {
  return byId(parseTable(file, text, topicColumns, report), report, (row) => ({
    id: requiredText(row, 'id'),
    name: requiredLocalText(row),
  }));
}

export function parseSources(
  file: string,
  text: Text,
  hasArea: (adcode: string) => boolean,
  report: Report,
): Map<string, Source> {
  return byId(parseTable(file, text, sourceColumns, report), report, (row) => {
    const date = isoDay(requiredText(row, 'date'));
    if (!isSourceDate(date)) throw new BadCell(problemOf(row, 'bad-date', { column: 'date', value: date }));
    const adcode = optionalText(row, 'adcode');
    if (adcode !== null && !(isAdcode(adcode) && hasArea(adcode))) {
      throw new BadCell(problemOf(row, 'unknown-adcode', { adcode }));
    }
    return {
      id: requiredText(row, 'id'),
      kind: choiceIn(row, 'kind', ['bulletin', 'census', 'boundaries']),
      title: requiredLocalText(row, 'title_'),
      publisher: requiredLocalText(row, 'publisher_'),
      date,
      adcode,
      url: optionalText(row, 'url'),
      licence: optionalText(row, 'licence'),
      note: null,
      covers: null,
    };
  });
}

export function parseMeasures(
  file: string,
  text: Text,
  topics: ReadonlyMap<string, Topic>,
  groups: ReadonlyMap<string, ComparabilityGroup>,
  report: Report,
): Map<string, Measure> {
  return byId(parseTable(file, text, measureColumns, report, ['comparability', 'range']), report, (row) => {
    const topic = requiredText(row, 'topic');
    // With no topics at all topics.csv itself is the problem, and it is named already: the measures stay usable.
    if (topics.size > 0 && !topics.has(topic)) throw new BadCell(problemOf(row, 'unknown-topic', { topic }));
    const unit = requiredText(row, 'unit');
    if (!Object.hasOwn(units, unit)) throw new BadCell(problemOf(row, 'unknown-unit', { unit }));
    const id = requiredText(row, 'id');
    const group = optionalText(row, 'comparability');
    const isKnown = group === null || groups.has(group);
    // As with the topics, a table that is missing as a whole is named already.
    if (!isKnown && groups.size > 0) report(problemOf(row, 'unknown-comparability', { group }));
    // A measure alone is its own group: one authored under its id would take it in unasked.
    if (groups.has(id)) throw new BadCell(problemOf(row, 'group-named-as-measure', { id }));
    const name = requiredLocalText(row);
    return {
      id,
      topic,
      kind: choiceIn(row, 'kind', ['count', 'rate', 'change']),
      unit,
      span: choiceIn(row, 'span', ['flow', 'stock']),
      polarity: choiceIn(row, 'polarity', ['good', 'bad', 'neither']),
      decimals: Number(choiceIn(row, 'decimals', ['0', '1', '2', '3'])),
      name,
      definition: name,
      comparability: group !== null && isKnown ? group : id,
      divisor: null,
      ...(choiceIn(row, 'range', ['', 'open']) === 'open' ? { isOpen: true } : {}),
    };
  });
}
