import { describe, expect, it } from 'vitest';
import { addSheet, type SheetTakenIn } from '../../../../src/features/tables/model/addSheet';
import { decidePlace, forgetEarlier } from '../../../../src/features/tables/model/editTable';
import type { ProjectTable } from '../../../../src/features/tables/model/project';
import { openProjectOf, type ProjectList, tablesById } from '../../../../src/features/tables/model/projectList';

const NOTHING: ProjectList = { items: [], openId: null };
const SHEET: SheetTakenIn = {
  fileName: '2024年案件.csv',
  sheet: '',
  parts: [],
  content: 'cells',
  layoutWidth: 2,
  isPasted: false,
};

const numbered = () => {
  let count = 0;
  return () => `new-${count++}`;
};

function added(list: ProjectList, sheet: Partial<SheetTakenIn> = {}, newId = numbered()) {
  const result = addSheet(list, { ...SHEET, ...sheet }, newId);
  if (!result.ok) throw new Error(result.notices[0]?.code);
  return result;
}

const tablesOf = (list: ProjectList) => openProjectOf(list)?.tables ?? [];
const edited = (list: ProjectList, edit: (table: ProjectTable) => ProjectTable): ProjectList => ({
  ...list,
  items: list.items.map((project) => ({ ...project, tables: project.tables.map(edit) })),
});

describe('addSheet', () => {
  it('makes a project that is named after the file where none is open', () => {
    const { list, table, notices } = added(NOTHING);
    expect(openProjectOf(list)).toEqual({ id: 'new-1', name: '2024年案件', origin: null, tables: [table] });
    expect(notices).toEqual([]);
  });

  it('puts a file that was read before in its place, a copy of it too, with what was decided', () => {
    const first = added(NOTHING);
    const before = edited(first.list, decidePlace('东菅市||', '370500'));
    const { list, table, notices } = added(before, { fileName: '2024年案件 (1).csv', content: 'others' });
    expect(tablesOf(list)).toEqual([table]);
    expect(table).toMatchObject({
      id: first.table.id,
      content: 'others',
      decisions: { places: { '东菅市||': '370500' } },
    });
    expect(notices).toMatchObject([{ code: 'project-remembered' }]);
  });

  it('keeps what stood there before, until that was seen, however often the file is given again', () => {
    const first = added(NOTHING);
    const { list, table } = added(first.list, { content: 'second' });
    const { decisions, measures, source, id, ...earlier } = first.table;
    expect(table.earlier).toEqual(earlier);
    expect(added(list, { content: 'third' }).table.earlier).toEqual(earlier);
    const seen = added(edited(list, forgetEarlier), { content: 'third' });
    expect(seen.table.earlier?.content).toBe('second');
    expect(first.table.earlier).toBeUndefined();
  });

  it('leaves a table in its place that came with a link or a story, whose author wrote of it', () => {
    const first = added(NOTHING);
    const linked = { ...first.list, items: first.list.items.map((project) => ({ ...project, origin: 'x-1' })) };
    const { list, table } = added(
      edited(linked, decidePlace('东菅市||', '370500')),
      { content: 'others' },
      () => 'later',
    );
    expect(tablesOf(list).map(({ id, content }) => [id, content])).toEqual([
      [first.table.id, 'cells'],
      ['later', 'others'],
    ]);
    expect(table.decisions.places).toEqual({ '东菅市||': '370500' });
  });

  it('remembers what was decided in another project', () => {
    const before = edited(added(NOTHING).list, decidePlace('东菅市||', '370500'));
    const { list, table } = added({ ...before, openId: null }, {}, () => 'later');
    expect(list.items).toHaveLength(2);
    expect(table.decisions.places).toEqual({ '东菅市||': '370500' });
  });

  it('takes up an earlier layout of as many columns only, and marks it', () => {
    const layout = {
      headingRow: 0,
      headingRows: 1,
      roles: ['place', 'value'],
      level: 'auto',
      period: null,
      year: null,
    };
    const before = edited(added(NOTHING).list, (table) => ({ ...table, layout: layout as ProjectTable['layout'] }));
    expect(added(before).table.layout).toEqual({ ...layout, isEarlier: true });
    expect(added(before, { layoutWidth: 3 }).table.layout).toBeNull();
  });

  it('puts a second sheet and what is pasted beside the first', () => {
    const newId = numbered();
    const one = added(NOTHING, {}, newId).list;
    const two = added(one, { sheet: '破案' }, newId).list;
    const three = added(two, { isPasted: true }, newId);
    expect(tablesOf(three.list).map(({ sheet }) => sheet)).toEqual(['', '破案', '']);
    expect(three.notices).toEqual([]);
  });

  it('refuses a table more than a project may have', () => {
    const newId = numbered();
    let { list } = added(NOTHING, {}, newId);
    for (;;) {
      const next = addSheet(list, { ...SHEET, isPasted: true }, newId);
      if (!next.ok) {
        expect(next.notices).toMatchObject([{ code: 'project-full', values: { limit: tablesOf(list).length } }]);
        break;
      }
      list = next.list;
    }
  });
});

describe('tablesById', () => {
  it('finds tables in the order asked for, in the open project first', () => {
    const project = (id: string, ...tables: string[]) => ({
      id,
      name: id,
      origin: null,
      tables: tables.map((table) => ({ id: table }) as ProjectTable),
    });
    const list: ProjectList = { items: [project('one', 'a', 'b'), project('two', 'b', 'c')], openId: 'two' };
    const found = tablesById(list, ['c', 'gone', 'b', 'a']);
    expect(found.map((each) => `${each.project.id}/${each.table.id}`)).toEqual(['two/c', 'two/b', 'one/a']);
  });
});
