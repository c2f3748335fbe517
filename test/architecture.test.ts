import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionLengths } from '../scripts/layout/functionLengths';
import { CORE_LEVELS, findCycles, findFolderCycles, judgeImports, LEVELS, type SourceFile } from './importRules';
import { readImports } from './readImports';

/** Of a function. */
const MOST_LINES = 80;
const ROOT = join(import.meta.dirname, '..');

/** Every source file with the modules that it imports. */
const sources: readonly SourceFile[] = ['src', 'scripts']
  .flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${top}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !/\.d\.(ts|mts)$/.test(path))
  .map((path) => ({ path, imports: readImports(path, read(path)) }));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

const judge = (path: string, text: string) => judgeImports([{ path, imports: readImports(path, text) }]);

describe('the architecture', () => {
  it('has every folder of src and of src/core in its lists', () => {
    const foldersIn = (path: string) =>
      readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort();
    expect(foldersIn('src')).toEqual(LEVELS.flat().sort());
    expect(foldersIn('src/core')).toEqual(CORE_LEVELS.flat().sort());
  });

  it('leaves no file lying loose in src, src/core or src/features', () => {
    expect(sources.map(({ path }) => path).filter((path) => /^src\/((core|features)\/)?[^/]+$/.test(path))).toEqual([]);
  });

  it('is kept by every import', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(judgeImports(sources)).toEqual([]);
  });

  it('has no cycles of modules', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  it('has no cycles of folders', () => {
    expect(findFolderCycles(sources.filter(({ path }) => path.startsWith('src/')))).toEqual([]);
  });
});

