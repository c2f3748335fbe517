import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packGazetteer } from '../../../src/core/areas/gazetteer';
import { Search } from '../../../src/features/search/Search';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const names = (zh: string, en: string) => ({ zh, hant: zh, en });
const place = (adcode: string, zh: string, en: string, former?: string) => ({
  adcode,
  names: names(zh, en),
  aliases: former === undefined ? [] : [{ text: former, how: 'former' as const }],
});
const gazetteer = packGazetteer(
  '2020',
  [
    place('210000', '辽宁省', 'Liaoning'),
    place('210200', '大连市', 'Dalian'),
    place('370000', '山东省', 'Shandong'),
    place('370100', '济南市', 'Jinan', '莱芜市'),
    place('370103', '市中区', 'Shizhong'),
    place('370403', '市中区', 'Shizhong'),
    place('370500', '东营市', 'Dongying'),
  ],
  '东東营營',
);

const readings = {
  version: 1,
  syllables: { dong: '东', ying: '营', shi: '市', zha: '诈', pian: '骗', fa: '发', an: '案', xun: '巡', luo: '逻' },
  characters: '东東营營诈詐骗騙',
};

/** Answers every fetch but of readings; what came once is kept for the whole visit, so what fails stands first. */
const answer = (respond: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => (address.endsWith('readings.json') ? Response.json(readings) : respond())),
  );

const data = atlasOf([
  {},
  { adcode: '210200', value: -31.4 },
  { measure: 'cases', value: 3 },
  { measure: 'patrols', value: 7 },
]);

afterEach(() => vi.unstubAllGlobals());

