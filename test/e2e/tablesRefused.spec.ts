import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phraseWithin, say } from './atlasPage';
import { expect, test } from './fixtures';
import { TablesPage } from './tablesPage';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('what cannot or may not be read is named, nothing of it executes, and the project stays as it was', async ({
  page,
}) => {
  const own = new TablesPage(page);
  await own.open();
  await own.give({ name: '2024年.csv', content: '城市,发案\n大连,1\n沈阳,2\n' });
  await expect.poll(() => own.coverage()).toEqual(['369', '2']);

  const refused: readonly (readonly [name: string, content: string | Uint8Array, sentence: RegExp])[] = [
    ['空.csv', '', phraseWithin('notice.table-empty')],
    ['图片.csv', PNG, /图片\.csv/],
    ['宽.csv', Array.from({ length: 5000 }, (_, column) => `c${column}`).join(','), /宽\.csv/],
    ['人员.csv', '姓名,城市,案件\n张三,大连,1\n李四,沈阳,2\n王五,鞍山,3\n', /姓名/],
    ['证件.csv', '编码,城市\n11010519491231002X,大连\n440524188001010014,沈阳\n', /编码/],
    ['手机.csv', '联系,城市,案件\n13912345678,大连,1\n13812345678,沈阳,2\n13712345678,鞍山,3\n', /联系/],
    ['车牌.csv', '对象,城市,案件\n辽B12345,大连,1\n辽A12345,沈阳,2\n辽C12345,鞍山,3\n', /对象/],
    ['坏项目.json', '{"format": "bulletin-atlas-project", "version": "x"}', /坏项目\.json/],
  ];
  for (const [name, content, sentence] of refused) {
    await test.step(name, async () => {
      await own.give({ name, content });
      await expect(own.notices).toContainText(sentence);
      await expect(own.tables).toHaveCount(1);
      await own.notices.getByRole('button', { name: say('notices.dismiss') }).click();
    });
  }

  await test.step('a file of 500 MB is not even read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
    const path = join(folder, '巨大.csv');
    const file = await open(path, 'w');
    await file.truncate(500e6);
    await file.close();
    await own.file.setInputFiles(path);
    await expect(own.notices).toContainText(/巨大\.csv/);
    await expect(own.tables).toHaveCount(1);
    await own.notices.getByRole('button', { name: say('notices.dismiss') }).click();
    await rm(folder, { recursive: true });
  });

  await test.step('markup and formulas in cells are text', async () => {
    const table = [
      '城市,<img src=x onerror=alert(1)>,案件,案件',
      '大连,"=HYPERLINK(""http://x"",""1"")",3,5',
      '<img src=x onerror=alert(2)>,1,2,3',
      '沈阳,2,4,6',
    ];
    await own.give({ name: '2023年<b>.csv', content: table.join('\n') });
    await expect(own.tables).toHaveCount(2);
    const added = own.tables.nth(1);
    await expect(added).toContainText(phraseWithin('notice.table-heading-twice'));
    await expect(added).toContainText('<img src=x onerror=alert(2)>');
    await added.getByRole('tab', { name: new RegExp(`^${say('data.matches.refused')}`) }).click();
    await expect(added.getByRole('tabpanel')).toContainText('=HYPERLINK');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });
});
