import { waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packGazetteer } from '../../../src/core/areas/gazetteer';
import { PlaceSearch } from '../../../src/features/search/PlaceSearch';
import { renderPart } from '../../renderPart';

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

/** Answers every fetch; what came once is kept for the whole visit, so what fails stands first. */
const answer = (respond: () => Response) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => respond()),
  );

afterEach(() => vi.unstubAllGlobals());

describe('the search for places', () => {
  it('says why the names could not be loaded, and asks for them again at the next visit', async () => {
    answer(() => new Response('', { status: 404 }));
    const { getByRole, findByText, user } = renderPart(<PlaceSearch />);
    const field = getByRole('combobox', { name: 'Find a place by name, pinyin or code' });
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
    const { getByRole, findAllByRole, user } = renderPart(<PlaceSearch />);
    const field = getByRole('combobox');
    for (const [text, found] of [
      ['东营', 'Dongying 东营市Shandong · 370500'],
      ['東營', 'Dongying 东营市Shandong · 370500'],
      ['dali', 'Dalian 大连市Liaoning · 210200'],
      ['3705', 'Dongying 东营市Shandong · 370500'],
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
    const { getByRole, findAllByRole, getByText, queryByRole, atlas, user } = renderPart(<PlaceSearch />);
    const field = getByRole('combobox') as HTMLInputElement;
    await user.keyboard('/');
    expect(document.activeElement).toBe(field);
    await user.paste('shi');
    const [jinan, ...others] = await findAllByRole('option');
    expect(others).toHaveLength(0);
    expect(jinan?.textContent).toContain('Shandong · Jinan · 370103');
    expect(getByText('1 place found').role).toBe('status');
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
    const { getByRole, findByText, getByText, atlas, user } = renderPart(<PlaceSearch />);
    await user.click(getByRole('combobox'));
    await user.paste('东菅');
    expect(await findByText('No place with this name')).toBeTruthy();
    expect(getByText('0 places found').role).toBe('status');
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.selection).toEqual([]);
  });

  it('is emptied by Escape, left by the next, and emptied by its button', async () => {
    answer(() => Response.json(gazetteer));
    const { getByRole, queryByRole, user } = renderPart(<PlaceSearch />, { language: 'zh' });
    const field = getByRole('combobox', { name: '按名称、拼音或代码查找地区' }) as HTMLInputElement;
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
    const { getByRole, findAllByRole, atlas, user } = renderPart(<PlaceSearch />);
    const field = getByRole('combobox');
    await user.click(field);
    await user.paste('dalian');
    await findAllByRole('option');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(atlas.getState().mapState.selection).toEqual([]);
  });
});
