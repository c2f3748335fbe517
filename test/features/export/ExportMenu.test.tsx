import { waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { withAddition } from '../../../src/data/assembleAtlas';
import { ExportMenu } from '../../../src/features/export/ExportMenu';
import { CIRCLES } from '../../core/overlays/smallRecipe';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../../core/portrayal/readerTables';
import { dongying } from '../../core/record/records';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([{ value: -34.2 }]);
const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let blob = new Blob();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  URL.createObjectURL = (file) => {
    blob = file as Blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the menu of downloads', () => {
  it('goes by key: arrows round the end, Home and End, Escape back to its button', async () => {
    const { getByRole, queryByRole, user } = renderPart(<ExportMenu />, { data });
    const button = getByRole('button', { name: 'Download figures or a picture' });
    button.focus();
    await user.keyboard('{ArrowDown}');
    const items = within(getByRole('menu', { name: 'Download figures or a picture' })).getAllByRole('menuitem');
    expect(items).toHaveLength(10);
    expect(document.activeElement).toBe(items[0]);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(items.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(items[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(items.at(-1));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(items[0]);
    await user.keyboard('{Escape}');
    expect(queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Print at 16:9');
    await user.tab();
    expect(queryByRole('menu')).toBeNull();
  });

  it('has figures of the theme and of the record, and pictures, each group by name', async () => {
    const { getByRole, getAllByRole, user } = renderPart(<ExportMenu />, { data, language: 'zh' });
    await user.click(getByRole('button', { name: '下载数据或图片' }));
    const groups = getAllByRole('group').map((group) => group.querySelector('p')?.textContent);
    expect(groups).toEqual(['当前专题：诈骗发案', '全部记录', '地图图片']);
    expect(
      within(getByRole('group', { name: '全部记录' }))
        .getAllByRole('menuitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['表格（CSV）', '附来源（JSON）']);
  });

  it('saves the figures of the theme and says so', async () => {
    const { getByRole, findByText, user } = renderPart(<ExportMenu />, { data });
    const button = getByRole('button', { name: 'Download figures or a picture' });
    button.focus();
    await user.keyboard('{Enter}{Enter}');
    expect((await findByText('bulletin-atlas-fraud-cases-prefecture.csv downloaded')).role).toBe('status');
    expect(document.activeElement).toBe(button);
    expect(saved[0]?.name).toBe('bulletin-atlas-fraud-cases-prefecture.csv');
    expect(await saved[0]?.blob.text()).toMatch(/370500,东营市,Dongying/);
  });

  it('saves the whole record with its sources', async () => {
    const { getByRole, findByText, user } = renderPart(<ExportMenu />, { data });
    await user.click(getByRole('button', { name: 'Download figures or a picture' }));
    const record = getByRole('group', { name: 'The whole record' });
    await user.click(within(record).getByRole('menuitem', { name: 'With sources (JSON)' }));
    await findByText('bulletin-atlas-record.json downloaded');
    const document = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(document.observations.some(({ id }: { id: string }) => id === 'bulletin-1')).toBe(true);
  });

  it('has layers only while something of them is on the map', async () => {
    const laid = atlasOf([{}], { recipes: new Map([['circles', CIRCLES]]) });
    const mapState = { overlays: [asAuthored('circles')] };
    const { getByRole, queryByRole, atlas, user } = renderPart(<ExportMenu />, { data: laid, mapState });
    await user.click(getByRole('button', { name: 'Download figures or a picture' }));
    expect(queryByRole('group', { name: 'Layers on the map' })).toBeNull();
    await user.keyboard('{Escape}');
    const disc = { positions: new Float64Array([118, 37]), minutes: new Float64Array([1]), names: null };
    const parts = [{ entry: 'one', type: 'discs', certainty: 'schematic', ...disc }] as const;
    atlas.getState().takeOverlay('circles', { geometry: { parts, districts: [], lengthsKm: {} } });
    await user.click(getByRole('button', { name: 'Download figures or a picture' }));
    await user.click(within(getByRole('group', { name: 'Layers on the map' })).getByRole('menuitem'));
    await waitFor(() => expect(saved[0]?.name).toMatch(/\.geojson$/));
  });

  it('has no figures of a theme that is not here', async () => {
    const { getByRole, queryByRole, user } = renderPart(<ExportMenu />, { data, mapState: { theme: 'gone' } });
    await user.click(getByRole('button', { name: 'Download figures or a picture' }));
    expect(queryByRole('group', { name: /^This theme/ })).toBeNull();
  });

  it('makes no picture before it is said who published the reader’s figures', async () => {
    const tables = [tableOf(thefts, [tableRow(dongying, quarter(1), 5)])];
    const projectFigures = { sources: [TABLE_SOURCE], measures: [thefts], topics: [], tables };
    const own = withAddition(data, { parts: { projectFigures }, notices: [] }).data;
    const { getByRole, atlas, user } = renderPart(<ExportMenu />, { data: own, mapState: { theme: thefts.id } });
    await user.click(getByRole('button', { name: 'Download figures or a picture' }));
    const [item, ...others] = within(getByRole('group', { name: 'Picture of the map' })).getAllByRole('menuitem');
    expect(others).toHaveLength(0);
    expect(item?.textContent).toBe('First enter the source of your figures…');
    await user.click(item!);
    expect(atlas.getState().session.surface).toBe('data');
  });
});
