import * as v from 'valibot';
import { type Adcode, parentAdcode } from '../areas/area';
import type { Problem } from '../record/authored/problem';
import type { Observation, PublishedRecord } from '../record/observation';
import { parseJson } from '../text/parseJson';
import type { Recipe } from './recipe';
import { adcode, badChoiceOf, localText, slug } from './schemas';

const finite = v.pipe(v.number(), v.finite());
const line = v.picklist(['river', 'coast']);
const zone = v.object({
  districts: v.array(adcode),
  seats: v.array(adcode),
  reachKm: v.pipe(finite, v.minValue(0)),
  belts: v.array(line),
  beltKm: v.pipe(finite, v.minValue(0)),
});
const positive = v.pipe(finite, v.gtValue(0));
const entry = v.object({
  id: v.string(),
  name: localText,
  ink: v.picklist(['rust', 'amber', 'blue', 'teal', 'leaf', 'earth', 'violet']),
  observation: v.nullable(v.string()),
  minutes: v.exactOptional(positive),
  sitesPerDot: v.exactOptional(v.pipe(positive, v.integer())),
  zone: v.exactOptional(zone),
  line: v.exactOptional(line),
});
const parameter = v.pipe(
  v.object({
    id: v.picklist(['speed', 'width']),
    default: positive,
    min: positive,
    max: positive,
    step: positive,
    unit: v.picklist(['km/h', 'km']),
    name: localText,
    isAssumed: v.boolean(),
  }),
  v.check(({ min, max, default: start }) => min <= start && start <= max, 'default lies outside min and max'),
);
const recipe = v.object({
  id: slug,
  kind: v.picklist([
    'response-circles',
    'own-stations',
    'withheld',
    'pipeline-network',
    'belt',
    'site-dots',
    'equal-areas',
  ]),
  place: adcode,
  certainty: v.picklist(['surveyed', 'derived', 'schematic']),
  title: localText,
  placing: localText,
  parameters: v.array(parameter),
  entries: v.array(entry),
  source: v.optional(v.nullable(v.string()), null),
  figures: v.array(v.string()),
  comparisons: v.array(
    v.object({
      observation: v.string(),
      line: v.picklist(['river', 'coast', 'boundary-coast']),
      on: localText,
      because: localText,
    }),
  ),
  tiers: v.array(localText),
});

/**
 * Reads the recipes of overlays: each file of `files` whose path begins with "overlays/". One with a problem is left
 * out and the others are kept. A recipe stands only on figures of the record, of its own place or of one within or
 * around it.
 */
export function parseRecipes(
  files: Readonly<Record<string, string | null>>,
  { observations, sources }: Pick<PublishedRecord, 'observations' | 'sources'>,
): { readonly recipes: readonly Recipe[]; readonly problems: readonly Problem[] } {
  const known = new Map(observations.map((observation) => [observation.id, observation]));
  const recipes: Recipe[] = [];
  const problems: Problem[] = [];
  for (const [file, text] of Object.entries(files)) {
    if (!file.startsWith('overlays/')) continue;
    const parsed = parseRecipe(file, text, known, sources);
    if ('problem' in parsed) problems.push(parsed.problem);
    else recipes.push(parsed.recipe);
  }
  return { recipes, problems };
}

function parseRecipe(
  file: string,
  text: string | null,
  known: ReadonlyMap<string, Observation>,
  sources: PublishedRecord['sources'],
): { readonly recipe: Recipe } | { readonly problem: Problem } {
  const problem = (code: Problem['code'], values: Problem['values']) => ({ problem: { file, line: 0, code, values } });
  const json = parseJson(text);
  if (json === undefined) return problem('missing-file', {});
  const checked = v.safeParse(recipe, json);
  if (!checked.success) return problem('bad-choice', badChoiceOf(checked.issues));
  const { output } = checked;
  const cited = [
    ...output.entries.map(({ observation }, index) => ({ column: `entries.${index}.observation`, value: observation })),
    ...output.figures.map((value, index) => ({ column: `figures.${index}`, value })),
    ...output.comparisons.map(({ observation: value }, index) => ({
      column: `comparisons.${index}.observation`,
      value,
    })),
  ];
  for (const { column, value } of cited) {
    if (value === null) continue;
    const figure = known.get(value);
    if (figure === undefined) return problem('bad-choice', { column, value, choices: 'observations/*.csv' });
    if (!isRelated(figure.adcode, output.place)) return problem('bad-choice', { column, value, choices: output.place });
  }
  if (output.source !== null && !sources.has(output.source))
    return problem('unknown-source', { source: output.source });
  return { recipe: output };
}

/** Whether one of two places is or lies within the other. */
function isRelated(a: Adcode, b: Adcode): boolean {
  return upwards(a).includes(b) || upwards(b).includes(a);
}

function upwards(adcode: Adcode | null): readonly Adcode[] {
  return adcode === null ? [] : [adcode, ...upwards(parentAdcode(adcode))];
}
