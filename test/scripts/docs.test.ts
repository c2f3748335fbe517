import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/'));

const PAGES = [...readdirSync('.'), ...filesIn('docs')].filter((path) => path.endsWith('.md'));
const FILES = ['docs', 'geodata', 'public', 'scripts', 'src', 'test'].flatMap(filesIn);

/** Paths from the root of the project: `src/app/main.ts`, `geodata/overlays/*.json`, `src/features/<name>/`. */
const PATH = /`((?:docs|geodata|public|scripts|src|test)\/[^`\s]*)`/g;
const SOURCE_NAME = /`([\w.-]+\.(?:css|mjs|tsx?))`/g;
const LINK = /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g;

const textOf = (page: string) => readFileSync(page, 'utf8');
const allOf = (page: string, pattern: RegExp) => [...textOf(page).matchAll(pattern)].map((match) => match[1] ?? '');

/** A star and a name in angle brackets stand for any name. */
function isThere(path: string): boolean {
  const parts = path.replace(/\/$/, '').split(/<[^>]*>|\*/);
  if (parts.length === 1) return existsSync(path);
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.+?]/g, '\\$&')).join('[^/]+')}$`);
  return FILES.some((file) => pattern.test(file));
}

describe.each(PAGES)('%s', (page) => {
  it('names paths that exist', () => {
    expect(allOf(page, PATH).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names files of the source that exist somewhere', () => {
    const known = new Set(FILES.map((path) => path.split('/').at(-1)));
    expect(allOf(page, SOURCE_NAME).filter((name) => !known.has(name) && !existsSync(name))).toEqual([]);
  });

  it('links to pages and pictures that exist', () => {
    expect(allOf(page, LINK).filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});
