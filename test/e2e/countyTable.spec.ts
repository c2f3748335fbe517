import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { readAllCounties } from './publishedData';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 800 } });

const RESIDENTS = join(import.meta.dirname, '../../geodata/residents/census-2020-counties.csv');

test('a table of all counties is one map of the country, finer and by provinces close up', async ({ page }) => {
  const own = new TablesPage(page);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const counties = readAllCounties();
  const drawn = new Set(counties.map(({ adcode }) => adcode));
  const rows = csvParse(readFileSync(RESIDENTS, 'utf8')).filter(({ adcode = '' }) => drawn.has(adcode));
  const csv = [
    '代码,区县,2024年户数（户）',
    ...rows.map(({ adcode, name }, index) => `${adcode},${name},${1000 + index}`),
  ];

  await own.open();
  await own.give({ name: '全国区县.csv', content: csv.join('\n') });
  await expect(own.atlas.legendTitle).toHaveText('户数');
  await expect.poll(() => own.coverage()).toEqual([String(counties.length), String(rows.length)]);
  await expect(own.tables).toContainText(say('data.nothingOpen'));
  await expect(own.atlas.legend).toContainText('港澳台未绘区县');
  expect(fetched.filter((path) => path.includes('/counties/'))).toEqual([]);

  await test.step('of the chart the ends stand, of the table what has been scrolled to', async () => {
    await own.atlas.showTable();
    await expect(own.atlas.tableRows).toHaveCount(400);
    await expectAccessible(page);
    await own.atlas.tableRows.first().getByRole('button').focus();
    await page.keyboard.press('End');
    await expect(own.atlas.tableRows).toHaveCount(rows.length);
    await expect(own.atlas.tableRows.last().getByRole('button')).toBeFocused();
  });

  await test.step('a county that is chosen has its card, and the counties around it come finer', async () => {
    await own.atlas.showMap();
    await own.atlas.choosePlace('370502');
    await expect(own.atlas.cardTitle).toHaveText('东营区');
    await expect.poll(() => fetched.filter((path) => path.endsWith('/counties/370000.topo.json')).length).toBe(1);
    expect(fetched.filter((path) => path.includes('/counties/')).length).toBeLessThan(8);
  });
});
