import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { withAddition } from '../../../src/data/assembleAtlas';
import { Toolbar } from '../../../src/features/toolbar/Toolbar';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../../core/portrayal/readerTables';
import { dongying, measureOf } from '../../core/record/records';
import { renderPart } from '../../renderPart';
import { atlasOf, CHANGES_CASES_CENSUS } from '../figureTables';

const toolbar = (close = () => {}) => <Toolbar isOpen close={close} title={null} layers={<p>layers</p>} />;

const data = atlasOf(CHANGES_CASES_CENSUS);

afterEach(() => vi.unstubAllGlobals());

describe('the choice of classes', () => {
  it('offers methods that suit a change, and counts', async () => {
    const { getByRole, getByText, atlas, user } = renderPart(toolbar(), { data });
    await user.click(getByText('Classes'));
    const method = getByRole('combobox', { name: 'Method' });
    expect(
      within(method)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Fixed: ±10, ±20, ±40%', 'Symmetric about zero', 'By hand']);
    await user.selectOptions(getByRole('combobox', { name: 'Number' }), '6');
    expect(atlas.getState().mapState.classification).toEqual({ method: 'symmetric', classCount: 6 });
    expect(getByText('Symmetric about zero · 6')).toBeTruthy();
  });

  it('has no number to choose for a method that makes its own, and a usual one after it', async () => {
    const { getByRole, getByText, getAllByText, atlas, user } = renderPart(toolbar(), { data });
    await user.click(getByText('Classes'));
    const method = getByRole('combobox', { name: 'Method' });
    await user.selectOptions(method, 'fixed');
    expect(atlas.getState().mapState.classification).toEqual({ method: 'fixed', classCount: 8 });
    expect((getByRole('combobox', { name: 'Number' }) as HTMLSelectElement).disabled).toBe(true);
    expect(getAllByText('Fixed: ±10, ±20, ±40%').length).toBeGreaterThan(1);
    await user.selectOptions(method, 'symmetric');
    expect(atlas.getState().mapState.classification).toEqual({ method: 'symmetric', classCount: 6 });
  });

  it('hands the focus on when it is reset by key', async () => {
    const classification = { method: 'equal-interval', classCount: 3 } as const;
    const mapState = { theme: 'residents', classification };
    const { getByRole, getByText, queryByRole, atlas, user } = renderPart(toolbar(), { data, mapState });
    await user.click(getByText('Classes'));
    const reset = getByRole('button', { name: 'Theme default' });
    reset.focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.classification).toBeNull();
    expect(queryByRole('button', { name: 'Theme default' })).toBeNull();
    expect(document.activeElement).toBe(getByText('Classes'));
  });

  it('keeps breaks by hand, whose number cannot be chosen', async () => {
    const classification = { method: 'manual', classCount: 2, breaks: [0, 5_000_000, 10_000_000] } as const;
    const mapState = { theme: 'residents', classification };
    const { getByRole, queryByRole, getByText, user } = renderPart(toolbar(), { data, mapState, language: 'zh' });
    await user.click(getByText('分级'));
    expect((getByRole('combobox', { name: '方法' }) as HTMLSelectElement).value).toBe('manual');
    expect(queryByRole('combobox', { name: '分级数' })).toBeNull();
  });
});

