import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { COMPUTED } from './readImports';

/** A file by its path in the project, with the modules that it imports as they are written there. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/** The table of ARCHITECTURE.md: folder of src → folders that it may import. Its own files it may import always. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  workers: ['domain'],
  state: ['domain', 'data', 'workers'],
  layers: ['domain'],
  svg: ['domain'],
  map: ['state', 'layers', 'svg', 'domain'],
  ui: ['state', 'svg', 'share', 'domain', 'i18n'],
  presenter: ['state', 'svg', 'share', 'ui', 'domain', 'i18n'],
  publisher: ['state', 'svg', 'share', 'ui', 'domain', 'i18n'],
  share: ['state', 'svg', 'domain'],
  i18n: [],
};

interface PackageRule {
  readonly names: RegExp;
  readonly folders: readonly string[];
}

/** Packages that only some folders may import; `root` are the files directly in src, which put the page together. */
const PACKAGES: readonly PackageRule[] = [
  { names: /^maplibre-gl$/, folders: ['map'] },
  { names: /^@deck\.gl\/core$|^@luma\.gl\//, folders: ['map', 'layers'] },
  { names: /^@deck\.gl\//, folders: ['map'] },
  {
    names: /^(react|react-dom|react-aria-components|lucide-react)$/,
    folders: ['ui', 'presenter', 'publisher', 'root'],
  },
  { names: /^react-i18next$/, folders: ['ui', 'presenter', 'publisher', 'i18n', 'root'] },
];

/** All that the domain may import from outside: libraries that are pure. */
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
  const from = folderOf(path);
  if (specifier === COMPUTED) return from === 'scripts' ? null : 'the name of the module is not a literal';
  return specifier.startsWith('.')
    ? findFolderFault(from, folderOf(resolvePath(path, specifier)))
    : findPackageFault(from, specifier);
}

function findFolderFault(from: string, to: string): string | null {
  if (from === to || to === 'asset') return null;
  // All three are pure.
  if (from === 'scripts') return ['domain', 'svg', 'i18n'].includes(to) ? null : `scripts may not import ${shown(to)}`;
  if (from === 'root') return to === 'scripts' || !(to in FOLDERS) ? `the root may not import ${shown(to)}` : null;
  return FOLDERS[from]?.includes(to) === true ? null : `${shown(from)} may not import ${shown(to)}`;
}

function findPackageFault(from: string, specifier: string): string | null {
  const name = packageOf(specifier);
  if (from === 'scripts') return null;
  if (specifier.startsWith('node:') || BUILT_IN.has(name)) return `${name} does not exist in a browser`;
  if (from === 'domain')
    return PURE.test(name) ? null : `${name} is not among the pure libraries that the domain may import`;
  // The main entry of zustand brings React with it.
  if (specifier === 'zustand' && !['ui', 'presenter', 'publisher'].includes(from))
    return "React comes with it: import 'zustand/vanilla'";
  const rule = PACKAGES.find(({ names }) => names.test(name));
  return rule === undefined || rule.folders.includes(from)
    ? null
    : `only ${rule.folders.join(', ')} may import ${name}`;
}

/** domain … i18n, `root` for the files directly in src, `scripts`, `asset` for data and styles, else the path. */
function folderOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  if (top === 'scripts') return 'scripts';
  if (top === 'geodata' || top === 'public' || /\.(css|json|svg)$/.test(path)) return 'asset';
  if (top !== 'src' || folder === undefined) return path;
  return rest.length === 0 && !(folder in FOLDERS) ? 'root' : folder;
}

const shown = (folder: string) => (folder === 'root' ? 'the root' : folder === 'scripts' ? 'scripts' : `src/${folder}`);

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
 *
 * Depth first, as in Tarjan's search; a ring is named where its last import leads back onto the path walked.
 */
export function findCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => findModule(resolvePath(path, specifier), known))
        .filter((target) => target !== null),
    ]),
  );
  const finished = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    finished.add(path);
  };
  for (const path of known) walk(path, []);
  return cycles;
}

function findModule(path: string, known: ReadonlySet<string>): string | null {
  const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx'];
  const asTypeScript = path.replace(/\.js$/, '');
  for (const base of [path, asTypeScript])
    for (const ending of endings) if (known.has(base + ending)) return base + ending;
  return null;
}
