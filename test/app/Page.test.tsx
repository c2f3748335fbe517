import { act, render, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmbedView } from '../../src/app/EmbedView';
import { FailurePage } from '../../src/app/FailurePage';
import { NoticesPanel } from '../../src/app/NoticesPanel';
import { Page } from '../../src/app/Page';
import { RevisionsBar } from '../../src/app/RevisionsBar';
import { Tooltip } from '../../src/app/Tooltip';
import { select } from '../../src/state/actions';
import { atlasOf } from '../features/figureTables';
import { renderPart } from '../renderPart';

const data = atlasOf([{ value: -34.2 }]);
const overlayWork = { prepare: () => {} };
const notice = (severity: 'info' | 'warning' | 'error', file: string) =>
  ({ code: 'file-not-loaded', severity, values: { file, reason: 'HTTP 404' } }) as const;

afterEach(() => vi.restoreAllMocks());

describe('the notices', () => {
  it('are an empty status where there are none', () => {
    const { getByRole } = renderPart(<NoticesPanel />, { data });
    expect(getByRole('status').textContent).toBe('');
  });

  it('say one by itself, with its severity in a word', () => {
    const { getByRole, queryByRole } = renderPart(<NoticesPanel />, {
      data,
      session: { notices: [notice('error', 'land.json')] },
    });
    expect(within(getByRole('status')).getByRole('heading').textContent).toBe('1 note about the data');
    expect(getByRole('listitem').textContent).toBe('Error The file land.json could not be loaded: HTTP 404');
    expect(queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  it('have the gravest first, the rest on request, and go when they are dismissed', async () => {
    const notices = [notice('info', 'a'), notice('warning', 'b'), notice('error', 'c')];
    const { getByRole, getAllByRole, atlas, user } = renderPart(<NoticesPanel />, { data, session: { notices } });
    const severities = () => getAllByRole('listitem').map(({ textContent }) => textContent?.split(' ')[0]);
    expect(severities()).toEqual(['Error', 'Caution']);
    const more = getByRole('button', { name: 'Show all' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await user.click(more);
    expect(severities()).toEqual(['Error', 'Caution', 'Note']);
    expect(getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded')).toBe('true');
    getByRole('button', { name: 'Dismiss' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().session.notices).toEqual([]);
    expect(getByRole('status').textContent).toBe('');
  });

  it('speak Chinese', () => {
    const session = { notices: [notice('warning', 'a')] };
    const { getByRole } = renderPart(<NoticesPanel />, { data, session, language: 'zh' });
    expect(getByRole('heading').textContent).toBe('1 条数据提示');
    expect(getByRole('listitem').textContent).toMatch(/^注意/);
  });
});

describe('the bar of revisions', () => {
  const HEADER =
    'edition,change,id,source,adcode,measure,value,unit,comparator,period_start,period_end,qualifier,scope,published,paragraph,note';
  const WAS = 'bulletin,370500,fraud-cases-change,-30,percent,yoy,2024-01-01,2024-10-12,none,all,30%,4,';
  const editions = (boundaries: string) =>
    `id,date,boundaries,figures\n1,2024-11-01,a,0123456789abcdef\n2,2024-12-01,${boundaries},0123456789abcdee\n`;
  const revised = (boundaries: string, revisions: string) =>
    atlasOf([{ value: -34.2 }], {
      files: { 'editions.csv': editions(boundaries), 'revisions.csv': `${HEADER}\n${revisions}` },
    });

  it('is not there for a link of the newest edition', () => {
    const { queryByRole } = renderPart(<RevisionsBar />, {
      data: revised('a', `2,revised,bulletin-1,${WAS}\n`),
      mapState: { edition: 2 },
    });
    expect(queryByRole('region')).toBeNull();
  });

  it('says how many figures changed, and has the choice between then and now', async () => {
    const { getByRole, atlas, user } = renderPart(<RevisionsBar />, {
      data: revised('a', `2,revised,bulletin-1,${WAS}\n`),
    });
    expect(getByRole('region', { name: 'Revisions of the data' })).toBeTruthy();
    expect(getByRole('status').textContent).toBe('1 figure revised since 1 November 2024, 1 of them on this map.');
    expect(getByRole('button', { pressed: true }).textContent).toBe('As shared');
    expect(atlas.getState().portrayal.areas.some(({ value }) => value === -30)).toBe(true);
    getByRole('button', { name: 'Latest' }).focus();
    await user.keyboard('{Enter}');
    expect(atlas.getState().mapState.edition).toBe(2);
    expect(getByRole('button', { pressed: true }).textContent).toBe('Latest');
  });

  it('says that boundaries changed where no figure did, and has nothing to choose then', () => {
    const { getByRole, queryByRole } = renderPart(<RevisionsBar />, { data: revised('b', ''), language: 'zh' });
    expect(getByRole('status').textContent).toContain('2024年11月1日');
    expect(queryByRole('button')).toBeNull();
  });
});

describe('what is under the pointer', () => {
  it('is named with its figure, period and hedge; for the eye only', () => {
    const hovered = { adcode: '370500', hit: null, pointer: { xPixels: 5, yPixels: 5 } };
    const { container } = renderPart(<Tooltip />, { data, session: { hovered } });
    expect(container.textContent).toBe(
      'Dongying−34.2%1 January – 12 October 2024 · against the same period of the year before',
    );
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is said to be not published where it is not, and nothing stands there for a row of a list', () => {
    const pointer = { xPixels: 5, yPixels: 5 };
    const { container, atlas } = renderPart(<Tooltip />, {
      data,
      session: { hovered: { adcode: '370100', hit: null, pointer } },
    });
    expect(container.textContent).toBe('Jinannot published');
    act(() => atlas.getState().hover({ adcode: '370100', hit: null, pointer: null }));
    expect(container.textContent).toBe('');
  });
});

describe('the page', () => {
  it('has landmarks by name, and names the tab after the theme', () => {
    const { getByRole } = renderPart(<Page />, { data, overlayWork });
    expect(getByRole('navigation', { name: 'Themes' })).toBeTruthy();
    expect(getByRole('region', { name: 'Over the map' })).toBeTruthy();
    expect(document.title).toBe('Fraud · Bulletin Atlas');
  });

  it('lets go of the place by Escape before it closes the table', async () => {
    const { getByRole, findByRole, queryByRole, atlas, user } = renderPart(<Page />, {
      data,
      overlayWork,
      session: { surface: 'table' },
      mapState: { selection: ['370500'] },
    });
    await findByRole('region', { name: 'Figures for this place' });
    await user.keyboard('{Escape}');
    expect(queryByRole('region', { name: 'Figures for this place' })).toBeNull();
    expect(getByRole('region', { name: 'Fraud' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(atlas.getState().session.surface).toBe('map');
    await waitFor(() => expect(document.activeElement).toBe(getByRole('button', { name: 'Map', pressed: true })));
  });

  it('turns themes by Page Down and Page Up, and takes them back by Ctrl+Z, but not while a text is edited', async () => {
    const { getByRole, atlas, user } = renderPart(<Page />, { data, overlayWork });
    const theme = () => atlas.getState().mapState.theme;
    await user.keyboard('{PageDown}');
    expect(theme()).toBe('cases');
    await user.keyboard('{PageUp}{PageUp}');
    expect(theme()).toBe('residents');
    await user.keyboard('{Control>}z{/Control}');
    expect(theme()).toBe('fraud-cases');
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(theme()).toBe('residents');
    await user.click(getByRole('combobox', { name: /^Find a place/ }));
    await user.keyboard('{PageDown}');
    expect(theme()).toBe('residents');
  });

  it('leads whoever uses the keyboard past the panels', async () => {
    const { getByRole, findByRole, user } = renderPart(<Page />, {
      data,
      overlayWork,
      session: { surface: 'table' },
    });
    await findByRole('table');
    await user.tab();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Skip to the map' }));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(getByRole('button', { current: true }));
    getByRole('button', { name: 'Skip to the figures' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Dongying');
  });

  it.each(['map', 'table', 'chart'] as const)(
    'shows no other figures (%s) where those of the link are not here, and leads to a map that is',
    async (surface) => {
      const { getByRole, getAllByRole, container, atlas, user } = renderPart(<Page />, {
        data,
        overlayWork,
        session: {
          surface,
          hovered: { adcode: '370500', hit: null, pointer: { xPixels: 1, yPixels: 1 } },
        },
        mapState: {
          theme: 'of-another-site',
          normalisation: ['day'],
          classification: { method: 'quantile', classCount: 2 },
        },
      });
      // The list says what other maps show.
      const { textContent: listed } = getByRole('navigation', { name: 'Themes' });
      expect(container.textContent?.replace(listed ?? '', '')).not.toContain('34.2');
      expect(getByRole('region', { name: 'Credits' }).textContent).not.toContain('Bureau');
      expect(getByRole('region', { name: 'Legend' }).textContent).toContain('no theme “of-another-site” here');
      expect(document.title).toBe('Data not here · Bulletin Atlas');
      await user.click(getAllByRole('button', { name: 'Show “Fraud”' })[0]!);
      expect(atlas.getState().mapState).toMatchObject({
        theme: 'fraud-cases',
        normalisation: null,
        classification: null,
      });
      expect(getByRole('region', { name: 'Legend' }).textContent).toContain('Figures for 1 of 3 areas');
    },
  );

  it('waits for a part that another folder brings', async () => {
    let come = (_: string) => {};
    const load = vi.fn(
      () =>
        new Promise<string>((resolve) => {
          come = resolve;
        }),
    );
    const part = load();
    load.mockReturnValue(part);
    const { getByRole, findByText, atlas, user } = renderPart(<Page />, { data, overlayWork, parts: { load } });
    // What is suspended in an act that nobody waits for is not taken up again.
    await act(async () =>
      within(getByRole('group', { name: 'View' }))
        .getByRole('button', { name: 'Story' })
        .click(),
    );
    expect(getByRole('region', { name: 'Story' }).textContent).toContain('Loading…');
    await act(async () => come('the slides'));
    expect(await findByText('the slides')).toBeTruthy();
    await user.click(getByRole('button', { name: 'Close and show only the map' }));
    expect(atlas.getState().session.surface).toBe('map');
  });

  it('credits who is owed, and says how to read it', async () => {
    const { getByRole, findByRole, queryByRole, user } = renderPart(<Page />, { data, overlayWork });
    const credits = getByRole('region', { name: 'Credits' });
    expect(credits.textContent).toContain('Figures: Bureau');
    expect(credits.textContent).toContain('schematic boundaries');
    await user.click(within(credits).getByRole('button', { name: 'About' }));
    const about = getByRole('dialog', { name: 'About this atlas' });
    expect(
      within(about)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toContain('PgUpPgDn');
    await user.click(within(about).getByRole('button', { name: 'Sources, licences and how to cite' }));
    expect(queryByRole('dialog', { name: 'About this atlas' })).toBeNull();
    expect(await findByRole('dialog', { name: 'Sources' })).toBeTruthy();
  });

  it('has sheets by buttons at its foot where the window is narrow, one at a time, closed by Escape', async () => {
    const { getByRole, atlas, user } = renderPart(<Page />, { data, overlayWork, language: 'zh' });
    const bar = within(getByRole('navigation', { name: '面板' }));
    const [legend, themes] = [/^图例/, '专题'].map((name) => bar.getByRole('button', { name }));
    await user.click(legend!);
    expect(legend?.getAttribute('aria-expanded')).toBe('true');
    await user.click(themes!);
    expect([legend, themes].map((button) => button?.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    await user.keyboard('{Escape}');
    expect(themes?.getAttribute('aria-expanded')).toBe('false');
    act(() => atlas.getState().dispatch(select('370500')));
    expect(bar.getByRole('button', { name: '地区' }).getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the map in another page', () => {
  it('has its legend, whose it is and the way to the atlas, and nothing else', () => {
    const { getByRole, queryByRole, container } = renderPart(<EmbedView />, { data, overlayWork });
    expect(getByRole('region', { name: 'Legend' }).textContent).toContain('Figures for 1 of 3 areas');
    expect(container.textContent).toContain('Figures: Bureau');
    expect(getByRole('link', { name: /^Open in Bulletin Atlas/ }).getAttribute('href')).toContain('#');
    expect(queryByRole('banner')).toBeNull();
    expect(queryByRole('navigation')).toBeNull();
  });

  it('is plain land where its data are not here, under the same link', () => {
    const mapState = { theme: 'of-another-site' };
    const { getByRole, container } = renderPart(<EmbedView />, { data, overlayWork, mapState });
    expect(getByRole('region', { name: 'Legend' }).textContent).toContain('no theme “of-another-site” here');
    expect(container.textContent).not.toMatch(/34\.2|Bureau/);
    expect(getByRole('link').getAttribute('href')).toContain('#theme=of-another-site');
  });
});

describe('the page in place of an atlas without data', () => {
  it.each([
    ['en', 'The atlas cannot be shown', 'Error The file themes.json could not be loaded: HTTP 404', 'Try again'],
    ['zh', '图谱无法显示', 'themes.json', '重试'],
  ] as const)('names the file and the reason (%s)', (language, title, sentence, again) => {
    const { getByRole } = render(<FailurePage notices={[notice('error', 'themes.json')]} language={language} />);
    expect(within(getByRole('alert')).getByRole('heading').textContent).toBe(title);
    expect(getByRole('listitem').textContent).toContain(sentence);
    expect(getByRole('button', { name: again })).toBeTruthy();
  });
});
