import { fileWithoutPerson } from '../../../core/privacy/fileWithoutPerson';
import type { FigureTable } from '../../../core/record/figureTable';
import { idOf } from '../../../core/record/measureId';
import type { Measure, Source } from '../../../core/record/observation';
import type { ProjectFigures } from '../../../core/record/projectFigures';
import { sameInAll } from '../../../core/text/text';
import type { Project, ProjectTable } from './project';
import type { TableMeasure } from './tableMeasure';

/** What was read of a table, as far as the record takes it up. */
export interface TableFigures {
  readonly measures: readonly TableMeasure[];
  readonly figures: readonly FigureTable[];
}

/** Values per so many of what is counted in people; per one of all else. */
const PER_PEOPLE = 10_000;
const PEOPLE: ReadonlySet<string> = new Set(['persons', 'person-times', 'households']);

/**
 * A project's figures as the record takes them up: a source for each table, a measure for each of its measures, under a
 * topic of the project's name where the reader chose none of the atlas's.
 *
 * @param tables what was read so far, by the id of the table.
 */
export function figuresOfProject(project: Project, tables: ReadonlyMap<string, TableFigures>): ProjectFigures {
  const topic = `own-${project.id}`;
  const read = project.tables.flatMap((table) => {
    const figures = tables.get(table.id);
    return figures === undefined ? [] : [{ table, ...figures }];
  });
  return {
    sources: read.map(({ table }) => sourceOf(table)),
    measures: read.flatMap(({ table, measures }) =>
      measures.map((measure) => measureOf(measure, measures, topic, table)),
    ),
    topics: [{ id: topic, name: sameInAll(project.name) }],
    tables: read.flatMap(({ figures }) => figures),
    ...(project.origin === null ? {} : { origin: project.origin }),
  };
}

function titleOf({ fileName, source }: ProjectTable): string {
  return source.title.trim() || fileWithoutPerson(fileName);
}

function sourceOf(table: ProjectTable): Source {
  const { id, source } = table;
  return {
    id: `own-${id}`,
    kind: 'own',
    title: sameInAll(titleOf(table)),
    publisher: sameInAll(source.publisher.trim()),
    date: source.date,
    adcode: null,
    url: null,
    licence: null,
    note: null,
    covers: null,
  };
}

function measureOf(own: TableMeasure, all: readonly TableMeasure[], topic: string, table: ProjectTable): Measure {
  const { id, kind, unit, scale, polarity, span, decimals, name, part, categories } = own;
  const divisor = divisorOf(own, all);
  return {
    id,
    topic: own.topic ?? topic,
    kind,
    unit,
    polarity,
    span,
    ...(scale === 1 ? {} : { scale }),
    decimals,
    name: sameInAll(name),
    definition: sameInAll(titleOf(table)),
    comparability: id,
    divisor:
      divisor === undefined || divisor.id === id
        ? null
        : { measure: divisor.id, per: PEOPLE.has(divisor.unit) ? PER_PEOPLE : 1 },
    ...(categories === undefined ? {} : { categories }),
    ...(part === null ? {} : { part: { ...part, whole: idOf(table.id, part.whole) } }),
  };
}

/** Of a part, the same part of what it is divided by: the men among suspects by the men among residents. */
function divisorOf({ divisor, part }: TableMeasure, all: readonly TableMeasure[]): TableMeasure | undefined {
  if (divisor === null) return undefined;
  const ofSamePart = all.find((other) => other.part?.whole === divisor && other.part.text === part?.text);
  return ofSamePart ?? all.find(({ key }) => key === divisor);
}
