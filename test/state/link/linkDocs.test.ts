import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../scripts/geodataFiles';
import { isAdcode } from '../../../src/core/areas/area';
import { PARAMETERS } from '../../../src/core/overlays/choices';
import { parseOverlayThemes } from '../../../src/core/overlays/parseOverlayThemes';
import { parseRecipes } from '../../../src/core/overlays/parseRecipes';
import { parseThemes } from '../../../src/core/portrayal/parseThemes';
import { parseRecord } from '../../../src/core/record/authored/parseRecord';
import { PACK } from '../../../src/state/link/linkParameters';
import { isPageParameter, PAGE_PARAMETERS, parsePageMode } from '../../../src/state/link/pageMode';
import { decodeLink, type LinkContext } from '../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE, FIELD_RULES } from '../../../src/state/mapState';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/links.md'), 'utf8');

/** Code of the page that looks like a link or like a query. */
const CODE = [...PAGE.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
const LINKS = CODE.filter((code) => /^[a-z]+=[^<…]*$/.test(code) && code !== 'embed=1');
const QUERIES = CODE.filter((code) => /^\?[a-z]+=[^…]*$/.test(code));
/** What stands in the first column of its tables. */
const NAMED = [...PAGE.matchAll(/^\| `([a-z]+)` \|/gm)].map((match) => match[1] ?? '');

async function publishedContext(): Promise<LinkContext> {
  const files = await readRecordFiles(join(ROOT, 'geodata'));
  const { record } = parseRecord(files, { hasArea: isAdcode });
  const { themeList } = parseThemes(files['themes.json'] ?? null, record);
  const ofOverlays = parseOverlayThemes(files['overlay-themes.json'] ?? null, themeList, record).themes;
  const themes = new Set([...themeList.themes, ...ofOverlays].map(({ id }) => id));
  const recipes = new Set(parseRecipes(files, record).recipes.map(({ id }) => id));
  return {
    hasTheme: (id) => themes.has(id) || record.measures.has(id),
    hasArea: isAdcode,
    hasOverlay: (id) => recipes.has(id),
    placeOfFigure: (id) => record.observations.find((figure) => figure.id === id)?.adcode ?? null,
    newestEdition: () => record.editions.length,
  };
}

describe('the page about links', () => {
  it('has every parameter, every setting of a layer and nothing else', () => {
    const parameters = Object.values(FIELD_RULES).flatMap((rule): readonly string[] => rule.parameters);
    expect([...NAMED].sort()).toEqual(
      [...parameters, ...PARAMETERS, ...PAGE_PARAMETERS, 'opacity', 'hide', 'off'].sort(),
    );
    expect(PAGE).toContain(`\`${PACK}\``);
  });

  it('has an example of every parameter', () => {
    const shown = new Set(LINKS.flatMap((link) => [...new URLSearchParams(link).keys()]));
    for (const { parameters } of Object.values(FIELD_RULES))
      for (const each of parameters) expect(shown).toContain(each);
    const asked = new Set(QUERIES.flatMap((query) => [...new URLSearchParams(query).keys()]));
    for (const each of PAGE_PARAMETERS) expect(asked).toContain(each);
  });

  it('has examples that are read as they stand', async () => {
    const context = await publishedContext();
    expect(LINKS.length).toBeGreaterThan(20);
    for (const link of LINKS) expect([link, decodeLink(link, context).notices]).toEqual([link, []]);
    // But for those that say what holds anyway.
    const same = LINKS.filter((link) => JSON.stringify(decodeLink(link, context).state) === DEFAULT);
    expect(same.sort()).toEqual(['edition=1', 'v=1']);
  });

  it('has queries that say how the page is shown', () => {
    const nothing = JSON.stringify(parsePageMode(''));
    for (const query of QUERIES.filter((each) => isPageParameter([...new URLSearchParams(each).keys()][0] ?? '')))
      expect([query, JSON.stringify(parsePageMode(query)) === nothing]).toEqual([query, false]);
  });
});

const DEFAULT = JSON.stringify(DEFAULT_MAP_STATE);
