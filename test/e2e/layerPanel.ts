import type { Locator } from '@playwright/test';
import { type AtlasPage, phrase, phraseWithin, say } from './atlasPage';
import { expect } from './fixtures';

/** A file as a reader opens it. */
export interface OpenedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The layers in the legend, what they may be set to, and in the toolbar the way to more. Titles and names are the Chinese ones. */
export class LayerPanel {
  readonly panel: Locator;
  readonly layers: Locator;
  readonly add: Locator;
  readonly choice: Locator;
  /** Says over the map that something on it was placed by the atlas. */
  readonly mark: Locator;

  constructor(readonly atlas: AtlasPage) {
    this.panel = atlas.page.getByRole('region', { name: phrase('layers.title') });
    this.layers = this.panel.locator('[data-shown]');
    this.add = atlas.toolbar.locator('summary').filter({ hasText: phrase('layers.add') });
    this.choice = atlas.toolbar.getByRole('combobox', { name: phrase('layers.add') });
    this.mark = atlas.page.getByText(phrase('layers.schematicOnMap'));
  }

  layer(title: string): Locator {
    return this.layers.filter({ has: this.toggle(title) });
  }

  /** Whether a layer is drawn. */
  toggle(title: string): Locator {
    return this.atlas.page.getByRole('checkbox', { name: say('layers.show', { title }), exact: true });
  }

  /** Whether an entry of a layer is drawn. */
  entryToggle(title: string, name: string): Locator {
    return this.layer(title).getByRole('checkbox', { name: say('layers.entry', { name }), exact: true });
  }

  /** The line of the legend that says what an entry is. */
  entry(title: string, name: string): Locator {
    const entries = this.layer(title)
      .getByRole('list', { name: phrase('layers.entries') })
      .getByRole('listitem');
    return entries.filter({ has: this.atlas.page.getByText(name, { exact: true }) });
  }

  settings(title: string): Locator {
    return this.layer(title)
      .locator('summary')
      .filter({ hasText: phrase('layers.settings') });
  }

  button(title: string, key: 'layers.up' | 'layers.down' | 'layers.reset' | 'layers.remove'): Locator {
    return this.layer(title).getByRole('button', { name: phrase(key) });
  }

  opacity(title: string): Locator {
    return this.layer(title).getByRole('slider', { name: phrase('layers.opacity') });
  }

  /** A quantity that is assumed, which its name says. */
  parameter(title: string): Locator {
    return this.layer(title).getByRole('slider', { name: phraseWithin('layers.assumed') });
  }

  async openFiles(files: OpenedFile | readonly OpenedFile[] | readonly string[] | string): Promise<void> {
    await this.atlas.page.locator('.toolbar input[type=file]').setInputFiles(files as OpenedFile);
  }

  /** The setting of the link that says how overlays lie, one for each. */
  linked(): string[] {
    return (this.atlas.link().get('overlays') ?? '').split(',').filter((overlay) => overlay !== '');
  }

  async expectLinked(...overlays: readonly string[]): Promise<void> {
    await expect.poll(() => this.linked()).toEqual(overlays);
  }
}
