import { act, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { CityCard } from '../../../src/features/card/CityCard';
import { select } from '../../../src/state/actions';
import { BELT, CIRCLES } from '../../core/overlays/smallRecipe';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const DONGYING = { selection: ['370500'] };
const one = atlasOf([{ published: '34.2%' }]);
const several = atlasOf([
  { value: -34.2, published: '34.2%' },
  { measure: 'cases', value: 182, start: '2022-01-01', end: '2022-01-31', published: '182起', paragraph: '7' },
  { measure: 'cases', value: 221, start: '2024-01-01', end: '2024-01-31', qualifier: 'over', published: '“221余起”' },
  { source: 'census', measure: 'resident-population', value: 2193518, start: '2020-11-01', end: '2020-11-01' },
]);

/** A figure for each of twenty-two months, so that the card is a long one. */
const long = atlasOf([
  { value: -34.2 },
  ...Array.from({ length: 22 }, (_, index) => {
    const month = `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return { measure: 'cases', value: 100 + index, start: `${month}-01`, end: `${month}-28` };
  }),
]);

describe('the card of a place', () => {
  it('says nothing while no place is chosen', () => {
    const { queryByRole, getByRole } = renderPart(<CityCard isOpen />, { data: one });
    expect(queryByRole('region')).toBeNull();
    expect(getByRole('status').textContent).toBe('');
  });

  it('says of a place without figures that this is not zero', () => {
    const { getByRole } = renderPart(<CityCard isOpen />, { data: one, mapState: { selection: ['210200'] } });
    const card = getByRole('region', { name: 'Figures for this place' });
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('Dalian');
    expect(card.textContent).toContain('0 figures');
    expect(card.textContent).not.toContain('0 sources');
    expect(card.textContent).toContain('No figure was published for this place in these bulletins.');
    expect(card.textContent).toContain('That is not the same as zero.');
    expect(card.textContent).toContain('not published');
  });

  it('tells a place that a bulletin names without a figure from one that none names', () => {
    const files = { 'named-places.csv': 'source,adcode,paragraphs\nbulletin,370100,4 9\n' };
    const data = atlasOf([{}], { files });
    const { getByRole } = renderPart(<CityCard isOpen />, { data, mapState: { selection: ['370100'] } });
    const { textContent } = getByRole('region');
    expect(textContent).toMatch(/Named in “Bulletin” \(lines 4, 9 of the text\), which gives no figure for it\./);
    expect(textContent).not.toContain('No figure was published');
  });

  it('shows one figure with what was printed, and tells a screen reader how much there is', () => {
    const { getByText } = renderPart(<CityCard isOpen />, { data: one, mapState: DONGYING });
    expect(getByText('Dongying: 1 figure · 1 source').role).toBe('status');
    const shown = getByText('Fraud').closest('section')!;
    expect(shown.textContent).toContain('−34.2%');
    expect(shown.textContent).toContain('against the same period of the year before · 1 January – 12 October 2024');
    expect(within(shown).getByText('As printed').nextSibling?.textContent).toBe('“34.2%”');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(<CityCard isOpen />, { data: several, mapState: DONGYING, language: 'zh' });
    const card = getByRole('region', { name: '该地区的数据' });
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe('东营市');
    expect(card.textContent).toContain('Dongying·370500');
    expect(card.textContent).toContain('3 项数据·1 个来源');
    expect(within(card).getByRole('heading', { name: '人口与面积' })).toBeTruthy();
    expect(within(card).getByRole('img').getAttribute('aria-label')).toBe('2022年1月为 182，2024年1月为 ≥ 221');
  });

  it('keeps the census and the land apart from what bulletins say, and does not count them', () => {
    const { getByRole, getByText } = renderPart(<CityCard isOpen />, { data: several, mapState: DONGYING });
    expect(getByText('Dongying: 3 figures · 1 source').role).toBe('status');
    const context = getByRole('heading', { name: 'Population and area' }).parentElement!;
    expect(within(context).getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
    expect(context.textContent).toContain('2,193,518 persons');
    expect(context.textContent).toContain('1 km²');
  });

  it('draws a figure of several periods as a course that is said in words', () => {
    const { getByRole } = renderPart(<CityCard isOpen />, { data: several, mapState: DONGYING });
    expect(getByRole('img', { name: '182 in January 2022, ≥ 221 in January 2024' })).toBeTruthy();
  });

  it('opens a figure at its evidence, and closes it again', async () => {
    const { getByRole, getByText, atlas, user } = renderPart(<CityCard isOpen />, {
      data: one,
      mapState: { ...DONGYING, theme: 'cases' },
    });
    expect(getByRole('button', { name: /Calls.*1 figure/ }).getAttribute('aria-expanded')).toBe('true');
    await user.click(getByText('Fraud, change'));
    expect(atlas.getState().mapState.figure).toBe('bulletin-1');
    const figure = getByText('Fraud, change').closest('li')!;
    expect(figure.textContent).toContain('Fraud against the year before');
    expect(within(figure).getByText('As printed').nextSibling?.textContent).toBe('“34.2%”');
    expect(within(figure).getByText('Source').nextSibling?.textContent).toContain(
      'BulletinBureau · 2024-10-12line 4 of the text',
    );
    expect(getByRole('link', { name: 'Open the source' }).getAttribute('href')).toBe('https://example.org/bulletin');
    expect(within(figure).getByRole('button', { name: 'Show “Fraud”' })).toBeTruthy();
    await user.click(getByText('Fraud, change'));
    expect(atlas.getState().mapState.figure).toBeNull();
  });

  it('shows all periods of an opened figure, and leads to the theme that maps it', async () => {
    const settings = { data: several, mapState: { ...DONGYING, figure: 'bulletin-2' } };
    const { getByRole, atlas, user } = renderPart(<CityCard isOpen />, settings);
    expect(getByRole('heading', { level: 4, name: '182 cases · January 2022' })).toBeTruthy();
    expect(getByRole('heading', { level: 4, name: '≥ 221 cases · January 2024' })).toBeTruthy();
    await user.click(getByRole('button', { name: 'Show “Solved”' }));
    expect(atlas.getState().mapState.theme).toBe('cases');
  });

  it('shows both of two values that differ, each with where it stands', () => {
    const data = atlasOf([
      { value: -34.2 },
      { value: -33.1, paragraph: '9' },
      { source: 'report', adcode: '210200', value: -5 },
    ]);
    const { getByRole, getByText } = renderPart(<CityCard isOpen />, { data, mapState: DONGYING });
    expect(getByRole('region').textContent).toContain('1 figure with more than one value');
    expect(getByText(/Two values are recorded.*neither is preferred/)).toBeTruthy();
    const values = getByText(/Two values are recorded/).parentElement!;
    const lines = within(values).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '−34.2% Bulletin · line 4 of the text · observations/bulletin.csv, line 2',
      '−33.1% Bulletin · line 9 of the text · observations/bulletin.csv, line 3',
    ]);
    expect(getByText(/one of several values$/)).toBeTruthy();
  });

  it('begins with the figure of the theme, which is not told again among the others', () => {
    const { getByRole, queryByText, getByText } = renderPart(<CityCard isOpen />, {
      data: several,
      mapState: { ...DONGYING, theme: 'cases' },
    });
    const card = getByRole('region', { name: 'Figures for this place' });
    const shown = card.querySelector('.current-figure')!;
    expect(shown.textContent).toContain('≥ 221 cases');
    expect(within(shown as HTMLElement).getByRole('img', { name: /182 in January 2022/ })).toBeTruthy();
    expect(queryByText('Cases solved')).toBeNull();
    const order = [shown, getByText('Fraud, change'), getByRole('heading', { name: 'Population and area' })];
    for (const [index, later] of order.slice(1).entries())
      expect(order[index]!.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('begins as topics where there are many figures, which can be searched; Escape empties the field', async () => {
    const { getByRole, queryByRole, user } = renderPart(<CityCard isOpen />, {
      data: long,
      mapState: { ...DONGYING, theme: 'residents' },
    });
    const calls = getByRole('button', { name: /Calls/ });
    expect(calls.getAttribute('aria-expanded')).toBe('false');
    expect(getByRole('button', { name: /Enforcement/ }).getAttribute('aria-expanded')).toBe('true');
    await user.click(getByRole('button', { name: 'Open all' }));
    expect(calls.getAttribute('aria-expanded')).toBe('true');
    await user.click(getByRole('button', { name: 'Close all' }));
    expect(calls.getAttribute('aria-expanded')).toBe('false');

    const field = getByRole('searchbox', { name: 'Find in 23 figures' });
    await user.click(field);
    await user.paste('solved 121');
    expect(getByRole('button', { name: /Enforcement/ }).getAttribute('aria-expanded')).toBe('true');
    expect(queryByRole('button', { name: /Calls/ })).toBeNull();
    expect(getByRole('region').textContent).toContain('22 of 23 figures');
    await user.keyboard('x');
    expect(getByRole('region').textContent).toContain('No figure matches.');
    await user.keyboard('{Escape}');
    expect((field as HTMLInputElement).value).toBe('');
    expect(getByRole('region')).toBeTruthy();
  });

  it('leads to the areas around and within, and puts the focus on the title', async () => {
    const { getByRole, findByRole, atlas, user } = renderPart(<CityCard isOpen />, { data: one, mapState: DONGYING });
    await user.click(within(getByRole('navigation', { name: 'Location' })).getByRole('button'));
    expect(atlas.getState().mapState.selection).toEqual(['370000']);
    const title = await findByRole('heading', { level: 2, name: 'Shandong' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    const within370000 = getByRole('heading', { name: 'Prefectures with figures' }).parentElement!;
    await user.click(within(within370000).getByRole('button', { name: /Dongying.*1 figure/ }));
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
  });

  it('is closed by Escape and gives the focus back to where it was asked for', async () => {
    const page = (
      <>
        <button type="button">list</button>
        <CityCard isOpen />
      </>
    );
    const { getByRole, queryByRole, atlas, user } = renderPart(page, { data: one });
    const list = getByRole('button', { name: 'list' });
    list.focus();
    act(() => atlas.getState().dispatch(select('370500')));
    getByRole('button', { name: 'Close the card' }).focus();
    await user.keyboard('{Escape}');
    expect(atlas.getState().mapState.selection).toEqual([]);
    expect(queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(list);
  });

  it('has lengths as published beside those that were measured', () => {
    const data = atlasOf([{ measure: 'cases', value: 138 }], {
      recipes: new Map([['belt', { ...BELT, comparisons: [{ ...BELT.comparisons[0]!, observation: 'bulletin-1' }] }]]),
    });
    const prepared: string[] = [];
    const overlayWork = { prepare: ({ id }: { readonly id: string }) => void prepared.push(id) };
    const { getByRole, atlas } = renderPart(<CityCard isOpen />, { data, mapState: DONGYING, overlayWork });
    expect(prepared).toEqual(['belt']);
    const measured = getByRole('heading', { name: 'Circles' }).parentElement!;
    expect(measured.textContent).toContain('138');
    expect(measured.textContent).toContain('measuring…');
    expect(measured.textContent).toContain('gaps');
    expect(atlas.getState().overlays).toEqual([]);
  });

  it('says of circles on the map that their cover is being computed', () => {
    const data = atlasOf([{}], { recipes: new Map([['circles', CIRCLES]]) });
    const mapState = { ...DONGYING, overlays: [asAuthored('circles')] };
    const { getByText, queryByText, atlas } = renderPart(<CityCard isOpen />, { data, mapState });
    expect(queryByText('Computing the coverage…')).toBeNull();
    const disc = { positions: new Float64Array([118, 37]), minutes: new Float64Array([1]), names: null };
    const parts = [{ entry: 'one', type: 'discs', certainty: 'schematic', ...disc }] as const;
    act(() => atlas.getState().takeOverlay('circles', { geometry: { parts, districts: [], lengthsKm: {} } }));
    expect(getByText('Computing the coverage…')).toBeTruthy();
  });
});
