import { countedParagraphs } from '../../src/core/record/countedParagraphs';
import { formatPeriodInWords } from '../../src/core/record/formatPeriod';
import { AtlasPage, phrase, phraseWithin } from './atlasPage';
import { expect, test } from './fixtures';
import { lookAt, takeMapPicture, viewIn, viewLink } from './mapPicture';
import { areaOf, readBoundaries, readPublishedRecord } from './publishedData';

const boundaries = readBoundaries();

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a place is found by any of its names and by its code; the camera goes there', async ({ page }) => {
  const atlas = new AtlasPage(page);
  await atlas.open('labels=0');
  const searches = [
    ['渭南', '渭南市'],
    ['東營', '东营市'],
    ['dalian', '大连市'],
    ["Xi'an", '西安市'],
    ['370600', '烟台市'],
    ['襄樊', '襄阳市'],
    ['莱芜市', '济南市'],
  ] as const;
  for (const [text, name] of searches)
    await test.step(`${text} is ${name}`, async () => {
      await atlas.choosePlace(text);
      await expect(atlas.cardTitle).toHaveText(name);
      await expect(atlas.search).toHaveValue('');
    });

  await test.step('one outside the window is gone to', async () => {
    const [longitude, latitude] = areaOf(boundaries, '650100').labelPoint;
    // The link has the camera once it stands; until then that of the place before, or none.
    const degreesAway = () => {
      const view = viewIn(atlas.link());
      return Math.max(Math.abs((view?.longitude ?? 0) - longitude), Math.abs((view?.latitude ?? 0) - latitude));
    };
    expect(degreesAway(), 'from the place before').toBeGreaterThan(5);
    await atlas.choosePlace('乌鲁木齐');
    await expect(atlas.cardTitle).toHaveText('乌鲁木齐市');
    await expect.poll(degreesAway).toBeLessThan(5);
    expect(viewIn(atlas.link())?.zoom).toBeGreaterThan(5);
  });

  await test.step('several places of one name are offered, the chosen one is the reader’s', async () => {
    await atlas.search.fill('鼓楼区');
    await expect(atlas.options.nth(1)).toBeVisible();
    await atlas.search.press('ArrowDown');
    await expect(atlas.options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await atlas.search.fill('东菅市');
    await expect(page.getByText(phraseWithin('search.none')).first()).toBeVisible();
    await expect(atlas.options).toHaveCount(0);
  });
});

test('the card shows every figure of a place with its evidence', async ({ page }) => {
  const record = await readPublishedRecord(boundaries);
  const published = record.observations.filter(({ adcode }) => adcode === '370500');
  expect(published.length).toBeGreaterThan(40);
  const atlas = new AtlasPage(page);
  await atlas.open('area=370500&labels=0');

  await expect(atlas.cardTitle).toHaveText('东营市');
  await expect(atlas.card.locator('.current-figure')).toContainText('−34.2%');
  await expect(atlas.card.locator('.card__facts')).toHaveText('52 项数据·2 个来源');
  await atlas.card.getByRole('button', { name: phrase('card.openTopics') }).click();
  const own = atlas.card.locator('.figure');
  await expect(own, 'one of two periods, and that of the theme above; the census and the land area').toHaveCount(
    published.length - 2 + 1,
  );
  const told = atlas.card.locator('.figure, .current-figure');
  const texts = await told.evaluateAll((items) => items.map((item) => item.textContent ?? ''));
  for (const { id, measure, source, published: printed, paragraphs, period } of published) {
    // The theme's figure is headed with the theme's title.
    const isOfTheme = measure === 'fraud-cases-change';
    const name = isOfTheme ? '电信网络诈骗发案' : (record.measures.get(measure)?.name.zh ?? measure);
    const { title, publisher, date, body } = record.sources.get(source) ?? {
      title: null,
      publisher: null,
      date: '',
    };
    const evidence = [name, printed, formatPeriodInWords(period, 'zh'), title?.zh ?? source, publisher?.zh ?? '', date];
    const counted = countedParagraphs(paragraphs, body).paragraphs;
    if (paragraphs.length > 0) evidence.push(`第 ${counted.join('、')} 段`);
    const found = texts.some((text) => evidence.every((part) => text.includes(part)));
    expect(found, `${id}: ${evidence.join(' | ')}`).toBe(true);
  }

  await test.step('the evidence opens below its figure, and leads to the theme', async () => {
    const losses = own.filter({ hasText: '电信网络诈骗损失变化' });
    await losses.getByText('电信网络诈骗损失变化').first().click();
    await expect.poll(() => atlas.link().get('figure')).toBe('dongying-2024-fraud-losses-change');
    await expect(losses.getByText('第 4 段')).toBeVisible();
    await losses.getByRole('button', { name: phraseWithin('card.showTheme') }).click();
    await expect(atlas.legendTitle).toHaveText('电信网络诈骗损失');
    await expect(atlas.card.locator('.current-figure')).toContainText('−33.9');
  });

  await test.step('a place for which nothing was published says so', async () => {
    await atlas.choosePlace('青岛');
    await expect(atlas.cardTitle).toHaveText('青岛市');
    await expect(atlas.card.locator('.current-figure')).toHaveText(phraseWithin('value.notPublished'));
  });
});

test('the pointer names an area and its figure; a click opens the card, Escape closes it', async ({ page }) => {
  const atlas = new AtlasPage(page);
  const view = lookAt(118, 38, 5.2);
  await atlas.open(`${viewLink(view)}&labels=0`);
  const picture = await takeMapPicture(atlas, view);
  const over = (adcode: string) => {
    const [x, y] = picture.pixelOf(areaOf(boundaries, adcode).labelPoint);
    return { position: { x, y } };
  };

  await atlas.canvas.hover(over('370500'));
  await expect(atlas.tooltip).toContainText('东营市');
  await expect(atlas.tooltip).toContainText('−34.2%');
  await atlas.canvas.hover(over('370700'));
  await expect(atlas.tooltip).toContainText('潍坊市');
  await expect(atlas.tooltip).toContainText(phraseWithin('value.notPublished'));

  await atlas.canvas.click(over('370500'));
  await expect(atlas.cardTitle).toHaveText('东营市');
  await expect.poll(() => atlas.link().get('area')).toBe('370500');
  await page.keyboard.press('Escape');
  await expect(atlas.card).toHaveCount(0);
  await expect.poll(() => atlas.link().get('area')).toBeNull();

  await test.step('a click on the sea lets go of the place', async () => {
    await atlas.canvas.click(over('370500'));
    await expect(atlas.card).toBeVisible();
    const [x, y] = picture.pixelOf([118.2, 38.6]);
    await atlas.canvas.click({ position: { x, y } });
    await expect(atlas.card).toHaveCount(0);
  });
});
