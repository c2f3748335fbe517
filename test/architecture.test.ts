import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, findCycles, judgeImports, type SourceFile } from './importRules';
import { readImports } from './readImports';

const ROOT = join(import.meta.dirname, '..');

/** Every source file with the modules that it imports. */
const sources: readonly SourceFile[] = ['src', 'scripts']
  .flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${top}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter((path) => /\.(ts|tsx|mjs|js)$/.test(path) && !/\.d\.(ts|mts)$/.test(path))
  .map((path) => ({ path, imports: readImports(path, readFileSync(join(ROOT, path), 'utf8')) }));

const judge = (path: string, text: string) => judgeImports([{ path, imports: readImports(path, text) }]);

describe('the architecture', () => {
  it('has every folder of src in its table', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => !(name in FOLDERS))).toEqual([]);
  });

  it('is kept by every import', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(judgeImports(sources)).toEqual([]);
  });

  it('has no cycles of modules', () => {
    expect(findCycles(sources)).toEqual([]);
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
    ['src/domain/join.ts', "import { readFile } from 'node:fs';", 'node:fs'],
    ['src/domain/join.ts', "import { readFile } from 'fs';", 'fs'],
    ['src/domain/join.ts', "import React from 'react';", 'react'],
    ['src/ui/legend.tsx', "import { Map } from 'maplibre-gl';", 'maplibre-gl'],
    ['src/ui/legend.tsx', "import { Layer } from '@deck.gl/core';", '@deck.gl/core'],
    ['src/layers/areaLayer.ts', "import { Map } from 'maplibre-gl';", 'maplibre-gl'],
    ['src/layers/areaLayer.ts', "import { useEffect } from 'react';", 'react'],
    ['src/map/atlasMap.ts', "import { createRoot } from 'react-dom/client';", 'react-dom'],
    ['src/state/store.ts', "import { create } from 'zustand';", "import 'zustand/vanilla'"],
    ['src/domain/join.ts', "import { unknown } from '../elsewhere/thing';", 'src/elsewhere'],
    ['src/domain/join.ts', "import main from '../main';", 'the root'],
    ['src/data/load.ts', "import { portray } from '../../scripts/portray';", 'scripts'],
    ['scripts/join.ts', "import { store } from '../src/state/store';", 'src/state'],
  ])('catches in %s: %s', (path, text, name) => {
    expect(judge(path, text)).toEqual([expect.stringContaining(name)]);
  });

  it.each([
    ['src/domain/join.ts', "import { feature } from 'topojson-client';\nimport type { Area } from './area';"],
    [
      'src/app/main.ts',
      "import { Map } from './map/atlasMap';\nimport { createRoot } from 'react-dom/client';\nimport './style.css';",
    ],
    ['src/ui/legend.tsx', "import { t } from '../i18n';\nimport { useEffect } from 'react';"],
    ['src/layers/areaLayer.ts', "import { Layer } from '@deck.gl/core';\nimport { Model } from '@luma.gl/engine';"],
    ['scripts/join.ts', "import { join } from '../src/domain/join';\nimport { readFile } from 'node:fs';"],
  ])('lets %s import what it may', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it('names an import whose module cannot be known', () => {
    expect(judge('src/ui/legend.tsx', 'const name = "x"; import(name);')).toEqual([
      expect.stringContaining('not a literal'),
    ]);
  });

  it('finds a cycle, types included', () => {
    const cyclic = [
      { path: 'src/domain/a.ts', imports: ['./b'] },
      { path: 'src/domain/b.ts', imports: ['./c/index'] },
      { path: 'src/domain/c/index.ts', imports: ['../a'] },
      { path: 'src/domain/d.ts', imports: ['./a'] },
    ];
    expect(findCycles(cyclic)).toEqual(['src/domain/a.ts → src/domain/b.ts → src/domain/c/index.ts → src/domain/a.ts']);
  });
});
