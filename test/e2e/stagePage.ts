import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { AtlasRecord } from '../../src/core/record/authored/parseRecord';
import type { LocalText } from '../../src/core/text/text';
import { type AtlasPage, phrase } from './atlasPage';
import { expect } from './fixtures';

interface WrittenSlide {
  readonly id: string;
  readonly map: string;
  readonly title: LocalText;
  readonly callouts: readonly { readonly figure: string }[];
}

/** The slides that come with the atlas, as they are written. */
export function readStory(): readonly WrittenSlide[] {
  const file = join(import.meta.dirname, '../../geodata/story.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { slides: readonly WrittenSlide[] }).slides;
}

/** Slides before a room, by what their parts are called. */
export class StagePage {
  readonly title: Locator;
  readonly legend: Locator;
  readonly callouts: Locator;
  readonly position: Locator;
  readonly bar: Locator;
  readonly dialog: Locator;
  readonly blank: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.legend = page.getByRole('region', { name: phrase('legend.title') });
    this.callouts = page.getByRole('list', { name: phrase('stage.callouts') }).getByRole('listitem');
    this.position = page.locator('.stage__position');
    this.bar = page.getByRole('navigation', { name: phrase('stage.controls') });
    this.dialog = page.getByRole('dialog');
    this.blank = page.locator('.stage__blank');
  }

  /** Begins at the keyboard. */
  async begin(atlas: AtlasPage): Promise<void> {
    await atlas.button('header.present').focus();
    await this.page.keyboard.press('Enter');
    await expect(this.position).toBeVisible();
    await expect(this.page.locator('.stage')).toBeFocused();
  }

  async expectSlide(number: number, story = readStory()): Promise<void> {
    await expect(this.position).toHaveText(`${number} / ${story.length}`);
    await expect(this.title).toHaveText(story[number - 1]?.title.zh ?? '');
  }

  /** Each figure of the slide by what was measured, those of one place together. */
  async expectCallouts({ callouts }: WrittenSlide, { observations, measures }: AtlasRecord): Promise<void> {
    const byPlace = new Map<string, string[]>();
    for (const { figure } of callouts) {
      const told = observations.find(({ id }) => id === figure);
      const name = measures.get(told?.measure ?? '')?.name.zh;
      if (told === undefined || name === undefined) throw new Error(`expectCallouts: no figure ${figure}`);
      byPlace.set(told.adcode, [...(byPlace.get(told.adcode) ?? []), name]);
    }
    await expect(this.callouts).toHaveCount(byPlace.size);
    for (const [index, names] of [...byPlace.values()].entries()) {
      await expect(this.callouts.nth(index).locator('.callout__text')).toHaveText(names);
      await expect(this.callouts.nth(index).locator('.callout__value')).toHaveText(names.map(() => /\d/));
    }
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
