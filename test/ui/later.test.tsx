import { expect, it, vi } from 'vitest';
import { later } from '../../src/ui/later';
import { renderPart } from '../renderPart';

it('shows nothing in the place of a part until it has come, and at once from then on', async () => {
  const load = vi.fn(async () => ({ name }: { readonly name: string }) => <p>part of {name}</p>);
  const Part = later('Part', load);
  const { findByText, queryByText, unmount } = renderPart(<Part name="a page" />);
  expect(queryByText('part of a page')).toBeNull();
  expect(await findByText('part of a page')).toBeTruthy();
  unmount();
  expect(renderPart(<Part name="another" />).getByText('part of another')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

it('tells of a part that does not come, and asks for it again when it is next shown', async () => {
  const load = vi.fn(async () => () => <p>the part</p>);
  load.mockRejectedValueOnce(new Error('no network'));
  const Part = later('Part', load);
  const { atlas, unmount } = renderPart(<Part />);
  await vi.waitFor(() =>
    expect(atlas.getState().session.notices).toEqual([
      { code: 'file-not-loaded', severity: 'warning', values: { file: 'Part', reason: 'no network' } },
    ]),
  );
  unmount();
  expect(await renderPart(<Part />).findByText('the part')).toBeTruthy();
});
