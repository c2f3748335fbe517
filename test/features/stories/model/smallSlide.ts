import { NO_TEXT, type Slide } from '../../../../src/features/stories/model/story';

/** A slide of which nothing is written but its id and its map. */
export function smallSlide(id: string, map = ''): Slide {
  return { id, map, title: NO_TEXT, caption: NO_TEXT, notes: NO_TEXT, callouts: [], durationSeconds: null };
}
