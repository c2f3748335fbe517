import { personalHeadings } from '../../privacy/personalHeadings';
import { plainText, plainValue } from '../../text/plainText';
import { checkReference } from './checkReference';
import { createRepairBudget } from './crossings';
import { createFieldReader, findField } from './fields';
import type { AreaFeature, FileFeatures, LineFeature, PointFeature } from './fileFeatures';
import { MOST_MINUTES } from './fileLayer';
import { flattenGeoJson, type RawFeature } from './flattenGeoJson';
import { MOST_TOLD, type PointColumn, pointColumns } from './pointColumns';
import type { Problems } from './problems';
import { readFeature } from './readFeature';
import { readMinutes } from './readNumber';

/** Of more properties the rest stays in the file: OpenStreetMap gives dozens. */
const MOST_COLUMNS = 40;

/** Reads parsed GeoJSON; null where the file is refused. */
export function readFeatures(input: unknown, problems: Problems): FileFeatures | null {
  const features = flattenGeoJson(input);
  if (features === null) return problems.refuse('layer-not-geojson', {});
  if (features.length === 0) return problems.refuse('layer-no-features', {});
  const personal = personalHeadings(headingsOf(features), false);
  if (personal.length > 0)
    return problems.refuse('layer-personal-columns', { columns: plainText(personal.join(', ')) });
  if (checkReference(input, features, problems) === null) return null;

  const things = readThings(features, problems);
  const isEmpty = things.points.length + things.lines.length + things.areas.length === 0;
  return isEmpty ? problems.refuse('layer-nothing-left', { count: features.length }) : things;
}

function readThings(features: readonly RawFeature[], problems: Problems): FileFeatures {
  const [points, lines, areas] = [[] as PointFeature[], [] as LineFeature[], [] as AreaFeature[]];
  /** Of each point, the feature that it is of. */
  const members: RawFeature[] = [];
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
      problems.leaveOut('layer-feature-minutes', { feature: label, found, limit: MOST_MINUTES });
    } else {
      for (const position of shapes.points) points.push({ name, position, minutes });
      // If a feature has several points, it is unknown to which its properties belong.
      if (shapes.points.length === 1) members.push(feature);
    }
    const speed = readSpeed(properties.speed) ?? readSpeed(properties.maxspeed);
    for (const positions of shapes.lines) lines.push({ name, positions, speed });
    if (shapes.polygons.length > 0) areas.push({ name, polygons: shapes.polygons });
  }
  const only = lines.length + areas.length === 0 && !isTimed && points.length <= MOST_TOLD;
  const columns = only && members.length === points.length ? columnsOf(members) : [];
  return { format: 'geojson', points, lines, areas, columns };
}

/** Properties of points as columns, but for what they are called. */
function columnsOf(features: readonly RawFeature[]): readonly PointColumn[] {
  const all = headingsOf(features);
  const name = findField(all, 'name');
  const headings = all.filter((_, index) => index !== name).slice(0, MOST_COLUMNS);
  return pointColumns(
    headings,
    headings.map((heading) => features.map(({ properties }) => plainValue(properties[heading]))),
  );
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
