import { themeOf } from '../core/portrayal/deriveThemes';
import { withGroupsOfOne } from '../core/record/authored/parseComparability';
import type { ProjectFigures } from '../core/record/projectFigures';
import type { AtlasData } from './atlasData';

/**
 * The atlas with a reader's own figures beside what was published: own topics and themes come first in their lists. What
 * has an id of the atlas's own is left out, so that nothing published is ever covered. Nothing of the atlas is made anew,
 * since a reader waits for it at each correction.
 *
 * @param published without own figures.
 */
export function applyProjectFigures(published: AtlasData, projectFigures: ProjectFigures): AtlasData {
  const { record } = published;
  const own = {
    sources: unknownOf(projectFigures.sources, record.sources),
    measures: unknownOf(projectFigures.measures, record.measures),
    topics: unknownOf(projectFigures.topics, record.topics),
  };
  const ids = new Set(own.measures.map(({ id }) => id));
  const tables = projectFigures.tables.filter(({ measure }) => ids.has(measure));
  const measured = new Set(tables.map(({ measure }) => measure));
  const themes = own.measures
    .filter(({ id }) => measured.has(id) && !published.themes.has(id))
    .map((measure) => themeOf(measure, measure.id, 'project'));
  const measures = extended(record.measures, own.measures);
  return {
    ...published,
    parts: { ...published.parts, projectFigures },
    published,
    record: {
      ...record,
      sources: extended(record.sources, own.sources),
      measures,
      topics: new Map([...own.topics, ...record.topics.values()].map((topic) => [topic.id, topic])),
      comparability: withGroupsOfOne(record.comparability, measures),
      tables,
    },
    topics: [...own.topics, ...published.topics],
    themes: new Map([...themes.map((theme) => [theme.id, theme] as const), ...published.themes]),
  };
}

interface WithId {
  readonly id: string;
}

function unknownOf<Item extends WithId>(items: readonly Item[], known: ReadonlyMap<string, Item>): readonly Item[] {
  return items.filter(({ id }) => !known.has(id));
}

function extended<Item extends WithId>(
  known: ReadonlyMap<string, Item>,
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map([...known, ...items.map((item) => [item.id, item] as const)]);
}
