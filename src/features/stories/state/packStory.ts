import type { CarriedTables } from '../../../core/record/carriedTables';
import { isSourceComplete } from '../../../core/record/unsaidSources';
import { pack } from '../../../state/link/pack';
import type { Story } from '../model/story';
import { carriedStoryJson } from '../model/storyFile';
import { tablesOfStory } from '../model/storyTables';

/** What a link brings a whole story with, or why there is none. */
export type StoryPack =
  | {
      readonly status: 'packed';
      readonly text: string;
      /** Whether the tables that the story shows are all in it. */
      readonly isWhole: boolean;
    }
  /** Of tables that are shared is not said who published them; by their names. */
  | { readonly status: 'unsaid'; readonly titles: readonly string[] }
  /** In characters. */
  | { readonly status: 'too-long'; readonly length: number; readonly limit: number };

/** Packs a story with its tables where there is room for them, and else without. */
export async function packStory(story: Story, carried: CarriedTables): Promise<StoryPack> {
  const unsaid = carried.carried.filter((table) => !isSourceComplete(table));
  if (unsaid.length > 0) return { status: 'unsaid', titles: unsaid.map(({ name }) => name) };
  const whole = await pack({ story: carriedStoryJson(story, carried) });
  const packed =
    whole.ok || carried.project === null
      ? whole
      : await pack({ story: carriedStoryJson(story, { ...carried, project: null }) });
  if (!packed.ok) return { status: 'too-long', length: packed.length, limit: packed.limit };
  const isWhole = whole.ok && carried.carried.length === tablesOfStory(story).length;
  return { status: 'packed', text: packed.text, isWhole };
}
