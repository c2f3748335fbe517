import { recordAt } from '../core/record/recordAt';
import { applyProjectFigures } from './applyProjectFigures';
import { type AtlasData, themesOf } from './assembleAtlas';

// Asked for at every dispatch.
const known = new WeakMap<AtlasData, Map<AtlasData['record'], AtlasData>>();
const withOwn = new WeakMap<AtlasData, Map<AtlasData, AtlasData>>();

/**
 * All that the atlas knows with the figures as they were in an edition, and the themes that follow from them. Boundaries
 * and what is computed from them are those of today, as are the reader's own figures. Where no figure was changed since, the
 * data themselves.
 */
export function dataAt(newest: AtlasData, edition: number): AtlasData {
  const { published, parts } = newest;
  if (published === null || parts.projectFigures === null) return publishedAt(newest, edition);
  const then = publishedAt(published, edition);
  if (then === published) return newest;
  const ofData = withOwn.get(newest) ?? new Map<AtlasData, AtlasData>();
  withOwn.set(newest, ofData);
  const data = ofData.get(then) ?? applyProjectFigures(then, parts.projectFigures);
  ofData.set(then, data);
  return data;
}

function publishedAt(newest: AtlasData, edition: number): AtlasData {
  const record = recordAt(newest.record, newest.record.revisions, edition);
  if (record === newest.record) return newest;
  const ofData = known.get(newest) ?? new Map<AtlasData['record'], AtlasData>();
  known.set(newest, ofData);
  let data = ofData.get(record);
  if (data === undefined) {
    const authored = [...newest.themes.values()].filter(({ origin }) => origin === 'authored');
    data = { ...newest, record, ...themesOf(authored, newest.parts.derivesThemes, record) };
    ofData.set(record, data);
  }
  return data;
}
