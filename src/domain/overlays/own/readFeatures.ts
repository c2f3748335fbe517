import { personalHeadings } from '../../guard/personalHeadings';
import { checkReference } from './checkReference';
import { createRepairBudget } from './crossings';
import { createFieldReader } from './fields';
import { flattenGeoJson, type RawFeature } from './flattenGeoJson';
import { MOST_MINUTES } from './ownLayer';
import type { OwnArea, OwnLine, OwnPoint, OwnThings } from './ownThings';
import { plainText, plainValue } from './plainText';
import type { Problems } from './problems';
import { readFeature } from './readFeature';
import { readMinutes } from './readNumber';

/** Reads parsed GeoJSON; null where the file is refused. */
export function readFeatures(input: unknown, problems: Problems): OwnThings | null {
  const features = flattenGeoJson(input);
  if (features === null) return problems.refuse('own-not-geojson', {});
  if (features.length === 0) return problems.refuse('own-no-features', {});
  const personal = personalHeadings(headingsOf(features), false);
  if (personal.length > 0) return problems.refuse('own-personal-columns', { columns: plainText(personal.join(', ')) });
  if (checkReference(input, features, problems) === null) return null;

  const things = readThings(features, problems);
  const isEmpty = things.points.length + things.lines.length + things.areas.length === 0;
  return isEmpty ? problems.refuse('own-nothing-left', { count: features.length }) : things;
}

function readThings(features: readonly RawFeature[], problems: Problems): OwnThings {
  const [points, lines, areas] = [[] as OwnPoint[], [] as OwnLine[], [] as OwnArea[]];
  const budget = createRepairBudget();
  const readField = createFieldReader();
  const readOwnMinutes = ({ properties }: RawFeature) => plainValue(readField(properties, 'minutes'));
  const isTimed = features.some((feature) => hasPoints(feature) && readOwnMinutes(feature) !== '');
  for (const feature of features) {
    const { label, name, properties } = feature;
    const shapes = readFeature(feature, budget, problems);
    const found = readOwnMinutes(feature);
    const minutes = isTimed ? readMinutes(found) : null;
    if (isTimed && minutes === null && shapes.points.length > 0) {
      problems.leaveOut('own-feature-minutes', { feature: label, found, limit: MOST_MINUTES });
    } else {
      for (const position of shapes.points) points.push({ name, position, minutes });
    }
    const speed = readSpeed(properties.speed) ?? readSpeed(properties.maxspeed);
    for (const positions of shapes.lines) lines.push({ name, positions, speed });
    if (shapes.polygons.length > 0) areas.push({ name, polygons: shapes.polygons });
  }
  return { points, lines, areas };
}

function headingsOf(features: readonly RawFeature[]): string[] {
  const headings = new Set<string>();
  for (const { properties } of features) for (const heading of Object.keys(properties)) headings.add(heading);
  return [...headings];
}

function hasPoints({ geometries }: RawFeature): boolean {
  return geometries.some(({ type }) => type.endsWith('Point'));
}

/** As it stands in the file, since only the road network judges it; null where nothing stands there. */
function readSpeed(value: unknown): string | number | null {
  if (typeof value === 'number') return value;
  const text = plainValue(value);
  return text === '' ? null : text;
}