describe('the search', () => {
  it('says why the names could not be loaded, and asks for them again at the next visit', async () => {
    answer(() => new Response('', { status: 404 }));
    const { getByRole, findByText, user } = renderPart(<Search />, { data });
    const field = getByRole('combobox', { name: 'Find a place, theme or measure' });
    await user.click(field);
    await user.paste('dong');
    expect(await findByText('The place names could not be loaded (HTTP 404)')).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    answer(() => Response.json(gazetteer));
    await user.tab();
    await user.click(field);
    await user.keyboard('y');
    await waitFor(() => expect(field.getAttribute('aria-expanded')).toBe('true'));
  });

  it('finds a place by a name in either script, pinyin or code, and by a former name, which it says', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, findAllByRole, user } = renderPart(<Search />, { data });
    const field = getByRole('combobox');
    for (const [text, found] of [
      ['东营', 'Dongying 东营市Shandong · 370500 · 3 figures'],
      ['東營', 'Dongying 东营市Shandong · 370500 · 3 figures'],
      ['dali', 'Dalian 大连市Liaoning · 210200 · 1 figure'],
      ['3705', 'Dongying 东营市Shandong · 370500 · 3 figures'],
      ['dysh', 'Dongying 东营市Shandong · 370500 · 3 figures'],
      ['莱芜', 'Jinan 济南市 ← 莱芜市Shandong · 370100'],
      ['shandong', 'Shandong 山东省370000 · province'],
    ] as const) {
      await user.clear(field);
      await user.click(field);
      await user.paste(text);
      const [first] = await findAllByRole('option');
      expect(first?.textContent).toBe(found);
    }
  });

  it('chooses among places of one name by arrow and Enter, and says how many there are', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, findAllByRole, getByText, queryByRole, atlas, user } = renderPart(<Search />, { data });
    const field = getByRole('combobox') as HTMLInputElement;
    await user.keyboard('/');
    expect(document.activeElement).toBe(field);
    await user.paste('shizhong');
    const [jinan, ...others] = await findAllByRole('option');
    expect(others).toHaveLength(0);
    expect(jinan?.textContent).toContain('Shandong · Jinan · 370103');
    expect(getByText('1 place').role).toBe('status');
    await user.clear(field);
    await user.paste('市');
    const options = await findAllByRole('option');
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    await user.keyboard('{ArrowUp}');
    expect(options.at(-1)?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(atlas.getState().mapState.selection).toHaveLength(1);
    expect(field.value).toBe('');
    expect(queryByRole('listbox')).toBeNull();
  });

  it('says where nothing is found, and Enter does nothing then', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, findByText, getByText, atlas, user } = renderPart(<Search />, { data });
    await user.click(getByRole('combobox'));
    await user.paste('东菅');
    expect(await findByText('Nothing of this name', { selector: '.search__popover p' })).toBeTruthy();
    expect(getByText('Nothing of this name', { selector: '[role=status]' }).role).toBe('status');
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.selection).toEqual([]);
  });

  it('is emptied by Escape, left by the next, and emptied by its button', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, queryByRole, user } = renderPart(<Search />, { data, language: 'zh' });
    const field = getByRole('combobox', { name: '查找地区、专题或指标' }) as HTMLInputElement;
    await user.click(field);
    await user.paste('大连');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field);
    await user.click(field);
    await user.paste('大连');
    await user.click(getByRole('button', { name: '清除查找内容' }));
    expect(field.value).toBe('');
    expect(queryByRole('button')).toBeNull();
  });

  it('leaves keys to an input method while it composes', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, findAllByRole, atlas, user } = renderPart(<Search />, { data });
    const field = getByRole('combobox');
    await user.click(field);
    await user.paste('dalian');
    await findAllByRole('option');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(atlas.getState().mapState.selection).toEqual([]);
  });

  it('finds themes with what they show, and measures, by what they are, the best group first', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, findAllByRole, getByText, atlas, user } = renderPart(<Search />, { data, language: 'zh' });
    const field = getByRole('combobox');
    await user.click(field);
    for (const text of ['诈骗', '詐騙', 'zhapian', 'zpfa', 'Fraud']) {
      await user.clear(field);
      await user.paste(text);
      await waitFor(() => expect(getByRole('group', { name: '专题' })).toBeTruthy());
      const [first, ...others] = await findAllByRole('option');
      expect(first?.textContent, text).toBe('诈骗发案−34.2% 东营·−31.4% 大连');
      // The measure that this theme shows is not told a second time.
      expect(others, text).toEqual([]);
    }
    await user.clear(field);
    await user.paste('an');
    const groups = await waitFor(() => {
      const found = getByRole('listbox').querySelectorAll('[role=group] > h3');
      expect(found.length).toBeGreaterThan(1);
      return [...found].map(({ textContent }) => textContent);
    });
    expect(groups).toEqual(['地区', '专题']);
    await user.clear(field);
    await user.paste('xunluo');
    expect((await findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['巡逻7 起 东营']);
    expect(getByText('1 项指标').role).toBe('status');
    await user.keyboard('{Enter}');
    expect(atlas.getState().theme).toMatchObject({ origin: 'derived', measure: 'patrols' });
    expect(atlas.getState().mapState.selection).toEqual([]);
  });

  it('goes through all groups by arrow, and opens a theme where its figures are', async () => {
    answer(() => Response.json(gazetteer));
    const view = { longitude: 100, latitude: 30, zoom: 4, bearing: 0, pitch: 0 };
    const { getByRole, findAllByRole, atlas, user } = renderPart(<Search />, { data, mapState: { view } });
    const field = getByRole('combobox');
    await user.click(field);
    await user.paste('s');
    await waitFor(async () => expect((await findAllByRole('option')).length).toBeGreaterThan(2));
    const options = await findAllByRole('option');
    const at = options.findIndex(({ textContent }) => textContent?.startsWith('Solved'));
    expect(at).toBeGreaterThan(0);
    await user.keyboard('{ArrowDown}'.repeat(at));
    expect(field.getAttribute('aria-activedescendant')).toBe(options[at]?.id);
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState).toMatchObject({ theme: 'cases', view: null });
  });

  it('says of a measure without a theme why, and opens its figure in the card of its place', async () => {
    answer(() => Response.json(gazetteer));
    const operation = { measure: 'patrols', value: 9, adcode: '210200', scope: 'operation', start: '2024-07-01' };
    const apart = atlasOf([{}, { measure: 'patrols', value: 7 }, operation]);
    expect([...apart.refused.keys()]).toEqual(['patrols']);
    const { getByRole, findAllByRole, atlas, user } = renderPart(<Search />, { data: apart });
    await user.click(getByRole('combobox'));
    await user.paste('patrols');
    const [found] = await findAllByRole('option');
    expect(found?.textContent).toBe('Patrols7 cases Dongying · its figures cannot share a map: opens the place');
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState).toMatchObject({ selection: ['370500'], theme: 'fraud-cases' });
    expect(atlas.getState().mapState.figure).not.toBeNull();
  });
});
