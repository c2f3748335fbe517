import type { Page } from '@playwright/test';
import { UsageError } from '../commandLine';

/** A view of the page as somebody has it before them. */
export interface Scene {
  /** Of its picture, without the ending. */
  readonly name: string;
  /** What someone who does not see the picture is told. */
  readonly description: string;
  /** CSS pixels. */
  readonly window: { readonly width: number; readonly height: number };
  readonly light: 'day' | 'night';
  readonly language: 'zh' | 'en';
  /** Stands in front of the #. */
  readonly query?: string;
  /** Stands behind the #, beside light and language. */
  readonly map?: string;
  /** What the reader does once the page is ready. */
  readonly act?: (page: Page) => Promise<void>;
}

const LAPTOP = { width: 1280, height: 800 };
const WALL = { width: 1920, height: 1080 };
const WALL_4K = { width: 3840, height: 2160 };
const PHONE = { width: 390, height: 844 };
/** A4 at 96 dots an inch. */
const SHEET = { width: 794, height: 1123 };

/** A table as a reader might have it: four places of one province, invented round numbers. */
const OWN_TABLE = 'city,year,visitors (10 000)\n济南市,2024,120\n青岛市,2024,310\n烟台市,2024,180\n东营市,2024,45\n';

/** The twenty scenes that a change of looks is judged by. */
export const SCENES: readonly Scene[] = [
  { name: 'home', description: 'The page as it opens', window: LAPTOP, light: 'day', language: 'zh' },
  { name: 'home-wall', description: 'The page as it opens, large', window: WALL, light: 'night', language: 'en' },
  { name: 'home-phone', description: 'The page as it opens, on a phone', window: PHONE, light: 'day', language: 'zh' },
  {
    name: 'changes-phone',
    description: 'Changes on a phone',
    window: PHONE,
    light: 'night',
    language: 'en',
    map: 'theme=fraud-losses',
  },
  {
    name: 'card',
    description: 'The card of a place',
    window: LAPTOP,
    light: 'day',
    language: 'zh',
    map: 'area=370500',
  },
  {
    name: 'card-phone',
    description: 'The card of a place, on a phone',
    window: PHONE,
    light: 'night',
    language: 'en',
    map: 'area=370500',
  },
  {
    name: 'symbols',
    description: 'Figures as circles',
    window: WALL,
    light: 'day',
    language: 'zh',
    map: 'theme=cases-solved&symbol=circle&per=none',
  },
  {
    name: 'divided',
    description: 'Figures divided by residents and days',
    window: LAPTOP,
    light: 'night',
    language: 'en',
    map: 'theme=cases-solved&per=residents,day',
  },
  {
    name: 'many-values',
    description: 'A value for each prefecture',
    window: WALL,
    light: 'day',
    language: 'en',
    map: 'theme=land-area',
  },
  {
    name: 'residents',
    description: 'Residents of prefectures',
    window: LAPTOP,
    light: 'day',
    language: 'zh',
    map: 'theme=population',
  },
  {
    name: 'counties',
    description: 'A value for each county',
    window: LAPTOP,
    light: 'night',
    language: 'zh',
    map: 'theme=land-area&level=county&view=118,36.3,6.6',
  },
  {
    name: 'circles',
    description: 'Circles of a city',
    window: LAPTOP,
    light: 'night',
    language: 'zh',
    map: 'theme=dalian-circles',
  },
  {
    name: 'belts',
    description: 'Belts along a river and a coast',
    window: WALL,
    light: 'day',
    language: 'en',
    map: 'theme=dongying-belts',
  },
  {
    name: 'embed',
    description: 'The map in the frame of another page',
    window: { width: 720, height: 480 },
    light: 'day',
    language: 'zh',
    query: 'embed=1',
  },
  {
    name: 'embed-narrow',
    description: 'The map in a narrow frame of another page',
    window: { width: 375, height: 480 },
    light: 'night',
    language: 'en',
    query: 'embed=1',
  },
  {
    name: 'stage',
    description: 'A slide before a room',
    window: WALL,
    light: 'day',
    language: 'zh',
    query: 'present=1',
  },
  {
    name: 'stage-4k',
    description: 'A slide at 3840 × 2160',
    window: WALL_4K,
    light: 'night',
    language: 'en',
    query: 'present=3',
  },
  {
    name: 'overview',
    description: 'The overview of all slides',
    window: WALL,
    light: 'day',
    language: 'en',
    query: 'present=1',
    act: (page) => page.keyboard.press('o'),
  },
  { name: 'sheet', description: 'The map on a sheet of paper', window: SHEET, light: 'day', language: 'zh' },
  {
    name: 'own-table',
    description: 'A table of the reader’s own',
    window: LAPTOP,
    light: 'day',
    language: 'en',
    act: async (page) => {
      await page.locator('[data-surface="data"]').click();
      const file = { name: 'visitors.csv', mimeType: 'text/csv', buffer: Buffer.from(OWN_TABLE) };
      await page.locator('.add-table input[type="file"]').setInputFiles(file);
    },
  },
];

/** @throws UsageError for a scene that there is none of. */
export function scenesNamed(names: readonly string[]): readonly Scene[] {
  const unknown = names.find((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown !== undefined)
    throw new UsageError(`unknown scene "${unknown}"; there are ${SCENES.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? SCENES : SCENES.filter(({ name }) => names.includes(name));
}

/** Whether a scene is pictured as it is printed. */
export function isPrinted({ window }: Scene): boolean {
  return window === SHEET;
}

/** Address of a scene below that of the page. */
export function addressOf({ query, map, light, language }: Scene): string {
  const hash = [map, `lang=${language}`, `light=${light}`].filter((part) => part !== undefined).join('&');
  return `${query === undefined ? '' : `?${query}`}#${hash}`;
}
