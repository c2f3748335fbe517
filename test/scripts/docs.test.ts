import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longestFunctions, sourcePaths } from '../../scripts/layout/layoutPage';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/'));

const FILES = ['docs', 'geodata', 'public', 'scripts', 'src', 'test'].flatMap(filesIn);
const PAGES = [...readdirSync('.'), ...FILES].filter((path) => path.endsWith('.md'));

/** Paths from the root of the project: `src/app/main.ts`, `geodata/overlays/*.json`, `src/features/<name>/`. */
const PATH = /`((?:docs|geodata|public|scripts|src|test)\/[^`\s]*)`/g;
const SOURCE_NAME = /`([\w.-]+\.(?:css|mjs|tsx?))`/g;
const LINK = /\]\((?!https?:)([^)\s]+)\)/g;
/** Names as code has them: in camel case, with or without a capital first. Notes on commands and data hold others. */
const IDENTIFIER = /`([A-Za-z]+[a-z][A-Z]\w*)(?:\(\))?`/g;
const SCRIPT = /`?npm run (?:--silent )?([a-z][\w-]*)/g;

const LAYOUT = 'docs/architecture/layout.md';
const SOURCE = FILES.filter((path) => /\.(?:css|mjs|ts|tsx|js|json|csv)$/.test(path))
  .filter((path) => !path.startsWith('geodata/built/'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const WORDS = new Set(SOURCE.match(/[A-Za-z_]\w*/g));

const textOf = (page: string) => readFileSync(page, 'utf8');
const allOf = (page: string, pattern: RegExp) => [...textOf(page).matchAll(pattern)].map((match) => match[1] ?? '');

/** A star and a name in angle brackets stand for any name. */
function isThere(path: string): boolean {
  const parts = path.replace(/\/$/, '').split(/<[^>]*>|\*/);
  if (parts.length === 1) return existsSync(path);
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.+?]/g, '\\$&')).join('[^/]+')}$`);
  return FILES.some((file) => pattern.test(file));
}

/** Of the headings of a page what a link may name behind #, as GitHub makes it. */
function anchorsOf(page: string): readonly string[] {
  return allOf(page, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What is wrong with a link of a page; null where it leads somewhere. */
function faultOf(page: string, link: string): string | null {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(target)) return `${link}: no such file`;
  return anchor === undefined || anchorsOf(target).includes(anchor) ? null : `${link}: no such heading`;
}

describe.each(PAGES)('%s', (page) => {
  it('names paths that exist', () => {
    expect(allOf(page, PATH).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names files of the source that exist somewhere', () => {
    const known = new Set(FILES.map((path) => path.split('/').at(-1)));
    expect(allOf(page, SOURCE_NAME).filter((name) => !known.has(name) && !existsSync(name))).toEqual([]);
  });

  it('links to pages, headings and pictures that exist', () => {
    expect(allOf(page, LINK).flatMap((link) => faultOf(page, link) ?? [])).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    expect(allOf(page, SCRIPT).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names things that the code has', () => {
    expect(allOf(page, IDENTIFIER).filter((name) => !WORDS.has(name))).toEqual([]);
  });
});

describe('the list of commands', () => {
  it('has each that there is, in the same words', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    expect(allOf('scripts/README.md', /^\| `([\w-]+)` \|/gm).sort()).toEqual(Object.keys(scripts).sort());
  });
});

describe('the list of folders and files (npm run layout writes it anew)', () => {
  it('has every folder, and no file that is gone', () => {
    const folders = allOf(LAYOUT, /^\*\*\[`([^`]+)`\]/gm);
    expect(folders).toEqual([...new Set(sourcePaths().map((path) => dirname(path)))]);
    const listed = textOf(LAYOUT)
      .split('\n**')
      .slice(1)
      .flatMap((entry, index) =>
        (entry.split('\n')[1] ?? '').split(' · ').map((name) => join(folders[index] ?? '', name)),
      );
    expect(listed.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('begins with the longest function, or one that was longer once', () => {
    const [lines = '0'] = allOf(LAYOUT, /^\| `\w+` \| (\d+) \|/gm);
    expect(longestFunctions(sourcePaths())[0]?.lines).toBeLessThanOrEqual(Number(lines));
  });
});
