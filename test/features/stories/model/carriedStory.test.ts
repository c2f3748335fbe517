import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../../src/features/stories/model/parseStory';
import type { Story } from '../../../../src/features/stories/model/story';
import { carriedStoryJson, storyJson, storyText } from '../../../../src/features/stories/model/storyFile';
import { tablesOfStory } from '../../../../src/features/stories/model/storyTables';
import { smallSlide } from './smallSlide';

const OWN = smallSlide('a', 'theme=own-ab12-x9&period=2024-01-01_2024-12-31');
const CALLED = {
  ...smallSlide('b', 'theme=population'),
  callouts: [{ figure: 'own-cd34-y8@370100@2024-01-01_2024-12-31', place: null, text: { zh: '', en: '' } }],
};
const story: Story = { id: 's', title: { zh: '故事', en: 'Story' }, slides: [OWN, CALLED, { ...OWN, id: 'c' }] };
const noted = (id: string) => ({ id, name: `表${id}`, publisher: '局', date: '2024' });
const PROJECT = { format: 'bulletin-atlas-project', version: 1, tables: [{ id: 'ab12', cells: ['城市,案件'] }] };
const read = (json: object) => parseStory(JSON.parse(JSON.stringify(json)), 'a.json', () => 'new');

describe('the tables of a story', () => {
  it('are those that its slides show or call out, each once', () => {
    expect(tablesOfStory(story)).toEqual(['ab12', 'cd34']);
    expect(tablesOfStory({ slides: [smallSlide('a', 'theme=population'), smallSlide('b', '')] })).toEqual([]);
  });

  it('go with it, and it knows them again by their checksum', () => {
    const parsed = read(carriedStoryJson(story, { project: PROJECT, carried: [noted('ab12')] }));
    if (!parsed.ok) throw new Error('no story');
    expect(parsed.project).toEqual(PROJECT);
    expect(parsed.story.tables).toEqual([noted('ab12')]);
    expect(parsed.story.origin).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
    // What the browser keeps finds the project again, without its cells.
    const kept = read(storyJson(parsed.story));
    expect(kept).toEqual({ ok: true, story: parsed.story, notices: [] });
    const other = read(carriedStoryJson(story, { project: { ...PROJECT, tables: [] }, carried: [] }));
    expect(other.ok && other.story.origin).not.toBe(parsed.story.origin);
  });

  it('are named where they cannot go, from what is known here or was said before', () => {
    const had: Story = { ...story, origin: 'x-1', tables: [noted('cd34'), noted('gone')] };
    const json = carriedStoryJson(had, { project: null, carried: [noted('ab12')] });
    expect(json).toMatchObject({ tables: [noted('ab12'), noted('cd34')] });
    expect(json).not.toHaveProperty('origin');
    expect(json).not.toHaveProperty('project');
  });

  it('that are damaged are not named, and the story is read', () => {
    const tables = [{ id: 'UPPER', name: 'x' }, { id: 'ab12' }, null, { ...noted('cd34'), more: 1 }];
    const parsed = read({ ...storyJson(story), tables, origin: 'no good!' });
    expect(parsed.ok && parsed.story).toEqual({ ...story, tables: [noted('cd34')] });
  });

  it('are nothing in a story without any', () => {
    const plain: Story = { ...story, slides: [smallSlide('a', 'theme=population')] };
    expect(JSON.parse(storyText(plain))).toEqual(storyJson(plain));
  });
});
