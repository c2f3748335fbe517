import { waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { withAddition } from '../../../src/data/assembleAtlas';
import { ThemeList } from '../../../src/features/themes/ThemeList';
import { CIRCLES } from '../../core/overlays/smallRecipe';
import { OWN_SOURCE, ownRow, quarter, tableOf, thefts } from '../../core/portrayal/ownTables';
import { dongying } from '../../core/record/records';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([{}, { measure: 'cases', value: 3 }, { measure: 'patrols', value: 7 }]);
const list = (close = () => {}) => <ThemeList isOpen close={close} />;

describe('the list of themes', () => {
  it('has the authored themes under their topics, each with its unit, and says which is shown', () => {
    const { getByRole } = renderPart(list(), { data });
    const themes = getByRole('navigation', { name: 'Themes' });
    const headings = within(themes).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Calls', 'Enforcement', 'All other measures']);
    const current = within(themes).getByRole('button', { current: true });
    expect(current.textContent).toBe('Fraud% change');
    expect(within(themes).getByRole('button', { name: /^Solved ?cases/ })).toBeTruthy();
    expect(themes.textContent).toContain('Page Up and Page Down switch themes');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(list(), { data, language: 'zh' });
    const themes = getByRole('navigation', { name: '专题' });
    expect(within(themes).getByRole('button', { current: true }).textContent).toBe('诈骗发案变化（%）');
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
    await waitFor(() => expect(getByRole('button', { current: true }).textContent).toBe('Solvedcases'));
  });

  it('draws each theme that is listed once the page has time, without a word of its own', async () => {
    const { container } = renderPart(list(), { data });
    await waitFor(() => expect(container.querySelectorAll('img[alt=""]')).toHaveLength(3));
  });

  it('waits with its pictures for the map', async () => {
    const { container } = renderPart(list(), { data, session: { map: 'loading' } });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(container.querySelectorAll('img')).toHaveLength(0);
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
    await user.click(getByRole('button', { name: 'Patrols' }));
    expect(atlas.getState().theme.origin).toBe('derived');
    expect(atlas.getState().theme.measure).toBe('patrols');
  });

  it('has no heading for others where there are none', () => {
    const { queryByText } = renderPart(list(), { data: atlasOf([{}], { derivesThemes: false }) });
    expect(queryByText('All other measures')).toBeNull();
  });

  it('says of a theme of a layer how far its positions can be trusted', () => {
    const cases = data.themes.get('cases')!;
    const circles = { ...cases, id: 'circles', symbol: 'none', overlays: ['circles'], title: CIRCLES.title } as const;
    const laid = atlasOf([{}], { recipes: new Map([['circles', CIRCLES]]), overlayThemes: [circles] });
    const { getByRole } = renderPart(list(), { data: laid });
    expect(getByRole('button', { name: /^Circles/ }).textContent).toBe('Circlesschematic');
  });

  it('has the reader’s own figures first, and the way to add some', async () => {
    const table = tableOf(thefts, [ownRow(dongying, quarter(1), 5)]);
    const topics = [{ id: 'own', name: { zh: '自己的', en: 'Own' } }];
    const ownFigures = { sources: [OWN_SOURCE], measures: [{ ...thefts, topic: 'own' }], topics, tables: [table] };
    const own = withAddition(data, { parts: { ownFigures }, notices: [] }).data;
    const close = vi.fn();
    const { getByRole, getAllByRole, atlas, user } = renderPart(list(close), { data: own });
    expect(getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Own');
    expect(getByRole('button', { name: /^own-thefts/ })).toBeTruthy();
    await user.click(getByRole('button', { name: 'Add your own figures' }));
    expect(atlas.getState().session.surface).toBe('data');
    expect(close).toHaveBeenCalledOnce();
  });
});
