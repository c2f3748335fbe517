import { describe, expect, it } from 'vitest';
import { completeTables } from '../../../scripts/site/completeTables';

const builtIn = {
  'sources.csv': 'id,kind,title_zh\nboundaries,boundaries,边界\n',
  'measures.csv': 'id,topic,zh\nland-area,context,面积\n',
  'topics.csv': 'id,zh,en\ncontext,背景,Context\n',
  'definitions.csv': 'id,zh,en\nland-area,面积,Area\n',
};

describe('completeTables', () => {
  it('adds what is computed from the boundaries at the end, in the columns of each table', () => {
    const tables = completeTables(
      {
        'sources.csv': '\uFEFFtitle_zh,id,kind\n公报,census,census',
        'measures.csv': 'id,topic,zh\nland-area,people,地\n',
        'topics.csv': null,
      },
      builtIn,
      null,
    );
    expect(tables).toEqual({
      'sources.csv': '\uFEFFtitle_zh,id,kind\n公报,census,census\n边界,boundaries,boundaries\n',
      'measures.csv': 'id,topic,zh\nland-area,people,地\n',
      'topics.csv': null,
    });
  });

  it('does without tables that a record need not have', () => {
    const without = { 'comparability.csv': null, 'editions.csv': null, 'overlay-themes.json': null };
    expect(completeTables(without, builtIn, null)).toEqual({
      'comparability.csv': 'id,requires,zh,en\n',
      'overlay-themes.json': '{"themes":[]}',
    });
  });
});
