import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createTablesPanel } from '../../../../src/features/tables/createTablesPanel';
import { createProjects } from '../../../../src/features/tables/state/createProjects';
import { renderPart } from '../../../renderPart';
import { createBrowser } from '../../../state/memoryStorage';
import { atlasOf } from '../../figureTables';
import { createDirectTableReader } from '../state/directTableReader';
import { csv, OTHER, openPage, project, ready } from '../state/projectsPage';

const data = atlasOf([{}]);

/** The panel on a browser of its own, once it has its list. */
async function openPanel(settings: Parameters<typeof renderPart>[1] = {}) {
  const page = await openPage(createBrowser());
  const view = renderPart(createTablesPanel(page.store), { data, session: { surface: 'data' }, ...settings });
  const take = async (file: File) => {
    await act(async () => {
      await page.store.addFile(file);
      await ready(page.store);
    });
  };
  return { ...page, ...view, take };
}

/** What the reader does to a table is read anew a little later. */
const readAnew = (store: Awaited<ReturnType<typeof openPanel>>['store']) => act(() => ready(store));

describe('the panel of a reader’s own figures', () => {
  it('says that it opens the projects', async () => {
    const { storage, contents } = createBrowser().openTab();
    const { reader } = createDirectTableReader();
    const store = createProjects({ storage, contents, reader, onFigures: () => {} });
    const { getByText, findByRole } = renderPart(createTablesPanel(store), { data });
    expect(getByText('Opening your projects…')).toBeTruthy();
    expect(await findByRole('region', { name: 'From a spreadsheet to a map' })).toBeTruthy();
  });

  it('begins with the ways to add a table, and nothing to undo', async () => {
    const { getByRole } = await openPanel();
    const begin = getByRole('region', { name: 'From a spreadsheet to a map' });
    expect(begin.textContent).toContain('Nothing leaves this browser. Tables about persons are refused.');
    expect(within(begin).getByRole('textbox', { name: 'or paste cells from a spreadsheet' })).toBeTruthy();
    expect(getByRole('combobox', { name: 'Project' }).textContent).toBe('No projects yet');
    expect(getByRole('button', { name: /^Undo the last/ }).getAttribute('aria-disabled')).toBe('true');
  });

  it('speaks Chinese', async () => {
    const { getByRole, take } = await openPanel({ language: 'zh' });
    await take(csv());
    const table = getByRole('region', { name: '2024年案件.csv' });
    expect(within(table).getByRole('tab', { selected: true }).textContent).toMatch(/^未找到/);
    expect(getByRole('combobox', { name: '项目' })).toBeTruthy();
  });

  it('shows how far a file is, and gives it up when it is cancelled', async () => {
    const { getByRole, queryByRole, findByRole, store, hold, user } = await openPanel();
    hold('intake');
    act(() => void store.addFile(csv()));
    const intake = await findByRole('region', { name: 'Reading “2024年案件.csv”' });
    expect(within(intake).getByRole('progressbar', { name: 'Reading progress' })).toBeTruthy();
    expect(queryByRole('button', { name: 'Choose a file…' })).toBeNull();
    await user.click(within(intake).getByRole('button', { name: 'Cancel' }));
    expect(await findByRole('region', { name: 'From a spreadsheet to a map' })).toBeTruthy();
    expect(getByRole('combobox', { name: 'Project' }).textContent).toBe('No projects yet');
  });

  it('refuses a table about persons and says so, until that is dismissed', async () => {
    const { findByRole, queryByRole, getByRole, store, user } = await openPanel();
    await act(() => store.addFile(csv('城市,姓名,身份证号\n大连,张三,210202199003074518\n', '名单.csv')));
    const alert = await findByRole('alert');
    expect(within(alert).getByRole('listitem').textContent).toContain('名单.csv');
    expect(queryByRole('region', { name: '名单.csv' })).toBeNull();
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(queryByRole('alert')).toBeNull();
    expect(getByRole('region', { name: 'From a spreadsheet to a map' })).toBeTruthy();
  });

  it('says what it recognised in a table, what waits, and what is missing before it is shared', async () => {
    const { getByRole, take } = await openPanel();
    await take(csv());
    const table = getByRole('region', { name: '2024年案件.csv' });
    expect(table.textContent).toContain('Recognised as a wide table with 1 measure in its columns');
    expect(table.textContent).toMatch(/2 of \d+ prefectures/);
    expect(table.textContent).toContain('Places and cells1 to decide');
    expect(table.textContent).toContain('Sourcemissing: needed before you share');
    expect(table.getAttribute('aria-busy')).toBe('false');
    expect(getByRole('region', { name: 'Add another table' })).toBeTruthy();
  });

  it('lists what another file in its place has changed, until that was seen', async () => {
    const { getByRole, queryByRole, take, store, user } = await openPanel();
    await take(csv());
    await take(csv('城市,发案\n大连,13\n东菅市,5\n'));
    const region = getByRole('region', { name: /^Compared with the earlier/ });
    expect(region.textContent).toContain('2 earlier figures have changed.');
    expect(
      within(region)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/2024.*34 → no figure$/), expect.stringMatching(/2024.*12 → 13$/)]);
    getByRole('button', { name: 'Seen, stop listing them' }).focus();
    await user.keyboard('{Enter}');
    expect(queryByRole('region', { name: /^Compared with/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('2024年案件.csv');
    act(() => store.undo());
    await readAnew(store);
    expect(getByRole('region', { name: /^Compared with/ })).toBeTruthy();
  });

  it('asks whether numbers below a % are fractions of one, and takes the answer', async () => {
    const { getByRole, take, store, figures, user } = await openPanel();
    await take(csv('城市,破案率（%）\n大连,0.456\n沈阳,0.512\n'));
    expect(getByRole('region', { name: '2024年案件.csv' }).textContent).toContain('may be fractions of one');
    await user.click(getByRole('checkbox', { name: /^The numbers are fractions of one/ }));
    await readAnew(store);
    expect([...figures.at(-1)!.tables[0]!.values]).toEqual([51.2, 45.6]);
    expect(getByRole('checkbox', { name: /^The numbers are fractions/ })).toHaveProperty('checked', true);
  });

  it('says that another file in its place has changed nothing', async () => {
    const { getByRole, take } = await openPanel();
    await take(csv());
    await take(csv());
    expect(getByRole('region', { name: /^Compared/ }).textContent).toContain('no earlier figure has changed');
  });

  it('has the account of the places as tabs, which arrows, Home and End lead through', async () => {
    const { getByRole, getAllByRole, take, user } = await openPanel();
    await take(csv());
    const tabs = getAllByRole('tab');
    const selected = () => getByRole('tab', { selected: true });
    expect(selected().textContent).toBe('Not found 1');
    expect(getByRole('tabpanel', { name: /^Not found/ }).textContent).toContain('no such name');
    selected().focus();
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(tabs[0]);
    expect(selected().textContent).toBe('Found 2');
    expect(getByRole('tabpanel').textContent).toContain('By short name');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(tabs.at(-1));
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tabs[0]);
  });

  it('takes a decision by key, keeps the focus on it, and takes it back by Ctrl+Z', async () => {
    const { getByRole, queryByRole, take, store, user } = await openPanel();
    await take(csv());
    const near = getByRole('button', { name: /^Match “东菅市” to/ });
    near.focus();
    await user.keyboard('{Enter}');
    await readAnew(store);
    expect(getByRole('tab', { selected: true }).textContent).toBe('Not found 0');
    expect(getByRole('tabpanel').textContent).toContain('Nothing is left here.');
    expect(document.activeElement).not.toBe(document.body);
    expect(getByRole('region', { name: '2024年案件.csv' }).textContent).toContain('nothing left to decide');
    getByRole('tab', { selected: true }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await readAnew(store);
    expect(getByRole('button', { name: /^Match “东菅市” to/ })).toBeTruthy();
    await user.click(getByRole('button', { name: 'Leave out “东菅市”' }));
    await readAnew(store);
    expect(queryByRole('button', { name: /^Match “东菅市” to/ })).toBeNull();
  });

  it('lets several figures of one area wait until it is said which counts', async () => {
    const { getByRole, take, store, user } = await openPanel();
    await take(csv('城市,发案\n大连,12\n大连,20\n沈阳,3\n'));
    const panel = getByRole('tabpanel', { name: /^Several figures/ });
    expect(
      within(panel)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toHaveLength(2);
    await user.click(within(panel).getByRole('button', { name: 'Add up' }));
    await readAnew(store);
    expect(within(getByRole('tabpanel')).getByRole('button', { name: 'Add up', pressed: true })).toBeTruthy();
  });

  it('removes one table of several with a way back, where the focus stands', async () => {
    const { getByRole, queryByRole, take, store, user } = await openPanel();
    await take(csv());
    await take(csv('城市,人口\n大连,7\n沈阳,9\n', '人口.csv'));
    await user.click(getByRole('button', { name: 'Remove “人口.csv”' }));
    expect(queryByRole('region', { name: '人口.csv' })).toBeNull();
    expect(getByRole('region', { name: '2024年案件.csv' })).toBeTruthy();
    const undo = getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.keyboard('{Enter}');
    await readAnew(store);
    expect(getByRole('region', { name: '人口.csv' })).toBeTruthy();
    expect(document.activeElement).toBe(getByRole('combobox', { name: 'Project' }));
  });

  it('corrects how a table is read, and goes back to what was recognised', async () => {
    const { getByRole, getByText, queryByRole, take, store, user } = await openPanel();
    await take(csv('城市,发案,备注\n大连,12,无\n沈阳,34,无\n'));
    await user.click(getByText('How the table is read'));
    const role = await waitFor(() => getByRole('combobox', { name: 'Column B “发案” holds' }));
    await user.selectOptions(role, 'ignored');
    await readAnew(store);
    expect(getByRole('region', { name: '2024年案件.csv' }).textContent).toContain('Which column holds the figures?');
    await user.click(getByRole('button', { name: 'Reset to detected values' }));
    await readAnew(store);
    expect(queryByRole('group', { name: 'Which column holds the figures?' })).toBeNull();
    const heading = getByRole('textbox', { name: 'Row of the heading' });
    fireEvent.change(heading, { target: { value: '99' } });
    expect(heading.getAttribute('aria-invalid')).toBe('true');
    expect(store.getState().items[0]?.tables[0]?.layout).toBeNull();
  });

  it('corrects a measure; a name it must have', async () => {
    const { getByRole, take, store, user } = await openPanel();
    await take(csv());
    const correct = getByRole('button', { name: /^Correct “发案”/ });
    await user.click(correct);
    expect(correct.getAttribute('aria-expanded')).toBe('true');
    const name = getByRole('textbox', { name: /^Name(?! of)/ });
    fireEvent.change(name, { target: { value: '' } });
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(getByRole('region', { name: '2024年案件.csv' }).textContent).toContain('A measure needs a name.');
    fireEvent.change(name, { target: { value: '诈骗' } });
    await readAnew(store);
    expect(getByRole('button', { name: 'Correct “诈骗”' })).toBeTruthy();
  });

  it('puts a measure on the map once its figures are there', async () => {
    const { getAllByRole, atlas, figures, take, user } = await openPanel();
    await take(csv());
    const [show] = getAllByRole('button', { name: 'Show on the map: 发案' }) as HTMLButtonElement[];
    expect(show?.disabled).toBe(true);
    act(() => atlas.getState().merge({ parts: { projectFigures: figures.at(-1) ?? null }, notices: [] }));
    await user.click(show!);
    expect(atlas.getState().theme.origin).toBe('project');
    await waitFor(() => expect(show?.getAttribute('aria-pressed')).toBe('true'));
  });

  it('says the source, of which a date is a year, a month or a day', async () => {
    const { getByRole, take, store } = await openPanel();
    await take(csv());
    fireEvent.change(getByRole('textbox', { name: 'Published by' }), { target: { value: '某局' } });
    const date = getByRole('textbox', { name: 'Published on' });
    fireEvent.change(date, { target: { value: 'soon' } });
    expect(date.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(date, { target: { value: '2024-03' } });
    expect(date.getAttribute('aria-invalid')).toBe('false');
    expect(store.getState().items[0]?.tables[0]?.source).toMatchObject({ publisher: '某局', date: '2024-03' });
    expect(getByRole('region', { name: '2024年案件.csv' }).textContent).toContain('某局, 2024-03');
  });

  it('chooses, names, makes and deletes projects, the last with a way back', async () => {
    const { getByRole, findByRole, store, user } = await openPanel();
    act(() => store.add(OTHER));
    act(() => store.open(null));
    const chooser = getByRole('combobox', { name: 'Project' });
    await user.selectOptions(chooser, '另一个');
    const name = await findByRole('textbox', { name: 'Name of the project' });
    fireEvent.change(name, { target: { value: '新名' } });
    expect(project(store)?.name).toBe('新名');
    getByRole('button', { name: 'More for this project' }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(project(store)?.name).toBe('New project');
    await user.click(getByRole('button', { name: 'More for this project' }));
    await user.click(getByRole('menuitem', { name: 'Delete the project' }));
    expect((await findByRole('button', { name: 'Undo' })).parentElement?.textContent).toContain(
      '“New project” was deleted',
    );
    await user.click(getByRole('button', { name: 'Undo' }));
    expect(store.getState().items).toHaveLength(2);
  });

  it('says that a project could not be kept', async () => {
    const browser = createBrowser();
    const { store } = await openPage(browser);
    const { getByRole, findByText } = renderPart(createTablesPanel(store), { data });
    browser.refuses.items = true;
    act(() => store.add(OTHER));
    expect(await findByText('Not saved: save it as a file')).toBeTruthy();
    expect(getByRole('textbox', { name: 'Name of the project' })).toBeTruthy();
  });
});
