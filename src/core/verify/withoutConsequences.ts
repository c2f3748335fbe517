import type { Problem, ProblemCode } from '../record/authored/problem';

/** Which table an id is to stand in, by what is told of one that does not. */
const TABLES: Readonly<Partial<Record<ProblemCode, { readonly file: string; readonly value: string }>>> = {
  'unknown-measure': { file: 'measures.csv', value: 'measure' },
  'unknown-source': { file: 'sources.csv', value: 'source' },
  'unlisted-file': { file: 'sources.csv', value: 'source' },
  'unknown-topic': { file: 'topics.csv', value: 'topic' },
  'unknown-comparability': { file: 'comparability.csv', value: 'group' },
};

/**
 * What is wrong, without what is wrong only because of it: where a row is left out, or a whole table, each figure and
 * theme that refers to it is left out too, and to name them all would hide the one cell that is to be corrected.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const lost = new Set<string>();
  for (const { file, code, values } of problems) {
    if (values.refused !== undefined && code !== 'duplicate-id') lost.add(`${file} ${values.refused}`);
    if (code === 'missing-file' || code === 'missing-column') lost.add(file);
  }
  return problems.filter(({ code, values }) => {
    const table = TABLES[code];
    return table === undefined || !(lost.has(table.file) || lost.has(`${table.file} ${values[table.value]}`));
  });
}
