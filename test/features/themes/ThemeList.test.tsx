import { waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withAddition } from '../../../src/data/assembleAtlas';
import { ThemeList } from '../../../src/features/themes/ThemeList';
import { CIRCLES } from '../../core/overlays/smallRecipe';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../../core/portrayal/readerTables';
import { dongying } from '../../core/record/records';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([{}, { measure: 'cases', value: 3 }, { measure: 'patrols', value: 7 }]);
const list = (close = () => {}) => <ThemeList isOpen close={close} />;

afterEach(() => localStorage.clear());

describe('the list of themes', () => {
  it('has the authored themes under their topics, each with its figures, and says which is shown', () => {
    const { getByRole } = renderPart(list(), { data });
    const themes = getByRole('navigation', { name: 'Themes' });
    const headings = within(themes).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Calls', 'Enforcement', 'All other measures']);
    const current = within(themes).getByRole('button', { current: true });
    expect(current.textContent).toBe('Fraud−34.2% Dongying');
    expect(within(themes).getByRole('button', { name: /^Solved ?3 cases Dongying/ })).toBeTruthy();
    expect(within(themes).getByRole('button', { name: /^Residents ?no figures/ })).toBeTruthy();
    expect(themes.textContent).toContain('Page Up and Page Down switch themes');
  });

  it('says of many places how many they are and from where to where', () => {
    const everywhere = ['210200', '370100', '370500'].map((adcode, at) => ({
      adcode,
      measure: 'cases',
      value: at + 1,
    }));
    const { getByRole } = renderPart(list(), { data: atlasOf([{}, ...everywhere]) });
    expect(getByRole('button', { name: /^Solved/ }).textContent).toBe('Solved3 cases Dongying · 2 Jinan · 1 Dalian');
  });

  it('speaks Chinese, with short names', () => {
    const { getByRole } = renderPart(list(), { data, language: 'zh' });
    const themes = getByRole('navigation', { name: '专题' });
    expect(within(themes).getByRole('button', { current: true }).textContent).toBe('诈骗发案−34.2% 东营');
    expect(within(themes).getByRole('heading', { name: '其他全部指标' })).toBeTruthy();
  });

  it('chooses a theme by key and is put away', async () => {
    const close = vi.fn();
    const { getByRole, atlas, user } = renderPart(list(close), { data });
    getByRole('button', { current: true }).focus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.theme).toBe('cases');
    expect(close).toHaveBeenCalledOnce();
    await waitFor(() => expect(getByRole('button', { current: true }).textContent).toContain('Solved'));
  });

  it('lists by place what each theme shows of it, and remembers that', async () => {
    const close = vi.fn();
    const census = { source: 'census', measure: 'resident-population', start: '2020-11-01', end: '2020-11-01' };
    const figures = [
      {},
      { measure: 'cases', value: 3 },
      { measure: 'patrols', value: 7 },
      { adcode: '210200', value: -31.4 },
      { adcode: '370000', measure: 'cases', value: 90 },
      { ...census, value: 2_193_518 },
      { ...census, adcode: '370100', value: 9_202_432 },
    ];
    const first = renderPart(list(close), { data: atlasOf(figures) });
    await first.user.click(first.getByRole('button', { name: 'By place' }));
    const headings = first.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    // A census makes no place one that bulletins tell of.
    expect(headings).toEqual(['Dongying', 'Dalian', 'Shandong']);
    const ofPlace = (name: string) => within(first.getByRole('heading', { name }).closest('section')!);
    const rows = ofPlace('Dongying').getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Fraud−34.2%',
      'Solved3 cases',
      'Residents2,193,518 persons',
    ]);
    expect(ofPlace('Dongying').getByRole('button', { current: true }).textContent).toBe('Fraud−34.2%');
    first.unmount();

    const again = renderPart(list(close), { data: atlasOf(figures) });
    expect(again.getByRole('button', { name: 'By place', pressed: true })).toBeTruthy();
    const province = within(again.getByRole('heading', { name: 'Shandong' }).closest('section')!);
    await again.user.click(province.getByRole('button', { name: /^Solved/ }));
    expect(again.atlas.getState().theme.id).toBe('cases');
    expect(again.atlas.getState().portrayal.level).toBe('province');
    await again.user.click(again.getByRole('button', { name: 'Show all 3 figures for Dongying' }));
    expect(again.atlas.getState().mapState.selection).toEqual(['370500']);
    expect(close).toHaveBeenCalledTimes(2);
    await again.user.click(again.getByRole('button', { name: 'By topic' }));
    expect(again.getByRole('heading', { name: 'Calls' })).toBeTruthy();
  });

  it('has all other measures behind one heading, by topic, and finds one by name', async () => {
    const { getByRole, getByText, getAllByRole, queryByRole, atlas, user } = renderPart(list(), { data });
    expect(queryByRole('searchbox')).toBeNull();
    await user.click(getByText('All other measures'));
    const field = await waitFor(() => getByRole('searchbox', { name: 'Find a measure' }));
    await user.click(field);
    await user.paste('patr');
    expect(getByRole('status').textContent).toBe('1 found');
    expect(getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['Enforcement']);
    await user.paste('x');
    expect(getByText('No row matches.')).toBeTruthy();
    await user.clear(field);
    await user.click(getByRole('button', { name: /^Patrols/ }));
    expect(atlas.getState().theme.origin).toBe('derived');
    expect(atlas.getState().theme.measure).toBe('patrols');
  });

  it('has no heading for others where there are none', () => {
    const { queryByText } = renderPart(list(), { data: atlasOf([{}], { derivesThemes: false }) });
    expect(queryByText('All other measures')).toBeNull();
  });

  it('has the themes of layers after all others, each with how far its positions can be trusted', () => {
    const cases = data.themes.get('cases')!;
    const circles = { ...cases, id: 'circles', symbol: 'none', overlays: ['circles'], title: CIRCLES.title } as const;
    const laid = atlasOf([{}], { recipes: new Map([['circles', CIRCLES]]), overlayThemes: [circles] });
    const { getByRole, getAllByRole } = renderPart(list(), { data: laid });
    expect(getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain('Layers');
    expect(getByRole('button', { name: /^Circles/ }).textContent).toBe('Circlesschematic');
  });

  it('has the reader’s own figures first, and the way to add some', async () => {
    const table = tableOf(thefts, [tableRow(dongying, quarter(1), 5)]);
    const topics = [{ id: 'own', name: { zh: '自己的', en: 'Own' } }];
    const projectFigures = {
      sources: [TABLE_SOURCE],
      measures: [{ ...thefts, topic: 'own' }],
      topics,
      tables: [table],
    };
    const own = withAddition(data, { parts: { projectFigures }, notices: [] }).data;
    const close = vi.fn();
    const { getByRole, getAllByRole, atlas, user } = renderPart(list(close), { data: own });
    expect(getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Own');
    expect(getByRole('button', { name: /^own-thefts/ })).toBeTruthy();
    await user.click(getByRole('button', { name: 'Add your own figures' }));
    expect(atlas.getState().session.surface).toBe('data');
    expect(close).toHaveBeenCalledOnce();
  });
});