describe('stores', () => {
  it('are set by the folders of state alone; others give commands', () => {
    const setters = sources
      .map(({ path }) => path)
      .filter((path) => /\bsetState\b/.test(read(path)))
      .filter((path) => !/^src\/(features\/[^/]+\/)?state\//.test(path));
    expect(setters).toEqual([]);
  });
});

describe('functions', () => {
  it('have at most 80 lines: a longer one is a pure part, a reducer or several effects in one', () => {
    const long = sources.flatMap(({ path }) => {
      const text = read(path);
      if (text.split('\n').length <= MOST_LINES) return [];
      return functionLengths(path, text)
        .filter(({ lines }) => lines > MOST_LINES)
        .map(({ name, lines }) => `${path}: ${name} has ${lines}`);
    });
    expect(long).toEqual([]);
  });
});

describe('the test itself', () => {
  it.each([
    ["import { map } from '../map/atlasMap';"],
    ["import type { AtlasMap } from '../map/atlasMap';"],
    ["export * from '../map/atlasMap';"],
    ["export { map } from '../map/atlasMap';"],
    ["const map = import('../map/atlasMap');"],
    ['const map = import(`../map/atlasMap`);'],
    ["type Map = import('../map/atlasMap').AtlasMap;"],
    ["const worker = new Worker(new URL('../map/atlasMap.ts', import.meta.url));"],
    ["import url from '../map/atlasMap?worker&url';"],
    ["const modules = import.meta.glob('../map/*.ts');"],
  ])('sees a forbidden import in %s', (text) => {
    expect(judge('src/ui/legend.tsx', text)).toEqual([expect.stringContaining('src/ui may not import src/map')]);
  });

  it.each([
    ['src/core/grid/join.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['src/core/grid/join.ts', "import { readFile } from 'fs';", 'fs'],
    ['src/core/grid/join.ts', "import React from 'react';", 'react'],
    ['src/ui/legend.tsx', "import { Map } from 'maplibre-gl';", 'maplibre-gl'],
    ['src/ui/legend.tsx', "import { Layer } from '@deck.gl/core';", '@deck.gl/core'],
    ['src/render/svg/picture.ts', "import { Layer } from '@deck.gl/core';", '@deck.gl/core'],
    ['src/render/webgl/areaLayer.ts', "import { Map } from 'maplibre-gl';", 'maplibre-gl'],
    ['src/render/webgl/areaLayer.ts', "import { useEffect } from 'react';", 'react'],
    ['src/map/atlasMap.ts', "import { createRoot } from 'react-dom/client';", 'react-dom'],
    ['src/state/store.ts', "import { create } from 'zustand';", "import 'zustand/vanilla'"],
    ['src/core/grid/join.ts', "import { unknown } from '../../elsewhere/thing';", 'src/elsewhere'],
    ['src/core/areas/area.ts', "import type { Measure } from '../record/observation';", 'src/core/record'],
    ['src/core/grid/join.ts', "import main from '../../app/main';", 'src/app'],
    ['src/render/svg/picture.ts', "import { load } from '../../data/load';", 'src/data'],
    ['src/state/store.ts', "import { Card } from '../features/card/Card';", 'src/features/card'],
    ['src/features/card/Card.tsx', "import { Legend } from '../legend/Legend';", 'src/features/legend'],
    ['src/data/load.ts', "import { portray } from '../../scripts/portray';", 'scripts'],
    ['scripts/join.ts', "import { store } from '../src/state/store';", 'src/state'],
    ['scripts/join.ts', "import { Panel } from '../src/features/tables/panel/Panel';", 'src/features/tables'],
  ])('catches in %s: %s', (path, text, name) => {
    expect(judge(path, text)).toEqual([expect.stringContaining(name)]);
  });

  it.each([
    ['src/core/areas/merge.ts', "import { feature } from 'topojson-client';\nimport type { Area } from './area';"],
    [
      'src/app/main.ts',
      "import { Map } from '../map/atlasMap';\nimport { createRoot } from 'react-dom/client';\nimport './style.css';",
    ],
    ['src/features/card/Card.tsx', "import { Menu } from '../../ui/Menu';\nimport { useEffect } from 'react';"],
    [
      'src/render/webgl/areaLayer.ts',
      "import { Layer } from '@deck.gl/core';\nimport { Model } from '@luma.gl/engine';",
    ],
    [
      'scripts/join.ts',
      "import { join } from '../src/features/tables/model/join/join';\nimport { readFile } from 'node:fs';",
    ],
  ])('lets %s import what it may', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it('counts the lines of every function, named or not', () => {
    const text =
      'function one() {\n}\nconst o = {\n  two() {\n\n  },\n  three: () => 1,\n};\nrun(() => {\n  a;\n  b;\n});\n';
    expect(functionLengths('a.ts', text)).toEqual([
      { name: 'one', lines: 2 },
      { name: 'two', lines: 3 },
      { name: 'three', lines: 1 },
      { name: 'anonymous', lines: 4 },
    ]);
  });

  it('names an import whose module cannot be known', () => {
    expect(judge('src/ui/legend.tsx', 'const name = "x"; import(name);')).toEqual([
      expect.stringContaining('not a literal'),
    ]);
  });

  it('finds a cycle, types included', () => {
    const cyclic = [
      { path: 'src/ui/a.ts', imports: ['./b'] },
      { path: 'src/ui/b.ts', imports: ['./c/index'] },
      { path: 'src/ui/c/index.ts', imports: ['../a'] },
      { path: 'src/ui/d.ts', imports: ['./a'] },
    ];
    expect(findCycles(cyclic)).toEqual(['src/ui/a.ts → src/ui/b.ts → src/ui/c/index.ts → src/ui/a.ts']);
  });

  it('finds a cycle of folders whose files are in none', () => {
    const cyclic = [
      { path: 'src/ui/a/one.ts', imports: ['../b/two'] },
      { path: 'src/ui/b/two.ts', imports: ['../loose'] },
      { path: 'src/ui/b/deep/three.ts', imports: ['../../a/four'] },
      { path: 'src/ui/a/four.ts', imports: [] },
      { path: 'src/ui/loose.ts', imports: ['./a/four'] },
    ];
    expect(findCycles(cyclic)).toEqual([]);
    expect(findFolderCycles(cyclic)).toEqual(['src/ui/a → src/ui/b → src/ui/a']);
  });
});
