import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FiguresPanel } from '../../../src/features/figures/FiguresPanel';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([
  { adcode: '370500', value: -34.2, published: '34.2%' },
  { adcode: '210200', value: -31.4, published: '31.4%', qualifier: 'about', start: '2022-01-01', end: '2022-08-04' },
  { adcode: '370500', measure: 'cases', value: 1192 },
  { adcode: '370100', measure: 'cases', value: 300, qualifier: 'over', published: '300余起' },
  {
    source: 'census',
    adcode: '370500',
    measure: 'resident-population',
    value: 2000000,
    start: '2020-11-01',
    end: '2020-11-01',
  },
]);
const panel = (surface: 'table' | 'chart', coversMap = false) => (
  <FiguresPanel surface={surface} coversMap={coversMap} coverage={<p>coverage</p>}>
    <p>card</p>
  </FiguresPanel>
);

/** The names in the first column, from the top. */
const namesIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('rowheader')
    .map((row) => within(row).getByRole('button').textContent);

describe('the table of figures', () => {
  it('is named for the theme and says unit, period and source of each figure', () => {
    const { getByRole } = renderPart(panel('table'), { data });
    expect(getByRole('region', { name: 'Fraud' }).textContent).toContain('Caption% change');
    const table = within(getByRole('region', { name: 'Figures for “Fraud”' })).getByRole('table');
    const [, first] = within(table).getAllByRole('row');
    expect(first?.textContent).toMatch(/^Dalian.*210200≈ −31\.431\.4%/);
    expect(first?.textContent).toContain('about');
    expect(first?.textContent).toContain('1 January – 4 August 2022');
    expect(first?.textContent).toContain('Bulletin · line 4 of the text');
    expect(getByRole('status').textContent).toBe('2 rows');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(panel('table'), { data, language: 'zh' });
    expect(getByRole('region', { name: '“诈骗发案”的数据' }).textContent).toContain('大连市');
    expect(getByRole('columnheader', { name: /数值/ }).textContent).toContain('变化（%）');
    expect(getByRole('status').textContent).toBe('2 行');
    expect(getByRole('searchbox', { name: '按名称或代码筛选' })).toBeTruthy();
  });

  it('is sorted by key, each way, and what was not published stands last', async () => {
    const { getByRole, user } = renderPart(panel('table'), { data });
    const table = getByRole('table');
    await user.click(getByRole('checkbox', { name: 'Only areas with figures' }));
    const sortOf = (name: RegExp) => getByRole('columnheader', { name }).getAttribute('aria-sort');
    expect(sortOf(/Value/)).toBe('descending');
    expect(namesIn(table)).toEqual(['Dalian', 'Dongying', 'Jinan']);
    expect(table.textContent).toContain('not published');

    getByRole('button', { name: 'Value' }).focus();
    await user.keyboard('{Enter}');
    expect(sortOf(/Value/)).toBe('ascending');
    expect(namesIn(table)).toEqual(['Dongying', 'Dalian', 'Jinan']);

    getByRole('button', { name: 'Area' }).focus();
    await user.keyboard(' ');
    expect(sortOf(/Value/)).toBe('none');
    expect(sortOf(/Area/)).toBe('ascending');
    expect(namesIn(table)).toEqual(['Dalian', 'Dongying', 'Jinan']);
    await user.keyboard(' ');
    expect(namesIn(table)).toEqual(['Jinan', 'Dongying', 'Dalian']);
    await user.click(getByRole('button', { name: 'Period' }));
    expect(namesIn(table)).toEqual(['Dalian', 'Dongying', 'Jinan']);
    await user.click(getByRole('button', { name: 'Province' }));
    expect(namesIn(table)[0]).toBe('Dalian');
  });

  it('is filtered by name and code, and says where nothing is left', async () => {
    const { getByRole, getByText, user } = renderPart(panel('table'), { data });
    const field = getByRole('searchbox');
    await user.click(field);
    await user.paste('3705');
    expect(namesIn(getByRole('table'))).toEqual(['Dongying']);
    await user.clear(field);
    await user.paste('大连');
    expect(namesIn(getByRole('table'))).toEqual(['Dalian']);
    await user.paste('x');
    expect(getByText('No row matches.')).toBeTruthy();
    expect(getByRole('status').textContent).toBe('0 rows');
  });

  it('is one stop of Tab, which arrows, Home and End lead through; a row chooses its place', async () => {
    const { getByRole, atlas, user } = renderPart(panel('table'), { data });
    const [dalian, dongying] = ['Dalian', 'Dongying'].map((name) => getByRole('button', { name }));
    getByRole('button', { name: 'Period' }).focus();
    await user.tab();
    expect(document.activeElement).toBe(dalian);
    expect(atlas.getState().session.hovered?.adcode).toBe('210200');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(dongying);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(dalian);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(dalian);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(dongying);
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
    expect(dongying?.getAttribute('aria-pressed')).toBe('true');
    await user.tab();
    expect(document.activeElement).not.toBe(dalian);
    expect(atlas.getState().session.hovered).toBeNull();
  });

  it('tells what cannot be divided from what was not published', async () => {
    const mapState = { theme: 'cases', normalisation: ['residents' as const] };
    const { getByRole, user } = renderPart(panel('table'), { data, mapState });
    const rowOf = (name: string) => getByRole('button', { name }).closest('tr')?.textContent;
    expect(rowOf('Dongying')).toContain('5.96');
    expect(rowOf('Jinan')).toContain('published, not comparable here300余起');
    await user.click(getByRole('checkbox'));
    expect(rowOf('Dalian')).toContain('not published');
  });

  it('stands for the map where none can be drawn or it is covered, and is closed to the map', async () => {
    const session = { map: 'missing', surface: 'table' } as const;
    const { getByRole, atlas, user } = renderPart(panel('table', true), { data, session });
    expect(getByRole('main', { name: 'Fraud' }).textContent).toContain('coverage');
    expect(getByRole('alert').textContent).toContain('there is no map');
    getByRole('button', { name: 'Close and show only the map' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().session.surface).toBe('map');
  });

  it('has no rows for a theme that does not exist, and says so', () => {
    const { getByRole, queryByRole } = renderPart(panel('table'), { data, mapState: { theme: 'gone' } });
    expect(queryByRole('table')).toBeNull();
    expect(getByRole('listitem').textContent).toContain('gone');
  });
});

describe('the chart of figures', () => {
  it('lists all areas with a value in order of size, each as a button that says it in words', async () => {
    const { getByRole, getByText, atlas, user } = renderPart(panel('chart'), { data });
    const list = getByRole('list', { name: 'Figures for “Fraud” in order of size' });
    const rows = within(list).getAllByRole('button');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Dalian, −31.4%, 1 January – 4 August 2022, against the same period of the year before · about',
      'Dongying, −34.2%, 1 January – 12 October 2024, against the same period of the year before',
    ]);
    expect(getByText(/^Hollow dots/)).toBeTruthy();
    expect(getByText('1 area without a figure')).toBeTruthy();
    rows[0]?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(rows[1]);
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
    expect(rows[1]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(panel('chart'), { data, language: 'zh' });
    const list = getByRole('list', { name: '“诈骗发案”的数据，按大小排列' });
    expect(within(list).getAllByRole('button')[1]?.getAttribute('aria-label')).toBe(
      '东营市、−34.2%、2024年1月1日至10月12日、同比',
    );
  });

  it('has figures without a place on the axis below it, with the reason, on the way of the arrows', async () => {
    const mapState = { theme: 'cases', normalisation: ['residents' as const] };
    const { getByRole, user } = renderPart(panel('chart'), { data, mapState });
    const without = getByRole('region', { name: 'published, not comparable here' });
    expect(without.textContent).toContain('The atlas has no resident population for these areas');
    getByRole('button', { name: /^Dongying/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(within(without).getByRole('button', { name: /^Jinan 300余起/ }));
  });

  it('says where no area has a value', () => {
    const none = atlasOf([{ measure: 'cases', value: 3 }]);
    const mapState = { theme: 'cases', normalisation: ['residents' as const] };
    const { getByText } = renderPart(panel('chart'), { data: none, mapState });
    expect(getByText('No area has a value to draw.')).toBeTruthy();
    expect(getByText('2 areas without a figure')).toBeTruthy();
  });
});
