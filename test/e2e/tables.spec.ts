import { readFile } from 'node:fs/promises';
import { workbook } from '../core/grid/bytes';
import { phraseWithin, say } from './atlasPage';
import { expect, expectAccessible, test } from './fixtures';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

test('the example becomes a map, and the template is a file to fill in', async ({ page }) => {
  const own = new TablesPage(page);
  await own.atlas.open();
  await page.getByRole('button', { name: say('themes.addTables') }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say('data.templateLong') }).click(),
  ]);
  const template = await readFile(await download.path());
  expect([...template.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

  await page.getByRole('button', { name: say('data.tryExample') }).click();
  await expect(own.atlas.legendTitle).toHaveText('常住人口');
  await expect.poll(() => own.coverage()).toEqual(['369', '12']);
  await expect(own.atlas.currentTheme).toContainText('常住人口');
  await expect(own.kept).toBeVisible();
  await expectAccessible(page);

  await test.step('the filled template is read as it is, a row for each figure', async () => {
    await own.give({ name: download.suggestedFilename(), content: template });
    const table = own.table(download.suggestedFilename());
    await expect(table).toContainText(phraseWithin('data.formOf.long_other'));
    await expect(table).toContainText(say('data.nothingOpen'));
  });

  await test.step('a figure leads to its cell', async () => {
    await own.atlas.choosePlace('成都');
    await own.atlas.card.locator('summary').first().click();
    await expect(own.atlas.card).toContainText(/第 \d+ 行第 \d+ 列/);
  });
});

test('a table of a measure in each column, as Chinese spreadsheets save it', async ({ page }) => {
  const own = new TablesPage(page);
  await own.open();
  const table = [
    '2024年1-9月各市案件情况,,',
    '单位：起,,',
    '城市,发案,破案率（%）',
    '全省,９９９９,',
    '大连市,"1,234",45.6',
    '沈阳,2.3万,50%',
    '鞍山,--,无',
    '',
  ].join('\r\n');
  await own.give({ name: '各市案件.csv', content: inGb18030(table) });
  await expect(own.atlas.legendTitle).toHaveText('发案');
  await expect(own.atlas.legend).toContainText('2024年1–9月');
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  await expect(own.tables).toContainText(say('data.nothingOpen'));
  await own.atlas.theme('破案率').click();
  await expect(own.atlas.legendTitle).toHaveText('破案率');
  await expect(own.atlas.legendClasses).not.toHaveCount(0);

  await test.step('what is guessed of a measure can be corrected', async () => {
    await own.atlas.theme('发案').click();
    await page.getByRole('button', { name: say('data.editMeasure', { name: '发案' }) }).click();
    await page.getByRole('textbox', { name: new RegExp(`^${say('data.measureName')}`) }).fill('刑事案件');
    await page.keyboard.press('Tab');
    await expect(own.atlas.legendTitle).toHaveText('刑事案件');
  });

  await test.step('table and chart show it too', async () => {
    await own.atlas.showTable();
    await expect(own.atlas.tableRows.filter({ hasText: '沈阳市' })).toContainText('23,000');
    await own.atlas.showChart();
    await expect(own.atlas.chartRows).toHaveCount(2);
  });
});

test('a workbook with a row for each figure, and the periods of its figures', async ({ page }) => {
  const own = new TablesPage(page);
  await own.open();
  const rows = [
    ['各区县情况'],
    ['省', '市', '县', '时间', '指标', '数值'],
    ...['2023年', '2024年上半年', '2024Q3'].flatMap((time, index) => [
      ['山东', '枣庄', '市中区', time, '报警', String(10 + index)],
      ['山东', '济南', '市中区', time, '报警', String(20 + index)],
      ['山东', '济南', '历下区', time, '报警', String(30 + index)],
    ]),
  ];
  await own.begin({ name: '区县.xlsx', content: bookOf({ 说明: [['说明', '无']], 数据: rows }) });
  await page
    .getByRole('button', { name: /^数据/ })
    .filter({ hasText: say('data.columnCount_other', { count: 6 }) })
    .click();
  await own.settled();
  await expect(own.tables).toContainText(phraseWithin('data.formOf.long_one'));
  await expect(own.atlas.legendTitle).toHaveText('报警');
  await expect.poll(async () => (await own.coverage())[1]).toBe('3');
  const slider = own.atlas.toolbar.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(own.atlas.legend).toContainText('2023年');
  await expect.poll(() => own.atlas.link().get('period')).toBe('2023-01-01_2023-12-31');

  await test.step('areas together with their parts are read each at its own level, or at one', async () => {
    const name = '2024年各级.csv';
    const content = '地区,接警\n山东省,500\n济南市,200\n历下区,20\n市中区,21\n枣庄市,100\n市中区,11\n';
    await own.give({ name, content });
    const table = own.table(name);
    await expect(table).toContainText(say('data.nothingOpen'));
    await own.atlas.theme('接警').click();
    expect((await own.coverage())[1]).toBe('3');
    await table.getByText(say('data.places'), { exact: true }).click();
    await expect(table.getByRole('tabpanel')).toContainText(say('level.county'));
    await table.getByText(say('data.layout'), { exact: true }).click();
    const level = table.getByRole('combobox', { name: say('data.level'), exact: true });
    await expect(level).toHaveValue('each');
    await expect(level).toContainText(say('data.level.each'));
    await level.selectOption('prefecture');
    await own.settled();
    await table.getByRole('tab', { name: new RegExp(`^${say('data.matches.setAside')}`) }).click();
    await expect(table.getByRole('tabpanel')).toContainText(say('data.setAside.lower-level'));
    await expect.poll(async () => (await own.coverage())[1]).toBe('2');
  });
});

