import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseProject } from '../../../src/features/tables/model/parseProject';
import type { Project } from '../../../src/features/tables/model/project';
import { projectFileJson, projectJson } from '../../../src/features/tables/model/projectFile';
import { anyCells, anyProject } from '../../features/tables/model/arbitraryProject';
import { anyJsonDamage, damagedJson, type JsonDamage } from '../damage';
import { fuzzKind } from '../fuzzKind';
import { isSame } from '../isSame';

type ProjectInput =
  | { readonly project: Project; readonly csv: string; readonly damage: readonly JsonDamage[] }
  | { readonly value: unknown };

const inputs: fc.Arbitrary<ProjectInput> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ project: anyProject, csv: anyCells, damage: fc.array(anyJsonDamage, { maxLength: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ value: fc.anything() }) },
);

/** A project file is read as it was written, with its cells; of a damaged one what is left is at rest. */
export const projects = fuzzKind('projects', 200, inputs, (input) => {
  if ('value' in input) {
    isAtRest(input.value);
    return;
  }
  const { project, csv, damage } = input;
  const json: unknown = JSON.parse(JSON.stringify(projectFileJson(project, () => csv)));
  const read = isAtRest(json);
  assert.ok(read?.ok);
  assert.deepEqual(read.notices, []);
  const contents = read.project.tables.map(({ content }) => content);
  isSame(
    read.project,
    {
      ...project,
      origin: null,
      tables: project.tables.map((table, index) => ({ ...table, content: contents[index] })),
    },
    'another project is read than was written',
  );
  assert.deepEqual(
    contents.map((content) => read.cells.get(content)),
    project.tables.map(() => csv),
  );
  isAtRest(damagedJson(json, damage));
});

function isAtRest(value: unknown) {
  const read = parse(value);
  if (!read.ok) {
    assert.match(read.notice.code, /^project-/);
    return null;
  }
  const again = parse(JSON.parse(JSON.stringify(projectJson(read.project))));
  assert.ok(again.ok);
  assert.deepEqual(again.notices, [], 'what was read cannot be written without a word');
  isSame(again.project, read.project, 'what was read is not at rest');
  return read;
}

function parse(value: unknown) {
  let ids = 0;
  return parseProject(value, 'project.json', () => `new${++ids}`);
}
