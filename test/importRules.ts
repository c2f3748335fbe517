import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { COMPUTED } from './readImports';

/** A file by its path in the project, with the modules that it imports as they are written there. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/** Folders of src that stand side by side, from the lowest up: what stands lower may be imported. */
export const LEVELS: readonly (readonly string[])[] = [
  ['core'],
  ['data', 'render'],
  ['state'],
  ['map', 'ui'],
  ['features'],
  ['i18n'],
  ['app'],
];

/** Folders of src/core, in the same way. */
export const CORE_LEVELS: readonly (readonly string[])[] = [
  ['text'],
  ['geometry'],
  ['areas'],
  ['record'],
  ['cells'],
  ['grid'],
  ['privacy'],
  ['portrayal'],
  ['overlays'],
  ['scene', 'verify'],
];

/** What of src scripts may import: what needs no browser. */
const FOR_SCRIPTS =
  /^(core|i18n|data\/(readAtlas|loadShapes)|render\/svg|state\/opening|features\/[a-z]+\/(model|phrases))(\/|$)/;

interface PackageRule {
  readonly names: RegExp;
  readonly folders: RegExp;
}

/** Packages that only some folders may import. */
const PACKAGES: readonly PackageRule[] = [
  { names: /^maplibre-gl$/, folders: /^map\// },
  { names: /^@deck\.gl\/core$|^@luma\.gl\//, folders: /^(map|render\/webgl)\// },
  { names: /^@deck\.gl\//, folders: /^map\// },
  { names: /^(react|react-dom|react-aria-components|lucide-react)$/, folders: /^(ui|features\/[a-z]+|app)\// },
  { names: /^react-i18next$/, folders: /^(ui|features\/[a-z]+|i18n|app)\// },
];

/** All that the core may import from outside: libraries that are pure. */
const PURE =
  /^(topojson-(client|specification)|d3-[\w-]+|simple-statistics|@turf\/[\w-]+|flatbush|earcut|culori|valibot|geojson|@dagrejs\/graphlib|gcoord|fflate|htmlparser2)$/;

const BUILT_IN = new Set(builtinModules);

/** One sentence for each import that breaks the rules. */
export function judgeImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap((specifier) => {
      const fault = findFault(path, specifier);
      return fault === null ? [] : [`${path} imports '${specifier}': ${fault}`];
    }),
  );
}

function findFault(path: string, specifier: string): string | null {
  if (specifier === COMPUTED) return path.startsWith('scripts/') ? null : 'the name of the module is not a literal';
  return specifier.startsWith('.')
    ? findFolderFault(path, resolvePath(path, specifier))
    : findPackageFault(path, specifier);
}

function findFolderFault(from: string, to: string): string | null {
  if (isAsset(to)) return null;
  if (from.startsWith('scripts/')) {
    const isAllowed = to.startsWith('scripts/') || (to.startsWith('src/') && FOR_SCRIPTS.test(to.slice(4)));
    return isAllowed ? null : `scripts may not import ${roomOf(to)}`;
  }
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return null;
  const [folder, otherFolder] = [room, other].map((each) => each.split('/')[1] ?? '');
  const level = levelOf(LEVELS, folder);
  const otherLevel = other.startsWith('src/') ? levelOf(LEVELS, otherFolder) : -1;
  const isLower =
    folder === 'core' && otherFolder === 'core'
      ? isBelow(levelOf(CORE_LEVELS, other.split('/')[2]), levelOf(CORE_LEVELS, room.split('/')[2]))
      : isBelow(otherLevel, level);
  return isLower ? null : `${room} may not import ${other}`;
}

function isBelow(level: number, other: number): boolean {
  return level >= 0 && level < other;
}

/** −1 for a folder that is in no list. */
function levelOf(levels: readonly (readonly string[])[], folder: string | undefined): number {
  return levels.findIndex((folders) => folder !== undefined && folders.includes(folder));
}

function findPackageFault(path: string, specifier: string): string | null {
  const name = packageOf(specifier);
  if (path.startsWith('scripts/')) return null;
  if (specifier.startsWith('node:') || BUILT_IN.has(name)) return `${name} does not exist in a browser`;
  const inSource = path.slice(4);
  if (inSource.startsWith('core/'))
    return PURE.test(name) ? null : `${name} is not among the pure libraries that the core may import`;
  // The main entry of zustand brings React with it.
  if (specifier === 'zustand' && !/^(ui|features\/[a-z]+)\//.test(inSource))
    return "React comes with it: import 'zustand/vanilla'";
  const rule = PACKAGES.find(({ names }) => names.test(name));
  return rule === undefined || rule.folders.test(inSource) ? null : `${roomOf(path)} may not import ${name}`;
}

/** src/core/areas, src/features/card, src/ui, scripts; for any other file its path. */
function roomOf(path: string): string {
  const [top, folder, inner, ...rest] = path.split('/');
  if (top === 'scripts') return 'scripts';
  if (top !== 'src' || folder === undefined || inner === undefined) return path;
  const isRoomOfRooms = folder === 'core' || folder === 'features';
  return isRoomOfRooms && rest.length > 0 ? `src/${folder}/${inner}` : `src/${folder}`;
}

/** Data, styles and pictures. */
function isAsset(path: string): boolean {
  return /^(geodata|public)\//.test(path) || /\.(css|json|svg)$/.test(path);
}

function packageOf(specifier: string): string {
  return specifier
    .replace(/^node:/, '')
    .split('/', specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function resolvePath(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));
}

/**
 * Rings of modules that import each other, each once, as `a → b → a`. Types count: a ring of types is a ring of ideas.
 */
export function findCycles(files: readonly SourceFile[]): string[] {
  return ringsOf(graphOf(files));
}

/**
 * Rings of folders that stand side by side, at every depth: `src/core/areas → src/core/record → src/core/areas`. Between
 * a folder and the files beside it there may be imports in both directions.
 */
export function findFolderCycles(files: readonly SourceFile[]): string[] {
  const folders = new Map<string, Map<string, Set<string>>>();
  for (const [path, targets] of graphOf(files))
    for (const target of targets) {
      const [parent, from, to] = partingOf(path, target);
      if (from === null || to === null) continue;
      const graph = folders.get(parent) ?? new Map<string, Set<string>>();
      folders.set(parent, graph);
      graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  return [...folders.values()].flatMap((graph) => ringsOf(new Map([...graph].map(([from, to]) => [from, [...to]]))));
}

/** The folder in which the ways to two files part, and the folders that they go on in; null for the file itself. */
function partingOf(path: string, other: string): readonly [parent: string, from: string | null, to: string | null] {
  const [one, two] = [path.split('/'), other.split('/')];
  let depth = 0;
  while (one[depth] === two[depth] && depth < Math.min(one.length, two.length) - 1) depth += 1;
  const at = (parts: readonly string[]) => (depth < parts.length - 1 ? parts.slice(0, depth + 1).join('/') : null);
  return [one.slice(0, depth).join('/'), at(one), at(two)];
}

function graphOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => findModule(resolvePath(path, specifier), known))
        .filter((target) => target !== null),
    ]),
  );
}

/** Depth first, as in Tarjan's search; a ring is named where its last step leads back onto the way walked. */
function ringsOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const rings: string[] = [];
  const walk = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) rings.push([...trail.slice(start), node].join(' → '));
    if (start >= 0 || finished.has(node)) return;
    for (const target of graph.get(node) ?? []) walk(target, [...trail, node]);
    finished.add(node);
  };
  for (const node of graph.keys()) walk(node, []);
  return rings;
}

function findModule(path: string, known: ReadonlySet<string>): string | null {
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];
  const asTypeScript = path.replace(/\.js$/, '');
  for (const base of [path, asTypeScript])
    for (const ending of endings) if (known.has(base + ending)) return base + ending;
  return null;
}
