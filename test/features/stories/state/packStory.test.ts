import { describe, expect, it } from 'vitest';
import { NO_TEXT, type Story } from '../../../../src/features/stories/model/story';
import { packStory } from '../../../../src/features/stories/state/packStory';
import { unpack } from '../../../../src/state/link/pack';
import { smallSlide } from '../model/smallSlide';

const story: Story = { id: 's', title: NO_TEXT, slides: [smallSlide('a', 'theme=own-ab12-x9')] };
const noted = (change: object = {}) => ({ id: 'ab12', name: '表', publisher: '局', date: '2024', ...change });
/** A project of cells that no deflating makes short. */
function project(characters: number) {
  let seed = 1;
  const cells = Array.from({ length: characters }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed % 36).toString(36);
  });
  return { format: 'bulletin-atlas-project', version: 1, tables: [{ id: 'ab12', cells: [cells.join('')] }] };
}

async function contentOf(packed: Awaited<ReturnType<typeof packStory>>) {
  if (packed.status !== 'packed') throw new Error(packed.status);
  const unpacked = await unpack(packed.text);
  return unpacked.ok ? unpacked.content : null;
}

describe('packStory', () => {
  it('brings the tables with the story where there is room', async () => {
    const packed = await packStory(story, { project: project(10), carried: [noted()] });
    expect(packed).toMatchObject({ status: 'packed', isWhole: true });
    expect(await contentOf(packed)).toMatchObject({ story: { project: project(10) } });
  });

  it('leaves tables out that are too long, and says so', async () => {
    const packed = await packStory(story, { project: project(20_000), carried: [noted()] });
    expect(packed).toMatchObject({ status: 'packed', isWhole: false });
    expect(await contentOf(packed)).not.toMatchObject({ story: { project: expect.anything() } });
  });

  it('is not whole where a table that a slide shows is gone', async () => {
    expect(await packStory(story, { project: null, carried: [] })).toMatchObject({ isWhole: false });
  });

  it('passes no table on of which is not said who published it', async () => {
    const carried = [noted(), noted({ id: 'cd34', name: '另一表', publisher: ' ' })];
    expect(await packStory(story, { project: project(10), carried })).toEqual({ status: 'unsaid', titles: ['另一表'] });
  });

  it('refuses a story that is too long by itself', async () => {
    const text = project(20_000).tables[0]!.cells[0]!;
    const long: Story = { ...story, slides: [{ ...story.slides[0]!, caption: { zh: text, en: '' } }] };
    const packed = await packStory(long, { project: null, carried: [] });
    expect(packed).toMatchObject({ status: 'too-long', limit: 6000 });
  });
});
