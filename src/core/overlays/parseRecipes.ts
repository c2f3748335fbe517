import * as v from 'valibot';
import { type Adcode, parentAdcode } from '../areas/area';
import type { Problem } from '../record/authored/problem';
import type { Observation, PublishedRecord } from '../record/observation';
import { localText } from '../text/localTextSchema';
import { parseJson } from '../text/parseJson';
import { positive } from './kinds/fields';
import { OVERLAY_KINDS } from './kinds/index';
import type { OverlayKind } from './kinds/overlayKind';
import type { Recipe } from './recipe';
import { adcode, badChoiceOf, slug } from './schemas';

const entry = {
  id: v.string(),
  name: localText,
  ink: v.picklist(['rust', 'amber', 'blue', 'teal', 'leaf', 'earth', 'violet']),
  observation: v.nullable(v.string()),
};
const parameter = {
  default: positive,
  min: positive,
  max: positive,
  step: positive,
  unit: v.picklist(['km/h', 'km']),
  name: localText,
  isAssumed: v.boolean(),
};
const authoredKinds = OVERLAY_KINDS.filter(({ fields }) => fields !== null);

/** Of the recipes of a kind; of those of no kind, which it finds fault with, where there is no such kind. */
function recipeSchema(kind: OverlayKind | undefined) {
  return v.object({
    id: slug,
    kind: v.picklist(authoredKinds.map(({ id }) => id)),
    place: adcode,
    certainty: v.picklist(['surveyed', 'derived', 'schematic']),
    title: localText,
    placing: localText,
    parameters: v.array(
      v.pipe(
        v.object({ id: v.picklist(kind?.parameters ?? []), ...parameter }),
        v.check(({ min, max, default: start }) => min <= start && start <= max, 'default lies outside min and max'),
      ),
    ),
    entries: v.array(v.object({ ...kind?.fields, ...entry })),
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
}

const schemas = new Map(authoredKinds.map((kind) => [kind.id, recipeSchema(kind)]));
const ofNoKind = recipeSchema(undefined);

/** The schema that a recipe has to follow by the kind that it names. */
function schemaOf(json: unknown) {
  const named = v.safeParse(v.object({ kind: v.string() }), json);
  return (named.success ? schemas.get(named.output.kind) : undefined) ?? ofNoKind;
}

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
  const checked = v.safeParse(schemaOf(json), json);
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