test('a table copied from a page, with years in its heading', async ({ page }) => {
  const own = new TablesPage(page);
  await own.open();
  const html =
    '<table><tr><th rowspan="2">地区</th><th colspan="2">人口（万人）</th></tr><tr><th>2020年</th><th>2023年</th></tr>' +
    '<tr><td>大连</td><td>745.1</td><td>753.9</td></tr><tr><td>瀋陽</td><td>902.8</td><td>920.4</td></tr></table>';
  await page.evaluate((markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    clipboardData.setData('text/plain', '地区');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(own.tables).toHaveCount(1);
  await own.settled();
  await expect(own.atlas.legendTitle).toHaveText('人口');
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  await own.part('matched');
  await expect(own.panel.getByRole('tabpanel')).toContainText(say('data.how.traditional'));
  await own.atlas.showTable();
  await expect(own.atlas.tableRows.filter({ hasText: '大连市' })).toContainText('753.9');
});

/** Text in the encoding of Chinese spreadsheets, by the browser's own table turned around. */
function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? letter.charCodeAt(0)));
}

function bookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const cellOf = (text: string, column: number, row: number) =>
    `<c r="${'ABCDEF'[column]}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rowOf = (cells: readonly string[], row: number) =>
    `<row r="${row + 1}">${cells.map((text, column) => cellOf(text, column, row)).join('')}</row>`;
  return workbook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map(rowOf).join('') })),
  });
}

test('parts of a measure are chosen in the legend, sheets of years read together, duplicates shown with their values', async ({
  page,
}) => {
  const own = new TablesPage(page);
  await own.open();
  await own.give({
    name: '2024年.csv',
    content: '城市,性别,嫌疑人\n济南,男,100\n济南,女,20\n青岛,男,90\n青岛,女,10\n烟台,男,80\n',
  });
  const parts = own.atlas.toolbar.getByRole('combobox', { name: '性别' });
  await expect(own.atlas.legendTitle).toHaveText('嫌疑人 · 男');
  expect(await own.coverage()).toEqual(['369', '3']);
  await parts.selectOption('女');
  await expect(own.atlas.legendTitle).toHaveText('嫌疑人 · 女');
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);
  await own.panel.getByRole('checkbox', { name: phraseWithin('data.sumsParts') }).check();
  await own.settled();
  await parts.selectOption(say('part.sum'));
  await expect(own.atlas.legendTitle).toHaveText('嫌疑人');
  await expectAccessible(page);

  await test.step('sheets', async () => {
    const rows = (value: string) => [
      ['城市', '发案'],
      ['济南', value],
      ['青岛', '2'],
      ['济南市', '7'],
    ];
    await own.begin({ name: '发案.xlsx', content: bookOf({ '2023年': rows('5'), '2024年': rows('6') }) });
    await page.getByRole('button', { name: phraseWithin('data.together.periods_other') }).press('Enter');
    await own.settled();
    await expect(own.table('发案.xlsx')).toContainText('2023年、2024年');
    const duplicates = await own.part('duplicates');
    await expect(duplicates.getByRole('row', { name: '济南市' })).toHaveCount(2);
    await expect(duplicates.getByRole('cell', { name: '6', exact: true })).toBeVisible();
    await duplicates.getByRole('button', { name: say('data.duplicate.keep-last') }).click();
    await own.settled();
    await expect(own.atlas.toolbar.getByRole('slider')).toBeVisible();
  });
});
