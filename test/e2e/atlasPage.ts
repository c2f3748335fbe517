import type { Locator, Page } from '@playwright/test';
import { frontLanguages } from '../../src/features/front/phrases';
import { placeLanguages } from '../../src/features/place/phrases';
import { storyLanguages } from '../../src/features/stories/phrases';
import { dataLanguages } from '../../src/features/tables/phrases';
import { type PhraseKey as PagePhrase, en as pageEnglish } from '../../src/i18n/en';
import { zh as pageChinese } from '../../src/i18n/zh';
import { atlasReady, expect } from './fixtures';

const en = { ...pageEnglish, ...storyLanguages.en, ...dataLanguages.en, ...frontLanguages.en, ...placeLanguages.en };
const zh: Readonly<Record<PhraseKey, string>> = {
  ...pageChinese,
  ...storyLanguages.zh,
  ...dataLanguages.zh,
  ...frontLanguages.zh,
  ...placeLanguages.zh,
};
type PhraseKey =
  | PagePhrase
  | keyof (typeof storyLanguages)['en']
  | keyof (typeof dataLanguages)['en']
  | keyof (typeof frontLanguages)['en']
  | keyof (typeof placeLanguages)['en'];

/** A phrase of the page in either language, whole, whatever stands in its places for values. */
export function phrase(...keys: readonly PhraseKey[]): RegExp {
  const texts = keys.flatMap((key) => [zh[key], en[key]]);
  return new RegExp(`^(${texts.map(patternOf).join('|')})$`);
}

/** The same somewhere inside a longer text. */
export function phraseWithin(...keys: readonly PhraseKey[]): RegExp {
  return new RegExp(phrase(...keys).source.slice(1, -1));
}

/** A phrase as the page says it in Chinese, with its values; numbers are written as a reader expects them. */
export function say(key: PhraseKey, values: Readonly<Record<string, string | number>> = {}): string {
  return zh[key].replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? value.toLocaleString('zh-CN') : value;
  });
}

function patternOf(text: string): string {
  return text
    .split(/\{\{[^}]*\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^]*?');
}

/** The page by what its parts are called, and by nothing else of it. */
export class AtlasPage {
  readonly themes: Locator;
  readonly currentTheme: Locator;
  readonly toolbar: Locator;
  readonly legend: Locator;
  readonly legendTitle: Locator;
  /** From the lowest up; where there are few figures, these. */
  readonly legendClasses: Locator;
  /** How many areas have a figure, and how many none. */
  readonly legendStates: Locator;
  readonly legendNotices: Locator;
  readonly card: Locator;
  readonly cardTitle: Locator;
  readonly search: Locator;
  readonly options: Locator;
  readonly map: Locator;
  readonly canvas: Locator;
  readonly sketch: Locator;
  readonly table: Locator;
  readonly tableRows: Locator;
  readonly chart: Locator;
  readonly chartRows: Locator;
  readonly tooltip: Locator;
  readonly notices: Locator;
  readonly about: Locator;

  /** @param path of the page, which Playwright resolves against the base address. */
  constructor(
    readonly page: Page,
    readonly path = '/',
  ) {
    this.themes = page.getByRole('navigation', { name: phrase('themes.title') });
    this.currentTheme = this.themes.locator('[aria-current="true"]');
    this.toolbar = page.getByRole('region', { name: phrase('toolbar.title') });
    this.legend = page.getByRole('region', { name: phrase('legend.title') });
    this.legendTitle = this.legend.getByRole('heading').first();
    this.legendClasses = this.legend
      .getByRole('list', { name: phrase('legend.classesOf', 'legend.values') })
      .getByRole('listitem');
    this.legendStates = this.legend.locator('.legend-states li');
    this.legendNotices = this.legend.locator('.legend__notices');
    this.card = page.getByRole('region', { name: phrase('card.title') });
    this.cardTitle = this.card.getByRole('heading', { level: 2 });
    this.search = page.getByRole('combobox', { name: phrase('search.label') });
    this.options = page.getByRole('search').getByRole('option');
    this.map = page.locator('#map');
    this.canvas = page.locator('.map-focus');
    this.sketch = page.locator('#sketch');
    this.table = page.getByRole('region', { name: phrase('table.title') }).getByRole('table');
    this.tableRows = this.table.locator('tbody').getByRole('row');
    this.chart = page.getByRole('list', { name: phrase('chart.title') });
    this.chartRows = this.chart.getByRole('button');
    this.tooltip = page.locator('.tooltip');
    this.notices = page.locator('.notices');
    this.about = page.getByRole('dialog', { name: phrase('about.title') });
  }

  /** @param link what follows the # of the address. */
  async open(link = ''): Promise<void> {
    await this.page.goto(link === '' ? this.path : `${this.path}#${link}`);
    await atlasReady(this.page);
  }

  /** Follows a link inside the open page, as a reader does who pastes one over the address. */
  async follow(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, link);
  }

  /** What the link in the address says now. */
  link(): URLSearchParams {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1));
  }

  theme(title: string): Locator {
    return this.themes.getByRole('button').filter({ has: this.page.getByText(title, { exact: true }) });
  }

  button(...keys: readonly PhraseKey[]): Locator {
    return this.page.getByRole('button', { name: phrase(...keys) });
  }

  async showTable(): Promise<void> {
    await this.surface('surface.table').click();
  }

  async showChart(): Promise<void> {
    await this.surface('surface.chart').click();
  }

  async showMap(): Promise<void> {
    await this.surface('surface.map').click();
  }

  /** Chooses the first place found, and waits until the keyboard is at its card. */
  async choosePlace(text: string): Promise<void> {
    await this.search.fill(text);
    await this.options.first().waitFor();
    await this.search.press('Enter');
    await expect(this.card.getByRole('button', { name: phrase('card.close') })).toBeFocused();
  }

  /** The button that shows the map alone, the table or the chart. */
  surface(key: 'surface.map' | 'surface.table' | 'surface.chart'): Locator {
    return this.page.getByRole('group', { name: phrase('surface.title') }).getByRole('button', { name: phrase(key) });
  }
}
