import { act, fireEvent, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { fileOverlay } from '../../../src/core/overlays/files/fileOverlay';
import { readLayerFile } from '../../../src/core/overlays/files/readLayerFile';
import type { Recipe } from '../../../src/core/overlays/recipe';
import { AddLayer } from '../../../src/features/overlays/panel/AddLayer';
import { CoverageSections } from '../../../src/features/overlays/panel/CoverageSections';
import { DropTarget } from '../../../src/features/overlays/panel/DropTarget';
import { LayerPanel } from '../../../src/features/overlays/panel/LayerPanel';
import { LayersOnMap } from '../../../src/features/overlays/panel/LayersOnMap';
import { convertOwn, drawPointsBy } from '../../../src/state/overlays/openLayerFile';
import type { OverlayWork } from '../../../src/state/overlays/overlayWork';
import { BELT, CIRCLES } from '../../core/overlays/smallRecipe';
import { renderPart } from '../../renderPart';
import { atlasOf } from '../figureTables';

const belt = { ...BELT, title: { zh: '生态带', en: 'Belt' } };
const circles = {
  ...CIRCLES,
  title: { zh: '处置圈', en: 'Response circles' },
  entries: CIRCLES.entries.map((entry) => (entry.id === 'one' ? { ...entry, observation: 'bulletin-1' } : entry)),
  figures: ['bulletin-2'],
} as Recipe;
const data = atlasOf(
  [
    { measure: 'cases', value: 71 },
    { measure: 'patrols', value: 9 },
  ],
  {
    recipes: new Map([
      ['circles', circles],
      ['belt', belt],
    ]),
  },
);
const disc = {
  entry: 'one',
  type: 'discs',
  certainty: 'schematic',
  positions: new Float64Array([118, 37]),
  minutes: new Float64Array([1]),
  names: null,
} as const;
const geometry = { parts: [disc], districts: [], lengthsKm: {} };
const laid = (...ids: readonly string[]) => ({ overlays: ids.map(asAuthored) });

/** The way to more layers stands in the toolbar. */
const WITH_ADDING = (
  <>
    <AddLayer />
    <LayersOnMap />
  </>
);

describe('the panel of layers', () => {
  it('has only the way to a layer where none lies on the map', async () => {
    const { getByRole, findByRole, getByText, queryByRole, atlas, user } = renderPart(WITH_ADDING, { data });
    expect(queryByRole('region', { name: 'Layers' })).toBeNull();
    await user.click(getByText('Add a layer', { selector: 'summary' }));
    const chooser = getByRole('combobox', { name: 'Add a layer' });
    expect(
      within(chooser)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Choose one of the atlas…', 'Response circles', 'Belt']);
    await user.selectOptions(chooser, 'Belt');
    expect(atlas.getState().mapState.overlays.map(({ id }) => id)).toEqual(['belt']);
    expect(await findByRole('heading', { name: 'Belt' })).toBeTruthy();
    expect(within(chooser).queryByRole('option', { name: 'Belt' })).toBeNull();
  });

  it('says that a layer is being computed, then how many of its things are on the map', () => {
    const { getByRole, getByText, queryByText, atlas } = renderPart(<LayerPanel />, {
      data,
      mapState: laid('circles'),
    });
    expect(getByText('Computing…')).toBeTruthy();
    const entries = getByRole('list', { name: 'What is drawn' });
    expect(entries.textContent).toContain('1 minute71 published');
    act(() => atlas.getState().takeOverlay('circles', { geometry }));
    expect(queryByText('Computing…')).toBeNull();
    expect(entries.textContent).toContain('1 on the map');
    expect(getByText('schematic')).toBeTruthy();
  });

  it('speaks Chinese', () => {
    const { getByRole } = renderPart(<LayerPanel />, { data, mapState: laid('circles'), language: 'zh' });
    const panel = getByRole('region', { name: '图层' });
    expect(within(panel).getByRole('heading', { name: '处置圈' })).toBeTruthy();
    expect(within(panel).getByRole('checkbox', { name: '显示“处置圈”' })).toBeTruthy();
  });

  it('says why a layer could not be drawn', () => {
    const { getByText, atlas } = renderPart(<LayerPanel />, { data, mapState: laid('belt') });
    act(() => atlas.getState().takeOverlay('belt', { failure: 'no ground' }));
    expect(getByText(/no ground/).closest('li')?.textContent).toMatch(/^Caution/);
  });

  it('hides a layer, and one kind of thing of it, by key', async () => {
    const { getByRole, queryByRole, atlas, user } = renderPart(<LayerPanel />, { data, mapState: laid('circles') });
    getByRole('checkbox', { name: 'Show “5 minutes”' }).focus();
    await user.keyboard(' ');
    expect(atlas.getState().mapState.overlays[0]?.hidden).toEqual(['five']);
    expect((getByRole('checkbox', { name: 'Show “5 minutes”' }) as HTMLInputElement).checked).toBe(false);
    getByRole('checkbox', { name: 'Show “Response circles”' }).focus();
    await user.keyboard(' ');
    expect(atlas.getState().mapState.overlays[0]?.isShown).toBe(false);
    expect(queryByRole('list', { name: 'What is drawn' })).toBeNull();
  });

  it('says of an assumption that it is one, and takes another', async () => {
    const { getByRole, atlas } = renderPart(<LayerPanel />, { data, mapState: laid('circles') });
    const speed = getByRole('slider', { name: /^Speed ?assumed$/ });
    expect(speed.getAttribute('aria-valuetext')).toBe('30 km/h');
    fireEvent.change(speed, { target: { value: '45' } });
    expect(atlas.getState().mapState.overlays[0]?.parameters).toEqual({ speed: 45 });
    expect(speed.getAttribute('aria-valuetext')).toBe('45 km/h');
    fireEvent.change(speed, { target: { value: '30' } });
    // With the next frame.
    await waitFor(() => expect(atlas.getState().mapState.overlays[0]?.parameters).toEqual({}));
  });

  it('tells of a value of a link that is out of range', () => {
    const mapState = { overlays: [{ ...asAuthored('circles'), parameters: { speed: 900 } }] };
    const { getByRole } = renderPart(<LayerPanel />, { data, mapState });
    expect(getByRole('slider', { name: /^Speed/ }).getAttribute('aria-valuetext')).toBe('80 km/h');
    expect(getByRole('region').textContent).toContain('900');
  });

  it('orders layers, leaves the ends alone, and hands the focus on where a button goes', async () => {
    const mapState = laid('circles', 'belt');
    const { getAllByRole, findByRole, findAllByText, getByText, atlas, user } = renderPart(WITH_ADDING, {
      data,
      mapState,
    });
    for (const summary of await findAllByText('Opacity and order')) await user.click(summary);
    const ids = () => atlas.getState().mapState.overlays.map(({ id }) => id);
    const [first, second] = getAllByRole('button', { name: 'Move up' });
    expect(first?.getAttribute('aria-disabled')).toBe('true');
    await user.click(first!);
    expect(ids()).toEqual(['circles', 'belt']);
    await user.click(second!);
    expect(ids()).toEqual(['belt', 'circles']);

    const [opacity] = getAllByRole('slider', { name: 'Opacity' });
    fireEvent.change(opacity!, { target: { value: '40' } });
    expect(opacity?.getAttribute('aria-valuetext')).toBe('40%');
    const reset = await findByRole('button', { name: 'Reset to original' });
    reset.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe((await findAllByText('Opacity and order'))[0]);

    const [remove] = getAllByRole('button', { name: 'Remove from the map' });
    remove?.focus();
    await user.keyboard('{Enter}');
    expect(ids()).toEqual(['circles']);
    expect(document.activeElement).toBe(getByText('Add a layer', { selector: 'summary' }));
  });

  it('leads from what was published to its evidence', async () => {
    const { getByRole, atlas, user } = renderPart(<LayerPanel />, { data, mapState: laid('circles') });
    await user.click(getByRole('button', { name: '71 published' }));
    expect(atlas.getState().mapState).toMatchObject({ selection: ['370500'], figure: 'bulletin-1' });
    const also = getByRole('heading', { name: 'Also published' }).parentElement!;
    await user.click(within(also).getByRole('button', { name: /^Patrols ?9/ }));
    expect(atlas.getState().mapState.figure).toBe('bulletin-2');
  });

  it('asks for the file of a layer that a link names, and says which layer is not here', () => {
    const { getByRole } = renderPart(<LayerPanel />, { data, mapState: laid('own.ours', 'gone') });
    const [own, gone] = within(getByRole('region')).getAllByRole('heading', { level: 3 });
    expect(own?.closest('li')?.textContent).toContain('a layer from a file called “ours”');
    expect(gone?.closest('li')?.textContent).toContain('The layer “gone” could not be loaded.');
  });

  it('opens files of the reader’s own', async () => {
    const open = vi.fn(async () => {});
    const { getByText, container, user } = renderPart(WITH_ADDING, { data, overlayWork: { open } });
    await user.click(getByText('Add a layer', { selector: 'summary' }));
    const file = new File(['lon,lat\n118,37\n'], 'ours.csv', { type: 'text/csv' });
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file);
    expect(open).toHaveBeenCalledWith([file]);
  });

  it('says what a file holds, by what its points are drawn, and that it looks shifted', async () => {
    const text = 'lon,lat,name,staff,kind\n118.50,37.45,城东,5,a\n118.62,37.44,城西,9,b\n118.66,37.48,城北,2,a\n';
    const read = readLayerFile({ name: 'ours.csv', text });
    if (!read.ok) throw new Error('the file was refused');
    const source = { layer: read.layer, datum: 'gcj02', place: null, districts: [], problems: [], text } as const;
    const own = fileOverlay(source, null, false);
    const overlayWork: Partial<OverlayWork> = {
      convert: async (id, isConverted) => convertOwn(atlas, id, isConverted),
      drawPointsBy: async (id, points) => drawPointsBy(atlas, id, points),
    };
    const { getByRole, getByText, queryByText, atlas, user } = renderPart(<LayerPanel />, {
      data,
      mapState: laid(own.recipe.id),
      overlayWork,
    });
    act(() => atlas.getState().openFile(own));
    expect(getByText('Points 3 · lines 0 · areas 0')).toBeTruthy();
    expect(getByText(/look shifted as on Chinese web maps/)).toBeTruthy();
    await user.click(getByRole('checkbox', { name: 'Read as GCJ-02 and convert to WGS-84' }));
    expect(queryByText(/look shifted/)).toBeNull();
    await user.selectOptions(getByRole('combobox', { name: 'Size by' }), 'staff');
    expect(getByText('The area of a circle is proportional to “staff”')).toBeTruthy();
    await user.selectOptions(getByRole('combobox', { name: 'Size by' }), 'all alike');
    expect(queryByText(/^The area of a circle/)).toBeNull();
  });
});

describe('what circles cover', () => {
  const row = {
    landKm2: 100,
    tiers: [{ minutes: 1, onceKm2: 20, twiceKm2: 5 }],
    all: { onceKm2: 30, twiceKm2: 10 },
    gapKm2: 70,
  };
  const coverage = {
    coverage: { tiers: [1], districts: [{ adcode: '370502', ...row }], total: { adcode: '', ...row } },
    discs: [disc],
    metresPerMinute: 500,
  };

  it('is nothing where no circles are drawn', () => {
    const { container } = renderPart(<CoverageSections />, { data, mapState: laid('circles') });
    expect(container.textContent).toBe('');
  });

  it('is a table by district, once or twice, that says what it assumes', async () => {
    const { getByRole, getByText, atlas, user } = renderPart(<CoverageSections />, { data, mapState: laid('circles') });
    act(() => atlas.getState().takeOverlay('circles', { geometry }));
    expect(getByText('Computing the coverage…')).toBeTruthy();
    act(() => atlas.getState().takeOverlay('circles', { coverage } as never));
    const cells = () =>
      within(getByRole('row', { name: /^370502/ }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(getByRole('figure').textContent).toContain('Computed from circles at 30 km/h, an assumption');
    expect(cells()).toEqual(['20.0%20 km²', '30.0%30 km²', '70.0%70 km²', '100']);
    await user.click(getByRole('button', { name: 'At least twice' }));
    expect(getByRole('button', { name: 'At least twice' }).getAttribute('aria-pressed')).toBe('true');
    expect(cells()).toEqual(['5.0%5.0 km²', '10.0%10 km²', '90.0%90 km²', '100']);
    expect(getByRole('columnheader', { name: 'Less than twice' })).toBeTruthy();
  });
});

describe('a file that is held over the page', () => {
  const drag = (type: string, init: object = {}) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    act(() => void window.dispatchEvent(Object.assign(event, init)));
  };

  it('is said where it goes, and is opened when it is dropped', () => {
    const openFiles = vi.fn();
    const { getByRole, queryByRole } = renderPart(<DropTarget />, { parts: { openFiles } });
    const file = new File(['a'], 'a.csv');
    const dataTransfer = { types: ['Files'], files: [file] };
    drag('dragover', { dataTransfer });
    expect(getByRole('status').textContent).toBe('Drop the file to draw it on the map');
    drag('dragleave', { relatedTarget: null });
    expect(queryByRole('status')).toBeNull();
    drag('dragover', { dataTransfer });
    drag('drop', { dataTransfer });
    expect(openFiles).toHaveBeenCalledWith([file]);
    expect(queryByRole('status')).toBeNull();
  });

  it('is read for its figures beside the reader’s own', () => {
    const { getByRole } = renderPart(<DropTarget />, { session: { surface: 'data' }, language: 'zh' });
    drag('dragover', { dataTransfer: { types: ['Files'], files: [] } });
    expect(getByRole('status').textContent).not.toBe('');
  });
});
