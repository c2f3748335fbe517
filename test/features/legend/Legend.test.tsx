import { act, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Legend } from '../../../src/features/legend/Legend';
import { LegendPeek } from '../../../src/features/legend/LegendPeek';
import { CIRCLES } from '../../core/overlays/smallRecipe';
import { renderPart } from '../../renderPart';
import { atlasOf, CHANGES_CASES_CENSUS } from '../figureTables';

const legend = (close = () => {}) => <Legend sheet={{ isOpen: true, close }} layers={<p>layers</p>} />;

const data = atlasOf(CHANGES_CASES_CENSUS);

describe('the legend', () => {
  it('says once what is shown, its unit, when it is of, and how many areas have it', () => {
    const { getByRole } = renderPart(legend(), { data });
    const region = getByRole('region', { name: 'Legend' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('Fraud');
    expect(region.textContent?.match(/Fraud/g)).toHaveLength(1);
    expect(region.textContent).toContain('% change · a fall is good');
    expect(region.textContent).toContain('Figures for 2 of 3 areas');
    expect(region.textContent).toContain('not published11 area');
    expect(region.textContent).toContain('layers');
  });

  it('lists times that do not touch, by their months, and to the day on request', () => {
    const { getByText } = renderPart(legend(), { data });
    expect(getByText('Jan–Aug 2022 · Jan–Oct 2024').title).toBe(
      '1 January – 4 August 2022 · 1 January – 12 October 2024',
    );
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(legend(), { data, language: 'zh' });
    const { textContent } = getByRole('region', { name: '图例' });
    expect(textContent).toContain('2022年1–8月·2024年1–10月');
    expect(textContent).toContain('变化（%）·下降为好');
    expect(textContent).toContain('东营 −34.2%');
  });

  it('can be folded and closed by key', async () => {
    const close = vi.fn();
    const { getByRole, user } = renderPart(legend(close));
    const fold = getByRole('button', { name: 'Hide the legend' });
    fold.focus();
    await user.keyboard('{Enter}');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    getByRole('button', { name: 'Close' }).focus();
    await user.keyboard(' ');
    expect(close).toHaveBeenCalledOnce();
  });

  it('cannot be closed in another page', () => {
    const { queryByRole } = renderPart(<Legend sheet={null} layers={null} />, { data });
    expect(queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('has classes from the lowest to the highest with their areas, which the ramp shows by their place', () => {
    const { getByRole } = renderPart(legend(), { data });
    const classes = within(getByRole('list', { name: 'Classes and the number of areas in each' }));
    const rows = classes.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^−.*, fall: 2 areas$/);
    expect(rows.at(-1)).toMatch(/, rise: 0 areas$/);
  });

  it('says in few words what limits a comparison, and all of it on request', async () => {
    const { getByRole, queryByRole, getByText, user } = renderPart(legend(), { data });
    expect(getByText('2 different periods').dataset.severity).toBe('warning');
    expect(getByRole('region').textContent).toContain(' · only 2 areas');
    expect(queryByRole('heading', { name: 'What to bear in mind' })).toBeNull();
    const details = getByRole('button', { name: 'Details' });
    await user.click(details);
    const notices = getByRole('heading', { name: 'What to bear in mind' }).parentElement!;
    expect(notices.textContent).toContain('The figures cover 2 different periods');
    expect(notices.textContent).toContain('Only 2 areas have figures');
    expect(getByRole('button', { name: 'Copy citation' })).toBeTruthy();
    expect(getByRole('button', { name: 'Show less' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('has nothing but the reason of a theme that does not exist', () => {
    const { getByRole, queryByRole } = renderPart(legend(), { data, mapState: { theme: 'gone' } });
    expect(getByRole('region').textContent).toContain('There is no theme “gone” here');
    expect(queryByRole('button', { name: 'Details' })).toBeNull();
  });

  it.each([
    ['cannot be divided that way', { normalisation: ['residents'] }, 'Theme default'],
    ['no figures for 2020', { period: { start: '2020-01-01', end: '2020-12-31' } }, 'newest of each area'],
  ] as const)(
    'has nothing but the reason where a theme is asked for that %s, and the way out',
    async (reason, asked, out) => {
      const { getByRole, atlas, user } = renderPart(legend(), { data, mapState: asked });
      expect(getByRole('region').textContent).toContain(reason);
      getByRole('button', { name: out }).focus();
      await user.keyboard('{Enter}');
      expect(atlas.getState().theme.id).toBe('fraud-cases');
      expect(document.activeElement?.className).toBe('legend__body');
    },
  );

  it('says by what figures are divided, of what date and from whom', async () => {
    const mapState = { theme: 'cases', normalisation: ['residents', 'day'] as const };
    const { getByRole, user } = renderPart(legend(), { data, mapState });
    await user.click(getByRole('button', { name: 'Details' }));
    const { textContent } = getByRole('region');
    expect(textContent).toContain('cases per million residents per day');
    expect(textContent).toContain('Census · 1 November 2020');
    expect(textContent).toContain('the days of each figure’s own period');
  });

  it('has circles of round figures for counts, and beside them the figures', () => {
    const { getByRole } = renderPart(legend(), { data, mapState: { theme: 'cases' } });
    expect(getByRole('img', { name: '1,000, 200, 50' })).toBeTruthy();
    expect(getByRole('list', { name: 'Figures' }).textContent).toBe('Dongying 1,192');
  });

  it('writes a few figures in the place of classes, the highest first, and marks what is selected', () => {
    const mapState = { theme: 'residents', selection: ['370500'] };
    const { getByRole, queryByRole } = renderPart(legend(), { data, mapState });
    const items = within(getByRole('list', { name: 'Figures' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Jinan 9,000,000', 'Dongying 2,000,000']);
    expect(items.map(({ dataset }) => dataset.marked)).toEqual(['false', 'true']);
    expect(queryByRole('list', { name: 'Classes and the number of areas in each' })).toBeNull();
  });

  it('names the ends, and what is pointed at in their place', () => {
    const { container, atlas } = renderPart(legend(), { data });
    const names = () => [...container.querySelectorAll('.dot-line__names span')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['Dalian −31.4%', 'Dongying −34.2%']);
    expect(container.querySelectorAll('.dot-line__dots circle')).toHaveLength(0);
    act(() => atlas.getState().hover({ adcode: '370500', hit: null, pointer: null }));
    expect(names()).toEqual(['Dongying −34.2%']);
    expect(container.querySelectorAll('.dot-line__dots circle')).toHaveLength(1);
    act(() => atlas.getState().hover({ adcode: '370100', hit: null, pointer: null }));
    expect(names()).toContain('Dalian −31.4%');
  });

  it('says where nothing has been published', () => {
    const { getByRole } = renderPart(legend(), { data: atlasOf([]) });
    expect(getByRole('region').textContent).toContain('Nothing has been published for this theme.');
    expect(getByRole('region').textContent).toContain('Figures for 0 of 3 areas');
  });

  it('has layers in the place of a key where the theme is of them', () => {
    const circles = {
      ...data.themes.get('cases')!,
      id: 'circles',
      symbol: 'none',
      overlays: ['circles'],
      title: CIRCLES.title,
    } as const;
    const laid = atlasOf([{}], { recipes: new Map([['circles', CIRCLES]]), overlayThemes: [circles] });
    const { getByRole } = renderPart(legend(), { data: laid, mapState: { theme: 'circles' } });
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Circles');
    expect(getByRole('group', { name: 'Circles' }).textContent).toMatch(/^layers/);
  });
});

describe('the legend at the foot of a narrow window', () => {
  it('has title, unit, colours and period', () => {
    const { container } = renderPart(<LegendPeek />, { data });
    expect(container.textContent).toBe('Fraud% changeJan–Aug 2022\u00a0· Jan–Oct 2024');
    // Of two changes there are falls and rises, and no classes.
    expect(container.querySelectorAll('.legend-peek__ramp i')).toHaveLength(2);
  });

  it.each([
    ['cases', '.swatch--round', 1],
    ['residents', '.swatch', 1],
    ['gone', '.swatch', 0],
  ])('has the key of %s', (theme, swatch, count) => {
    const { container } = renderPart(<LegendPeek />, { data, mapState: { theme } });
    expect(container.querySelectorAll(swatch)).toHaveLength(count);
  });
});
