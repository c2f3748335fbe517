import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacePage } from '../../../src/features/place/PlacePage';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const FIGURES = [
  { value: -34.2, published: '34.2%' },
  { adcode: '210200', value: -31.4, published: '31.4%' },
  { measure: 'cases', value: 182, start: '2022-01-01', end: '2022-01-31', published: '182起', paragraph: '7' },
  { measure: 'cases', value: 221, start: '2024-01-01', end: '2024-01-31', qualifier: 'over', published: '221余起' },
  { measure: 'cases', adcode: '210200', value: 90, start: '2024-01-01', end: '2024-01-31' },
  { measure: 'patrols', value: 12, published: '12次' },
  { source: 'census', measure: 'resident-population', value: 2193518, start: '2020-11-01', end: '2020-11-01' },
] as const;
const data = atlasOf(FIGURES);
const DONGYING = { selection: ['370500'] };

describe('the page of a place', () => {
  it('is headed by the place, with how much bulletins say about it', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: DONGYING });
    expect(getByRole('heading', { level: 2, name: 'Dongying' })).toBe(document.activeElement);
    expect(getByRole('main', { name: 'Everything about Dongying' }).textContent).toContain('4 figures · 1 source');
    expect(document.title).toContain('Dongying');
  });

  it('has changes as bars on one scale, each with where it stands', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: DONGYING });
    const changes = getByRole('heading', { name: 'Changes on one scale' }).parentElement!;
    const [row] = within(changes).getAllByRole('listitem');
    expect(row?.textContent).toMatch(/Fraud, change.*year on year.*\[1\] line 4.*−34.2%/);
    const bar = row!.querySelector('rect')!;
    expect([bar.getAttribute('x'), bar.getAttribute('width')].map((share) => Number.parseFloat(share ?? ''))).toEqual([
      expect.closeTo(15.8, 6),
      expect.closeTo(34.2, 6),
    ]);
    expect(changes.textContent).toContain('−50%');
  });

  it('ranks where figures can be compared, and says why it does not', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: DONGYING });
    const standings = getByRole('heading', { name: 'Among places that can be compared' }).parentElement!;
    expect(standings.textContent).toContain('no. 2 of 2 from the highest');
    expect(standings.textContent).toContain('Dalian −31.4% · Dongying −34.2%');
    expect(standings.textContent).toContain(
      'Totals, which follow the size of the place and the length of the period: Cases solved.',
    );
    expect(standings.textContent).toContain('Published by no other place of this level: 1 measure.');
  });

  it('draws what has several periods, and lists every other figure with period, hedge and source', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: DONGYING });
    expect(getByRole('img', { name: '182 in January 2022, ≥ 221 in January 2024' })).toBeTruthy();
    const figures = getByRole('heading', { name: 'All other figures' }).parentElement!;
    expect(figures.textContent).toContain('≥ 221 cases');
    expect(figures.textContent).toContain('January 2022 · [1] line 7');
    expect(figures.textContent).toContain('2,193,518 persons');
    expect(figures.textContent).not.toContain('Fraud');
    const sources = getByRole('heading', { name: 'Sources' }).parentElement!;
    expect(
      within(sources)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Bulletin Bureau'),
      expect.stringContaining('Census'),
      expect.stringContaining('Boundaries'),
    ]);
    expect(within(sources).getByRole('link').textContent).toContain('?place=1#area=370500&lang=en');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: DONGYING, language: 'zh' });
    expect(getByRole('main').textContent).toContain('由高到低第 2 位，共 2 地');
    expect(getByRole('heading', { level: 2 }).textContent).toBe('东营市');
  });

  it('says of a place without figures that this is not zero', () => {
    const { getByRole } = renderPart(<PlacePage />, { data, mapState: { selection: ['370100'] } });
    expect(getByRole('main').textContent).toContain('That is not the same as zero.');
  });

  it('is left by its button and by Escape', async () => {
    const { getByRole, atlas, user } = renderPart(<PlacePage />, { data, mapState: DONGYING });
    const stageOf = () => atlas.getState().session.stage;
    atlas.getState().showPlacePage(true);
    await user.click(getByRole('button', { name: 'Back to the map' }));
    expect(stageOf()).toBe('page');
    atlas.getState().showPlacePage(true);
    await user.keyboard('{Escape}');
    expect(stageOf()).toBe('page');
  });

  it('is none where no place is chosen', () => {
    const { queryByRole } = renderPart(<PlacePage />, { data });
    expect(queryByRole('main')).toBeNull();
  });
});
