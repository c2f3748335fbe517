import { act, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../src/app/header/Header';
import { chooseTheme } from '../../src/state/actions';
import { atlasOf } from '../features/figureTables';
import { renderPart } from '../renderPart';

const data = atlasOf([{}]);

/** As in a narrow window, or a wide one. */
const narrow = (matches: boolean) =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation((media) =>
      Object.assign(new EventTarget(), { media, matches, onchange: null, addListener() {}, removeListener() {} }),
    );
afterEach(() => vi.restoreAllMocks());

describe('the header', () => {
  it('has the name of the atlas and every tool by name', () => {
    const { getByRole } = renderPart(<Header />, { data });
    expect(getByRole('heading', { level: 1, name: 'Bulletin Atlas' })).toBeTruthy();
    const names = within(getByRole('banner'))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Bulletin Atlas: front page',
      'Undo (Ctrl+Z)',
      'Redo (Ctrl+Shift+Z)',
      'Share this map',
      'Present the story (full screen)',
      'Download figures or a picture',
      'Sources',
      'Place names on the map',
      'Appearance: same as system',
      '切换到中文',
    ]);
  });

  it('opens the front page by its mark, and puts it away', async () => {
    const { getByRole, atlas, user } = renderPart(<Header />, { data, language: 'zh' });
    const mark = getByRole('button', { name: '通报图谱：首页', expanded: false });
    await user.click(mark);
    expect(atlas.getState().session.surface).toBe('front');
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Enter}');
    expect(atlas.getState().session.surface).toBe('map');
  });

  it('says the other language in that language, and changes it', async () => {
    const { getByRole, findByRole, atlas, user } = renderPart(<Header />, { data });
    const other = getByRole('button', { name: '切换到中文' });
    expect(other.lang).toBe('zh-CN');
    other.focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.language).toBe('zh');
    expect(await findByRole('heading', { level: 1, name: '通报图谱' })).toBeTruthy();
    expect((await findByRole('button', { name: 'Switch to English' })).lang).toBe('en');
  });

  it('goes from the system to day, night, and round again', async () => {
    const { getByRole, atlas, user } = renderPart(<Header />, { data });
    for (const [now, next] of [
      ['same as system', 'day'],
      ['day', 'night'],
      ['night', 'auto'],
    ]) {
      await user.click(getByRole('button', { name: `Appearance: ${now}` }));
      expect(atlas.getState().mapState.basemap.appearance).toBe(next);
    }
  });

  it('shows and hides the names on the map', async () => {
    const { getByRole, atlas, user } = renderPart(<Header />, { data });
    const names = getByRole('button', { name: 'Place names on the map', pressed: true });
    await user.click(names);
    expect(names.getAttribute('aria-pressed')).toBe('false');
    expect(atlas.getState().mapState.basemap.labels).toBe(false);
  });

  it('takes back what was chosen and brings it again; where there is nothing to, it says so', async () => {
    const { getByRole, atlas, user } = renderPart(<Header />, { data });
    const [undo, redo] = [/^Undo/, /^Redo/].map((name) => getByRole('button', { name })) as [HTMLElement, HTMLElement];
    expect([undo, redo].map((button) => button.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
    act(() => atlas.getState().dispatch(chooseTheme('cases')));
    await waitFor(() => expect(undo.getAttribute('aria-disabled')).toBe('false'));
    await user.click(undo);
    expect(atlas.getState().mapState.theme).toBe('fraud-cases');
    await user.click(redo);
    expect(atlas.getState().mapState.theme).toBe('cases');
  });

  it('presents the story', async () => {
    const present = vi.fn();
    const { getByRole, user } = renderPart(<Header />, { data, parts: { present } });
    await user.click(getByRole('button', { name: 'Present the story (full screen)' }));
    expect(present).toHaveBeenCalledOnce();
  });

  it('has undo, names and day or night in a menu where the window is narrow', async () => {
    narrow(true);
    const { getByRole, queryByRole, atlas, user } = renderPart(<Header />, { data });
    expect(queryByRole('button', { name: /^Undo/ })).toBeNull();
    getByRole('button', { name: 'Display' }).focus();
    await user.keyboard('{ArrowDown}');
    const menu = within(getByRole('menu', { name: 'Display' }));
    expect(menu.getByRole('menuitem', { name: /^Undo/ }).getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(menu.getByRole('menuitemcheckbox', { name: 'Place names on the map', checked: false })).toBeTruthy();
    await user.keyboard('{End}{Enter}');
    expect(menu.getByRole('menuitemradio', { name: 'Appearance: night', checked: true })).toBeTruthy();
    expect(atlas.getState().mapState.basemap).toEqual({ labels: false, appearance: 'night' });
  });
});