describe('the choice of what a count is divided by', () => {
  it('is one click away, says by what, and hands the focus to where it can be changed', async () => {
    const { getByRole, getByText, queryByRole, atlas, user } = renderPart(toolbar(), {
      data,
      mapState: { theme: 'cases' },
    });
    getByRole('button', { name: 'Show per million residents per day' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.normalisation).toEqual(['residents', 'day']);
    expect(queryByRole('button', { name: /^Show per/ })).toBeNull();
    expect(document.activeElement).toBe(getByText('Normalise'));
    expect(getByText('per million residents per day')).toBeTruthy();
  });

  it('can be made of parts, drawn otherwise and taken back', async () => {
    const mapState = { theme: 'cases', normalisation: ['residents', 'day'] as const };
    const { getByRole, getByText, atlas, user } = renderPart(toolbar(), { data, mapState });
    await user.click(getByText('Normalise'));
    await user.click(getByRole('checkbox', { name: 'per day' }));
    expect(atlas.getState().mapState.normalisation).toEqual(['residents']);
    await user.click(getByRole('checkbox', { name: 'per 10,000 residents' }));
    expect(atlas.getState().mapState.normalisation).toEqual([]);
    await user.click(getByRole('button', { name: 'Filled areas' }));
    expect(atlas.getState().mapState.symbol).toBe('choropleth');
    expect(getByRole('button', { name: 'Filled areas' }).getAttribute('aria-pressed')).toBe('true');
    const [reset] = [getByRole('group', { name: 'Draw as' }).parentElement!].map((chooser) =>
      within(chooser).getByRole('button', { name: 'Theme default' }),
    );
    await user.click(reset!);
    expect(atlas.getState().mapState).toMatchObject({ normalisation: null, symbol: null });
    expect(document.activeElement).toBe(getByText('Normalise'));
  });

  it('is not there for a change', () => {
    const { queryByText } = renderPart(toolbar(), { data });
    expect(queryByText('Normalise')).toBeNull();
  });
});

describe('the choice of a level', () => {
  it('says how many figures each level has', async () => {
    const { getByRole, atlas, user } = renderPart(toolbar(), { data });
    const levels = within(getByRole('group', { name: 'Level' }));
    expect(levels.getByRole('button', { pressed: true }).textContent).toBe('Autoas published: prefectures');
    expect(levels.getByRole('button', { name: /^Prefecture ?2 figures/ })).toBeTruthy();
    levels.getByRole('button', { name: /^Province ?0 figures/ }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.geography.level).toBe('province');
    await user.click(getByRole('button', { name: 'Show the published level' }));
    expect(atlas.getState().mapState.geography.level).toBe('auto');
  });

  it('says that counties are on their way, and that they have not come', async () => {
    const { getByText, getByRole, atlas, user } = renderPart(toolbar(), {
      data: atlasOf([{}], { countyProvinces: ['370000'] }),
      mapState: { geography: { level: 'county' } },
      session: { counties: 'loading' },
    });
    expect(getByText('Loading the county boundaries…').role).toBe('status');
    const fetched = vi.fn(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', fetched);
    act(() => atlas.getState().setCounties('missing'));
    expect(getByText('The county boundaries could not be loaded; prefectures are shown.').role).toBe('status');
    await user.click(getByRole('button', { name: 'Try again' }));
    expect(fetched).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(atlas.getState().session.counties).toBe('missing'));
    expect(atlas.getState().session.notices.map(({ code }) => code)).toEqual(['counties-not-loaded']);
  });
});

describe('the choice of a part', () => {
  const part = (id: string, text: string) => measureOf(id, { part: { whole: 'own-people', by: '性别', text } });
  const measures = [part('own-people', ''), part('own-men', '男'), part('own-women', '女')];
  const tables = measures.map((measure) => tableOf(measure, [tableRow(dongying, quarter(1), 5)]));
  const projectFigures = { sources: [TABLE_SOURCE], measures, topics: [], tables };
  const own = withAddition(data, { parts: { projectFigures }, notices: [] }).data;

  it('is named for the column, and has the sum among the parts', async () => {
    const { getByRole, atlas, user } = renderPart(toolbar(), { data: own, mapState: { theme: 'own-men' } });
    const chooser = getByRole('combobox', { name: '性别' });
    expect(
      within(chooser)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Sum of the parts', '男', '女']);
    await user.selectOptions(chooser, '女');
    expect(atlas.getState().mapState.theme).toBe('own-women');
  });
});

describe('the choice of a period', () => {
  const rows = [tableRow(dongying, quarter(1), 20), tableRow(dongying, quarter(2), 30)];
  const projectFigures = { sources: [TABLE_SOURCE], measures: [thefts], topics: [], tables: [tableOf(thefts, rows)] };
  const own = withAddition(data, { parts: { projectFigures }, notices: [] }).data;
  const NOT_OFFERED = { start: '2020-01-01', end: '2020-12-31' };
  const renderAt = (mapState: Partial<MapState>) => {
    const view = renderPart(toolbar(), { data: own, mapState });
    const slider = view.queryByRole('slider', { name: 'Period' }) as HTMLInputElement | null;
    return { ...view, slider, stop: [slider?.value, slider?.max, slider?.getAttribute('aria-valuetext')] };
  };

  it('is on the newest behind the last period, and steps back by key', async () => {
    const { stop, getByRole, atlas, user } = renderAt({ theme: thefts.id });
    expect(stop).toEqual(['2', '2', 'newest of each area']);
    expect(getByRole('button', { name: 'Next period' }).getAttribute('aria-disabled')).toBe('true');
    getByRole('button', { name: 'Previous period' }).focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(atlas.getState().mapState.period).toEqual(quarter(1));
    expect(getByRole('slider').getAttribute('aria-valuetext')).toBe('January – March 2024');
    expect(getByRole('button', { name: 'Previous period' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('hands the focus on when it goes back to the newest', async () => {
    const { slider, getByRole, atlas, user } = renderAt({ theme: thefts.id, period: quarter(1) });
    await user.click(getByRole('button', { name: 'newest of each area' }));
    expect(atlas.getState().mapState.period).toBeNull();
    expect(document.activeElement).toBe(slider);
  });

  it('has a place for the period of a link that the table does not have, and a way out of it', () => {
    expect(renderAt({ theme: thefts.id, period: NOT_OFFERED }).stop).toEqual(['0', '3', '2020']);
  });

  it('has it for figures without periods too', () => {
    expect(renderAt({ theme: 'fraud-cases', period: NOT_OFFERED }).stop).toEqual(['0', '1', '2020']);
  });

  it('is not there for what was published', () => {
    expect(renderAt({ theme: 'fraud-cases' }).slider).toBeNull();
  });
});

describe('the toolbar', () => {
  it('opens one menu, which a press elsewhere, Escape and Tab close', async () => {
    const mapState = { theme: 'residents' };
    const { getByText, container, user } = renderPart(
      <>
        {toolbar()}
        <button type="button">beyond</button>
      </>,
      { data, mapState },
    );
    const summary = getByText('Classes');
    const menu = summary.closest('details')!;
    await user.click(summary);
    expect(menu.open).toBe(true);
    await user.click(getByText('layers'));
    expect(menu.open).toBe(false);
    await user.click(summary);
    await user.tab();
    await user.keyboard('{Escape}');
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(summary);
    await user.click(summary);
    await user.tab();
    expect(menu.open).toBe(true);
    await user.tab();
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('has nothing to set of a theme that does not exist but what can be added', () => {
    const { getByRole, queryByRole } = renderPart(toolbar(), { data, mapState: { theme: 'gone' } });
    expect(getByRole('region', { name: 'Map settings' }).textContent).toContain('layers');
    expect(queryByRole('group', { name: 'Level' })).toBeNull();
  });

  it('has no classes where nothing has been published', () => {
    const { queryByText } = renderPart(toolbar(), { data: atlasOf([]) });
    expect(queryByText('Method')).toBeNull();
  });

  it('is closed by its button, as a sheet', async () => {
    const close = vi.fn();
    const { getByRole, user } = renderPart(toolbar(close), { language: 'zh' });
    await user.click(getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('breaks by hand', () => {
  const breaks = [0, 5_000_000, 10_000_000];
  const mapState = { theme: 'residents', classification: { method: 'manual', classCount: 2, breaks } } as const;
  const chosen = (atlas: { getState(): { mapState: MapState } }) => atlas.getState().mapState.classification?.breaks;

  it('begin where the classes were', async () => {
    const { getByRole, getByText, atlas, user } = renderPart(toolbar(), { data, mapState: { theme: 'residents' } });
    await user.click(getByText('Classes'));
    expect(getByText('one colour')).toBeTruthy();
    await user.selectOptions(getByRole('combobox', { name: 'Method' }), 'manual');
    const edges = atlas.getState().portrayal.classification?.breaks;
    expect(chosen(atlas)).toEqual(edges);
    expect(getByText('By hand · 1')).toBeTruthy();
    await user.click(getByRole('button', { name: 'Add a break' }));
    expect(chosen(atlas)).toHaveLength(3);
  });

  it('are moved by key, typed, removed; a screen reader hears each', async () => {
    const { getByRole, getAllByRole, getByText, atlas, user } = renderPart(toolbar(), { data, mapState });
    await user.click(getByText('Classes'));
    const handle = getByRole('slider', { name: 'Break 1 of 1' });
    expect(handle.getAttribute('aria-valuetext')).toMatch(
      /^5M: \d areas? in the class below, \d areas? in that above$/,
    );
    fireEvent.change(handle, { target: { value: '7000000' } });
    expect(chosen(atlas)).toEqual([0, 7_000_000, 10_000_000]);

    const [field] = getAllByRole('textbox', { name: 'up to' }) as [HTMLElement];
    await user.clear(field);
    await user.type(field, '12,000,000{Enter}');
    expect(getByRole('alert').textContent).toBe('Write a number above 0 and below 10,000,000.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, '6,500,000{Enter}');
    expect(chosen(atlas)).toEqual([0, 6_500_000, 10_000_000]);

    await user.click(getByRole('button', { name: 'Remove the break at 6,500,000' }));
    expect(chosen(atlas)).toEqual([0, 10_000_000]);
    expect(document.activeElement).toBe(getByRole('button', { name: 'Add a break' }));
  });
});
