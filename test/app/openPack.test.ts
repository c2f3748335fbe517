import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, openPackedProject } from '../../src/app/openPack';
import { parseProject } from '../../src/features/tables/model/parseProject';
import { projectFileJson } from '../../src/features/tables/model/projectFile';
import type { AtlasStore } from '../../src/state/atlas';
import { pack, unpack } from '../../src/state/link/pack';
import { newId } from '../../src/state/newId';
import { anyCells, anyProject } from '../features/tables/model/arbitraryProject';

const PROJECT = { format: 'bulletin-atlas-project', version: 1, name: '甲', tables: [] };

async function packed(content: Parameters<typeof pack>[0]): Promise<string> {
  const result = await pack(content);
  if (!result.ok) throw new Error(`not packed: ${result.length}`);
  return result.text;
}

/** Whoever takes up what travelled, and what each was given. */
function receivers() {
  const given: unknown[] = [];
  const atlas = {
    getState: () => ({
      merge: ({ notices }: { notices: { code: string }[] }) => given.push(...notices.map((n) => n.code)),
    }),
  } as unknown as AtlasStore;
  return {
    given,
    atlas,
    openTables: async (tables: readonly unknown[]) => void given.push(['tables', tables.length]),
    openStory: (story: unknown) => given.push(['story', story]),
    openProject: (project: unknown, origin: string) => given.push(['project', project, origin]),
  };
}

describe('a project in a pack', () => {
  it('arrives as it was, with its cells', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject, anyCells, async (project, csv) => {
        const result = await pack({ project: projectFileJson(project, () => csv) });
        if (!result.ok) return;
        const unpacked = await unpack(result.text);
        const parsed = parseProject(unpacked.ok && unpacked.content.project, 'link', newId);
        if (!parsed.ok) throw new Error(parsed.notice.code);
        const { tables } = parsed.project;
        expect(parsed.notices).toEqual([]);
        expect({ ...parsed.project, tables: [] }).toEqual({ ...project, origin: null, tables: [] });
        expect(tables.map(({ content, ...said }) => [said, parsed.cells.get(content)])).toEqual(
          project.tables.map(({ content, ...said }) => [said, csv]),
        );
      }),
    );
  });

  it('is opened with what it came with, under the checksum of its link', async () => {
    const text = await packed({ project: PROJECT, story: { title: 1 } });
    const { given, atlas, ...others } = receivers();
    await openPack(text, atlas, others);
    const [, length, checksum] = text.split('.');
    const origin = `${length}-${checksum}`;
    expect(given).toEqual([
      ['tables', 0],
      ['story', { title: 1 }],
      ['project', PROJECT, origin],
    ]);
    const ahead: unknown[] = [];
    const openLinked = async (...asked: unknown[]) => void ahead.push(asked);
    await openPackedProject(text, () => ({ openLinked }));
    expect(ahead).toEqual([[PROJECT, origin]]);
    // What tells a link is kept, and read again.
    expect(parseProject({ ...PROJECT, origin }, 'kept', newId)).toMatchObject({ project: { origin }, notices: [] });
  });

  it('is told from another by its link', async () => {
    const origins: string[] = [];
    const openLinked = async (_: unknown, origin: string) => void origins.push(origin);
    for (const name of ['甲', '乙', '甲'])
      await openPackedProject(await packed({ project: { ...PROJECT, name } }), () => ({ openLinked }));
    expect(origins[0]).toBe(origins[2]);
    expect(origins[0]).not.toBe(origins[1]);
  });

  it('that cannot be unpacked is told by the page, and only there', async () => {
    const text = await packed({ project: PROJECT });
    const { given, atlas, ...others } = receivers();
    for (const broken of [text.slice(0, -3), `${text.slice(0, -6)}AAAAAA`, '9.a.b.c', ''])
      await openPack(broken, atlas, others);
    expect(given).toEqual(['pack-cut-off', 'pack-damaged', 'pack-newer', 'pack-damaged']);
    const openLinked = async () => void given.push('opened');
    await openPackedProject(text.slice(0, -3), () => ({ openLinked }));
    await openPackedProject(await packed({ story: {} }), () => ({ openLinked }));
    expect(given).toHaveLength(4);
  });
});
