import { waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CityCard } from '../../../src/features/card/CityCard';
import { SourcesButton } from '../../../src/features/sources/SourcesButton';
import { SourcesPage } from '../../../src/features/sources/SourcesPage';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const files = {
  'source-notes.csv': 'id,covers_zh,covers_en,note_zh,note_en\nbulletin,范围,What it covers,须知,What to know\n',
  'contradictions.csv': 'source,observations,zh,en\nbulletin,bulletin-1 bulletin-2,自相矛盾,It says two things\n',
};
const data = atlasOf(
  [
    { value: -34.2, paragraph: '4' },
    { adcode: '210200', value: -31.4, paragraph: '5 6 9' },
    { source: 'census', measure: 'resident-population', value: 2_000_000, start: '2020-11-01', end: '2020-11-01' },
  ],
  { files },
);
const page = <SourcesPage at={null} close={() => {}} />;

afterEach(() => vi.restoreAllMocks());

describe('the page of sources', () => {
  it('has each document by kind: what the record holds of it, and what has to be known', () => {
    const { getByRole } = renderPart(page, { data });
    const dialog = getByRole('dialog', { name: 'Sources' });
    expect(dialog.textContent).toContain('3 figures, read from the 3 documents below');
    const kinds = within(dialog).getAllByRole('heading', { level: 3 });
    expect(kinds.map(({ textContent }) => textContent)).toEqual([
      'Bulletins',
      'Census',
      'Boundaries and base map',
      'How to cite',
    ]);
    const bulletin = within(dialog).getByRole('region', { name: 'Bulletin' });
    const facts = within(bulletin)
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
    expect(facts.slice(0, 4)).toEqual([
      'Figures: 2',
      'Measures: 1',
      'Period: 1 January – 12 October 2024',
      'Lines cited: 4–6, 9',
    ]);
    expect(bulletin.textContent).toContain('What it covers');
    expect(bulletin.textContent).toContain('What to know');
    expect(within(bulletin).getByRole('link').getAttribute('href')).toBe('https://example.org/bulletin');
  });

  it('says of a document without figures that it has none', () => {
    const { getByRole } = renderPart(page, { data });
    const report = getByRole('region', { name: 'Report' });
    expect(within(report).getAllByRole('definition')[0]?.textContent).toBe('0');
    expect(report.textContent).not.toContain('Period');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(page, { data, language: 'zh' });
    const dialog = getByRole('dialog', { name: '来源' });
    expect(within(dialog).getByRole('region', { name: '通报' }).textContent).toContain('自相矛盾');
    expect(within(dialog).getByRole('heading', { name: '边界与底图' })).toBeTruthy();
  });

  it('leads from its contents to a section, by key', async () => {
    const { getByRole, user } = renderPart(page, { data });
    within(getByRole('navigation', { name: 'Contents' }))
      .getByRole('button', { name: /^Statistics/ })
      .focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(getByRole('heading', { name: 'Census', level: 4 }));
  });

  it('leads from what contradicts itself to the figure in the card of its place', async () => {
    const both = (
      <>
        <SourcesButton />
        <CityCard isOpen />
      </>
    );
    const { getByRole, queryByRole, atlas, user } = renderPart(both, { data });
    getByRole('button', { name: 'Sources' }).focus();
    await user.keyboard('{Enter}');
    const remark = getByRole('heading', { name: 'Where the source contradicts itself' }).parentElement!;
    expect(remark.textContent).toContain('It says two things');
    await user.click(within(remark).getByRole('button', { name: 'Dalian · Fraud, change · −31.4%' }));
    expect(queryByRole('dialog')).toBeNull();
    expect(atlas.getState().mapState).toMatchObject({ selection: ['210200'], figure: 'bulletin-2' });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Fraud−31\.4%/));
  });

  it('leads to the card of a place, and is closed by its button', async () => {
    const { getByRole, queryByRole, atlas, user } = renderPart(<SourcesButton />, { data });
    await user.click(getByRole('button', { name: 'Sources' }));
    await user.click(within(getByRole('region', { name: 'Bulletin' })).getByRole('button', { name: /^Dongying 1/ }));
    expect(atlas.getState().mapState.selection).toEqual(['370500']);
    expect(queryByRole('dialog')).toBeNull();
    await user.click(getByRole('button', { name: 'Sources' }));
    await user.click(getByRole('button', { name: 'Close the sources' }));
    expect(queryByRole('dialog')).toBeNull();
  });

  it('copies the citation of the atlas, in both forms', async () => {
    const { getByRole, user } = renderPart(page, { data });
    const forms = getByRole('region', { name: 'How to cite' });
    const [gb] = within(forms).getAllByRole('button', { name: 'Copy citation' });
    await user.click(gb!);
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^通报图谱\[DS\/OL\]\./);
    expect(forms.querySelector('blockquote')?.textContent).toBe(copied);
    await waitFor(() => expect(within(forms).getAllByRole('status')[0]?.textContent).toBe('Citation copied'));
  });

  it('says that a citation could not be copied', async () => {
    document.execCommand = () => false;
    const { getByRole, user } = renderPart(page, { data });
    const forms = getByRole('region', { name: 'How to cite' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(within(forms).getAllByRole('button', { name: 'Copy citation' })[0]!);
    await waitFor(() =>
      expect(within(forms).getAllByRole('status')[0]?.textContent).toBe('The citation could not be copied'),
    );
  });
});
