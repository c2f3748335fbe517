import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AtlasTour, LEGEND_TITLE } from './atlasTour';
import type { Step } from './step';
import { until } from './until';

const PASTED_TABLE = '城市,发案\n大连市,12\n沈阳市,34\n';
const PASTED = '2024年1-9月各市接警情况\t\n城市\t接警\n大连市\t120\n鞍山市\t45\n';

const table: Step = {
  name: 'table',
  async run(tour) {
    await tour.open('theme=fraud-cases&lang=zh&light=day');
    await tour.untilReady();
    await tour.clickOn('[data-surface=table]');
    await tour.untilText('.figures-table tbody', /东营市/);
    const rows = await tour.count('.figures-table tbody tr');
    if (rows !== 2) throw new Error(`the table of telecom-fraud cases has ${rows} rows; two were published`);
    await tour.clickOn('.figures-table tbody button', '大连市');
    await tour.untilText('.card h2', '大连市');
    await tour.page.press('Escape');
    await tour.untilGone('.card h2');
    await tour.clickOn('[data-surface=map]');
    await tour.untilGone('.figures-table');
    return undefined;
  },
};

const tableStep: Step = {
  name: 'own table',
  async run(tour) {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-browsers-'));
    try {
      const file = join(folder, '2024年案件.csv');
      await writeFile(file, PASTED_TABLE);
      await tour.clickOn('[data-surface=data]');
      await until(async () => (await tour.count('.add-table input[type=file]')) > 0, 'the part for own tables');
      await tour.page.chooseFile('.add-table input[type=file]', file);
      await tour.untilText(LEGEND_TITLE, '发案');
      await tour.untilText('.legend-coverage', /\D2\D/);
    } finally {
      await rm(folder, { recursive: true });
    }
    await copy(tour, PASTED);
    await tour.focus('.paste-field textarea');
    await tour.page.pressWithControl('v');
    await until(async () => (await tour.count('.table-section')) === 2, 'the pasted table beside the chosen one');
    await tour.clickOn('.theme__title', '接警');
    await tour.untilText(LEGEND_TITLE, '接警');
    await tour.clickOn('[data-surface=map]');
    return undefined;
  },
};

/** What is done with figures beside the map. */
export const FIGURE_STEPS: readonly Step[] = [table, tableStep];

/** Brings a text to the clipboard as a reader does, out of a field that is gone afterwards. */
async function copy({ page }: AtlasTour, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const field = document.createElement('textarea');
    field.id = 'copied';
    field.value = copied;
    document.body.append(field);
    field.focus();
    field.select();
  }, text);
  await page.pressWithControl('c');
  await page.evaluate(() => document.getElementById('copied')?.remove());
}
