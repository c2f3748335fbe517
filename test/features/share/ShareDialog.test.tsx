import { act, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { fileOverlay } from '../../../src/core/overlays/files/fileOverlay';
import { readLayerFile } from '../../../src/core/overlays/files/readLayerFile';
import { withAddition } from '../../../src/data/assembleAtlas';
import { ShareButton } from '../../../src/features/share/ShareButton';
import { ShareDialog } from '../../../src/features/share/ShareDialog';
import { quarter, TABLE_SOURCE, tableOf, tableRow, thefts } from '../../core/portrayal/readerTables';
import { dongying } from '../../core/record/records';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const data = atlasOf([{}]);
const dialog = (close = () => {}) => <ShareDialog close={close} />;

/** Named as a table of the reader's own is, by which a link finds it. */
const people = { ...thefts, id: 'own-people-1' };

function withOwn(source: Partial<typeof TABLE_SOURCE>) {
  const tables = [tableOf(people, [tableRow(dongying, quarter(1), 5)])];
  const projectFigures = { sources: [{ ...TABLE_SOURCE, ...source }], measures: [people], topics: [], tables };
  return withAddition(data, { parts: { projectFigures }, notices: [] }).data;
}
const SAID = { publisher: { zh: '某局', en: '某局' }, date: '2024-05-01' };

function stationsFile(text: string | null) {
  const read = readLayerFile({ name: 'ours.csv', text: 'lon,lat\n118.5,37.4\n' });
  if (!read.ok) throw new Error('the file was refused');
  return fileOverlay(
    { layer: read.layer, datum: 'unknown', place: null, districts: [], problems: [], text },
    null,
    false,
  );
}

afterEach(() => vi.restoreAllMocks());

describe('the share dialog', () => {
  it('is opened by its button and closed by its own', async () => {
    const { getByRole, findByRole, queryByRole, user } = renderPart(<ShareButton />, { data });
    getByRole('button', { name: 'Share this map' }).focus();
    await user.keyboard('{Enter}');
    const opened = await findByRole('dialog', { name: 'Share this map' });
    await user.click(within(opened).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(queryByRole('dialog')).toBeNull());
  });

  it('has the link of the map as text, as a code, and for another page', () => {
    const mapState = { theme: 'residents' };
    const { getByRole } = renderPart(dialog(), { data, mapState });
    const link = getByRole('textbox', { name: 'Link' }) as HTMLInputElement;
    expect(link.value).toContain('#theme=residents');
    expect(getByRole('img', { name: `QR code of ${link.value}` })).toBeTruthy();
    const code = getByRole('textbox', { name: 'In another page' }) as HTMLTextAreaElement;
    expect(code.value).toMatch(/^<iframe src=".*\?embed=1#theme=residents.*" title="Residents".* height="480"/);
    expect(getByRole('dialog').textContent).toContain('Only this computer can open this address');
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(dialog(), { data, language: 'zh' });
    expect(getByRole('dialog', { name: '分享这张地图' }).textContent).toContain('打开的就是这张地图');
    expect(getByRole('button', { name: '复制链接' })).toBeTruthy();
  });

  it('selects the link when it is entered, copies it and says so', async () => {
    const { getByRole, getByText, user } = renderPart(dialog(), { data });
    const link = getByRole('textbox', { name: 'Link' }) as HTMLInputElement;
    link.focus();
    expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
    getByRole('button', { name: 'Copy the link' }).focus();
    await user.keyboard('{Enter}');
    expect(await navigator.clipboard.readText()).toBe(link.value);
    await waitFor(() => expect(getByText('Copied').role).toBe('status'));
  });

  it('says that a link could not be copied', async () => {
    document.execCommand = () => false;
    const { getByRole, findByText, user } = renderPart(dialog(), { data });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(getByRole('button', { name: 'Copy the link' }));
    expect(await findByText('It could not be copied; select the text and copy it.')).toBeTruthy();
  });

  it('makes the code for another page as high as is chosen', async () => {
    const { getByRole, user } = renderPart(dialog(), { data });
    await user.selectOptions(getByRole('combobox', { name: 'Height' }), '640');
    expect((getByRole('textbox', { name: 'In another page' }) as HTMLTextAreaElement).value).toContain('height="640"');
    await user.click(getByRole('button', { name: 'Copy the code' }));
    expect(await navigator.clipboard.readText()).toContain('height="640"');
  });

  it('enlarges the code for the room, under the title of the theme', async () => {
    const { getByRole, queryByRole, user } = renderPart(dialog(), { data });
    await user.click(getByRole('button', { name: 'Enlarge for the room' }));
    const large = getByRole('dialog', { name: 'Fraud' });
    expect(within(large).getByRole('img').getAttribute('aria-label')).toMatch(/^QR code of/);
    expect(queryByRole('textbox')).toBeNull();
    await user.click(getByRole('button', { name: 'Back to the dialog' }));
    expect(getByRole('dialog', { name: 'Share this map' })).toBeTruthy();
  });

  it('passes nothing on before it is said who published the reader’s figures, and leads to where to say it', async () => {
    const close = vi.fn();
    const settings = { data: withOwn({ date: '' }), mapState: { theme: people.id } };
    const { getByRole, queryByRole, atlas, user } = renderPart(dialog(close), settings);
    expect(getByRole('dialog').textContent).toContain(
      'Before you share them, enter who published the figures of “own-table”',
    );
    expect(queryByRole('textbox')).toBeNull();
    expect(queryByRole('img')).toBeNull();
    await user.click(getByRole('button', { name: 'Enter the source' }));
    expect(close).toHaveBeenCalledOnce();
    expect(atlas.getState().session.surface).toBe('data');
  });

  it.each([
    ['carries the figures', { tables: [{ id: 'people' }] }, 'The link carries your figures'],
    ['cannot carry them', { tables: [] }, 'The table is not in the link'],
  ])('says that the link %s of the reader', async (_, project, sentence) => {
    const settings = { data: withOwn(SAID), mapState: { theme: people.id }, parts: { packable: async () => project } };
    const { getByRole } = renderPart(dialog(), settings);
    await waitFor(() => expect(getByRole('dialog').textContent).toContain(sentence));
    expect((getByRole('textbox', { name: 'Link' }) as HTMLInputElement).value).toContain('&pack=');
  });

  it('puts a small file of the reader’s own into the link where that is wanted', async () => {
    const file = stationsFile('lon,lat\n118.5,37.4\n');
    const { getByRole, getByText, atlas, user } = renderPart(dialog(), {
      data,
      mapState: { overlays: [asAuthored(file.recipe.id)] },
    });
    act(() => atlas.getState().openFile(file));
    const link = getByRole('textbox', { name: 'Link' }) as HTMLInputElement;
    expect(getByText(/^The link names your own files but does not hold them/)).toBeTruthy();
    await user.click(getByRole('checkbox', { name: 'Put your own file into the link' }));
    await waitFor(() => expect(link.value).toContain('&pack=1.'));
    expect(getByRole('dialog').textContent).not.toContain('does not hold them');
  });

  it('says of a file that it is too large for a link', async () => {
    const file = stationsFile(null);
    const mapState = { overlays: [asAuthored(file.recipe.id)] };
    const { getByRole, findByText, atlas, user } = renderPart(dialog(), { data, mapState });
    act(() => atlas.getState().openFile(file));
    await user.click(getByRole('checkbox'));
    expect(await findByText('They are too large for a link: share the files themselves.')).toBeTruthy();
  });
});
