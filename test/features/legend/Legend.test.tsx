import { waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Legend } from '../../../src/features/legend/Legend';
import { LegendNotices } from '../../../src/features/legend/LegendNotices';
import { LegendPeek } from '../../../src/features/legend/LegendPeek';
import { useWords } from '../../../src/ui/wording/useWords';
import { CIRCLES } from '../../core/overlays/smallRecipe';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const legend = (close = () => {}) => <Legend isOpen close={close} layers={<p>layers</p>} />;

const CENSUS = { source: 'census', measure: 'resident-population', start: '2020-11-01', end: '2020-11-01' };
const data = atlasOf([
  { adcode: '370500', value: -34.2 },
  { adcode: '210200', value: -31.4, start: '2022-01-01', end: '2022-08-04' },
  { adcode: '370500', measure: 'cases', value: 1192 },
  { ...CENSUS, adcode: '370500', value: 2_000_000 },
  { ...CENSUS, adcode: '370100', value: 9_000_000 },
]);

describe('the legend', () => {
  it('says what is shown, its unit and period, and how many areas have it', () => {
    const { getByRole } = renderPart(legend());
    const region = getByRole('region', { name: 'Legend' });
    expect(within(region).getByRole('heading', { level: 2 }).textContent).toBe('fraud-cases');
    expect(region.textContent).toContain('12 October 2024');
    expect(region.textContent).toContain('layers');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(legend(), { language: 'zh' });
    expect(getByRole('region', { name: '图例' }).textContent).toContain('2024年1月1日');
  });

  it('can be folded and closed by key', async () => {
    const close = vi.fn();
    const { getByRole, user } = renderPart(legend(close));
    const fold = getByRole('button', { name: 'Hide the legend' });
    fold.focus();
    await user.keyboard('{Enter}');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    getByRole('button', { name: 'Close' }).focus();
    await user.keyboard(' ');
    expect(close).toHaveBeenCalledOnce();
  });

  it('lists classes from the highest down with their areas, then what was not published; a fall is said to be good', () => {
    const { getByRole } = renderPart(legend(), { data });
    const classes = within(getByRole('list', { name: 'Classes and the number of areas in each' }));
    const rows = classes.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/rise00 areas$/);
    expect(rows.at(-2)).toMatch(/fall22 areas$/);
    expect(rows.at(-1)).toBe('not published11 area');
    const { textContent } = getByRole('region');
    expect(textContent).toContain('Figures for 2 of 3 areas');
    expect(textContent).toContain('Here a fall is good news.');
  });

  it('says what limits a comparison', () => {
    const { getByRole } = renderPart(legend(), { data });
    const notices = getByRole('heading', { name: 'What to bear in mind' }).parentElement!;
    expect(notices.textContent).toContain('The figures cover 2 different periods');
    expect(notices.textContent).toContain('Only 2 areas have figures');
  });

  it('has nothing but the reason of a theme that does not exist', () => {
    const { getByRole, queryByRole } = renderPart(legend(), { data, mapState: { theme: 'gone' } });
    expect(getByRole('region').textContent).toContain('There is no theme “gone” here');
    expect(queryByRole('button', { name: 'Copy citation' })).toBeNull();
  });

  it('has nothing but the reason of a theme that cannot be divided so, and the way to it as it is', async () => {
    const { getByRole, atlas, user } = renderPart(legend(), { data, mapState: { normalisation: ['residents'] } });
    expect(getByRole('region').textContent).toContain('cannot be divided that way');
    getByRole('button', { name: 'Theme default' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().theme.id).toBe('fraud-cases');
    expect(document.activeElement?.className).toBe('legend__body');
  });

  it('says by what figures are divided, of what date and from whom', () => {
    const mapState = { theme: 'cases', normalisation: ['residents', 'day'] as const };
    const { getByRole } = renderPart(legend(), { data, mapState });
    const { textContent } = getByRole('region');
    expect(textContent).toContain('cases per 10,000 residents per day');
    expect(textContent).toContain('Census · 1 November 2020');
    expect(textContent).toContain('the days of each figure’s own period');
  });

  it('has circles of round figures for counts', () => {
    const { getByRole } = renderPart(legend(), { data, mapState: { theme: 'cases' } });
    expect(getByRole('img', { name: '1,000, 200, 50' })).toBeTruthy();
  });

  it('says where nothing has been published', () => {
    const { getByRole } = renderPart(legend(), { data: atlasOf([]) });
    expect(getByRole('region').textContent).toContain('Nothing has been published for this theme.');
    expect(getByRole('region').textContent).toContain('Figures for 0 of 3 areas');
  });

  it('has layers first where the theme is of them', () => {
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

function Notices({ count }: { readonly count: number }) {
  const words = useWords();
  const notices = Array.from({ length: count }, (_, index) => ({
    code: 'few-areas' as const,
    severity: 'info' as const,
    values: { count: index + 1 },
  }));
  return <LegendNotices notices={notices} words={words} />;
}

describe('the notices of the legend', () => {
  it('are three at first, all on request, and none without a heading', async () => {
    const { getAllByRole, getByRole, user } = renderPart(<Notices count={5} />);
    expect(getAllByRole('listitem')).toHaveLength(3);
    const more = getByRole('button', { name: '2 more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(getAllByRole('listitem')).toHaveLength(5);
    expect(getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('are nothing where there are none', () => {
    const { queryByRole } = renderPart(<Notices count={0} />);
    expect(queryByRole('heading')).toBeNull();
  });
});

describe('the legend in one line', () => {
  it('has title, classes and unit', async () => {
    const { container, getByTitle } = renderPart(<LegendPeek />, { data });
    expect(container.textContent).toBe('Fraud% change');
    expect(getByTitle('not published')).toBeTruthy();
    await waitFor(() => expect(container.querySelectorAll('[title]').length).toBeGreaterThan(3));
  });
});
