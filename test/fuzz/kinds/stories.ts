import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseStory } from '../../../src/features/stories/model/parseStory';
import type { Story } from '../../../src/features/stories/model/story';
import { storyText } from '../../../src/features/stories/model/storyFile';
import { anyStory } from '../../features/stories/model/arbitraryStory';
import { anyJsonDamage, damagedJson, type JsonDamage } from '../damage';
import { fuzzKind } from '../fuzzKind';
import { isSame } from '../isSame';

type StoryInput = { readonly story: Story; readonly damage: readonly JsonDamage[] } | { readonly value: unknown };

const inputs: fc.Arbitrary<StoryInput> = fc.oneof(
  fc.record({ story: anyStory, damage: fc.array(anyJsonDamage, { maxLength: 4 }) }),
  fc.record({ value: fc.anything({ withNullPrototype: true }) }),
);

/** A story is read as it was written; of a damaged one what is left is at rest, and what is not is told. */
export const stories = fuzzKind('stories', 500, inputs, (input) => {
  if ('value' in input) {
    isAtRest(input.value);
    return;
  }
  const { story, damage } = input;
  const json: unknown = JSON.parse(storyText(story));
  isSame(parse(json), { ok: true, story, notices: [] }, 'another story is read than was written');
  isAtRest(damagedJson(json, damage));
});

function isAtRest(value: unknown): void {
  const read = parse(value);
  if (!read.ok) {
    assert.match(read.notice.code, /^story-/);
    return;
  }
  const again = parse(JSON.parse(storyText(read.story)));
  isSame(again, { ok: true, story: read.story, notices: [] }, 'what was read is not at rest');
}

function parse(value: unknown) {
  let ids = 0;
  return parseStory(value, 'story.json', () => `new-${++ids}`);
}
