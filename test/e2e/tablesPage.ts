import type { Download, Locator, Page } from '@playwright/test';
import { AtlasPage, phrase, say } from './atlasPage';
import { expect } from './fixtures';

interface GivenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** The reader's own figures beside the map, by what their parts are called. */
export class TablesPage {
  readonly atlas: AtlasPage;
  readonly panel: Locator;
  readonly tables: Locator;
  readonly kept: Locator;
  readonly notices: Locator;
  readonly file: Locator;

  constructor(readonly page: Page) {
    this.atlas = new AtlasPage(page);
    this.panel = page.locator('.publisher');
    this.tables = page.locator('.table-section');
    this.kept = this.panel.getByText(say('data.kept'), { exact: true });
    this.notices = this.panel.getByRole('alert');
    this.file = page.locator('.add-table input[type=file]');
  }

  async open(link = ''): Promise<void> {
    await this.atlas.open(link);
    await this.show();
  }

  async show(): Promise<void> {
    await this.page
      .getByRole('group', { name: say('surface.title') })
      .getByRole('button', { name: say('surface.data') })
      .click();
    await expect(this.file).toBeAttached();
  }

  /** Gives a file as a reader chooses one, and waits until it has been read, or refused. */
  async give({ name, content }: GivenFile): Promise<void> {
    await this.begin({ name, content });
    await expect(this.page.locator('.intake')).toHaveCount(0);
    await this.settled();
  }

  async begin({ name, content }: GivenFile): Promise<void> {
    await this.file.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  }

  /** Until every table has been read. */
  async settled(): Promise<void> {
    await expect(this.page.locator('.table-section[aria-busy="true"]')).toHaveCount(0);
  }

  /** A table by the name of its file. */
  table(file: string): Locator {
    return this.tables.filter({ has: this.page.getByRole('heading', { name: file, exact: true }) });
  }

  async part(key: 'ambiguous' | 'unmatched' | 'duplicates' | 'matched' | 'setAside' | 'refused'): Promise<Locator> {
    const tab = this.panel.getByRole('tab', { name: new RegExp(`^${say(`data.matches.${key}`)}`) });
    // Closed where nothing is left to decide.
    if (!(await tab.isVisible())) await this.panel.getByText(say('data.places'), { exact: true }).click();
    await tab.click();
    return this.panel.getByRole('tabpanel');
  }

  async sayWho(publisher: string, date: string): Promise<void> {
    await this.page.getByRole('textbox', { name: say('data.sourcePublisher') }).fill(publisher);
    await this.page.getByRole('textbox', { name: say('data.sourceDate') }).fill(date);
    await this.page.keyboard.press('Tab');
    await this.settled();
  }

  async choose(key: 'data.new' | 'data.duplicate' | 'data.saveFile' | 'data.delete' | 'data.openFile'): Promise<void> {
    await this.page.getByRole('button', { name: say('data.more') }).click();
    await this.page.getByRole('menuitem', { name: say(key) }).click();
  }

  async saveFile(): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.choose('data.saveFile')]);
    return download;
  }

  /** "369 个地区中 5 个有数据" of the legend, as its two numbers. */
  async coverage(): Promise<readonly string[]> {
    return (
      (await this.atlas.legend.getByText(phrase('legend.coverage')).textContent())?.replaceAll(',', '').match(/\d+/g) ??
      []
    );
  }
}
