import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecordFiles } from '../../../../scripts/geodataFiles';
import { isAdcode } from '../../../../src/core/areas/area';
import { type AtlasRecord, parseRecord } from '../../../../src/core/record/authored/parseRecord';
import { parseStory } from '../../../../src/features/stories/model/parseStory';
import type { Story } from '../../../../src/features/stories/model/story';
import { decodeLink, encodeLink } from '../../../../src/state/link/permalink';

/** The story that the atlas ships, held against the record that it ships. */
const GEODATA = join(import.meta.dirname, '../../../../geodata');
const read = (file: string) => JSON.parse(readFileSync(join(GEODATA, file), 'utf8'));
const themes = new Map<string, { overlays?: readonly string[] }>(
  [...read('themes.json').themes, ...read('overlay-themes.json').themes].map((theme) => [theme.id, theme]),
);

let record: AtlasRecord;
let story: Story;

beforeAll(async () => {
  record = parseRecord(await readRecordFiles(GEODATA), { hasArea: isAdcode }).record;
  const parsed = parseStory(read('story.json'), 'story.json', () => 'new');
  if (!parsed.ok) throw new Error(parsed.notice.code);
  expect(parsed.notices).toEqual([]);
  story = parsed.story;
});

describe('the built-in story', () => {
  it('has a map on each slide that can be shown as it is written', () => {
    const context = {
      hasTheme: (id: string) => themes.has(id),
      hasArea: isAdcode,
      hasOverlay: () => true,
      placeOfFigure: () => null,
      newestEdition: () => 1,
    };
    for (const { id, map } of story.slides) {
      const { state, notices } = decodeLink(map, context);
      expect(notices, id).toEqual([]);
      const written = encodeLink(state);
      // The first theme is left out of a link; all else is as shown.
      expect(`theme=fraud-cases&${written}`.endsWith(map) || written === map, id).toBe(true);
    }
  });

  it('goes through all five bulletins', () => {
    const told = new Set(
      story.slides.flatMap(({ callouts }) =>
        callouts.map(({ figure }) => record.observations.find(({ id }) => id === figure)?.source),
      ),
    );
    const bulletins = [...record.sources.values()].filter(({ kind }) => kind === 'bulletin').map(({ id }) => id);
    expect([...told].sort()).toEqual(bulletins.sort());
  });

  it('shows no figure that is not in the record', () => {
    for (const { callouts } of story.slides)
      for (const { figure } of callouts) expect(record.observations.map(({ id }) => id)).toContain(figure);
  });

  it('is written in both languages, and its notes and captions hold no figure of their own', () => {
    const names = /1、3、5|1-3-5|[Oo]ne, three|（K）|\(K\)/g;
    for (const { id, title, caption, notes } of story.slides) {
      for (const { zh, en } of [title, caption, notes]) {
        expect(zh, id).not.toBe('');
        expect(en, id).not.toBe(zh);
      }
      for (const text of [caption.zh, caption.en, notes.zh, notes.en])
        expect(text.replace(names, ''), id).not.toMatch(/\d/);
    }
  });
});
