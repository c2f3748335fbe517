import type { Adcode } from '../../core/areas/area';
import { kindOf } from '../../core/overlays/kinds/kindOf';
import type { PortrayedOverlay } from '../../core/overlays/portrayOverlays';
import type { Recipe } from '../../core/overlays/recipe';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { PublishedRecord } from '../../core/record/observation';
import { groupBy } from '../../core/text/groupBy';
import type { PictureLayer, PictureLegend } from '../../render/svg/pictureText';
import {
  absenceText,
  certaintyText,
  comparisonTexts,
  entryText,
  figureTexts,
  layerTitle,
  parameterText,
  reachText,
  sizeLabels,
} from '../wording/layerWords';
import { areaStates, denominatorTexts, headTexts } from '../wording/legendWords';
import { noticeText } from '../wording/noticeText';
import type { Words } from '../wording/useWords';
import { pictureKey } from './pictureKey';

/** The legend of the page as it stands in a picture: worded by the same functions, without what can be pressed. */
export function pictureLegend(
  words: Words,
  portrayal: Portrayal,
  overlays: readonly PortrayedOverlay[],
  record: Pick<PublishedRecord, 'sources' | 'measures'>,
  selection: readonly Adcode[],
): PictureLegend {
  const { t } = words;
  const { theme, legend } = portrayal;
  const layers = overlays
    .filter(({ choice, recipe }) => choice.isShown || recipe?.entries.length === 0)
    .map((overlay) => layerOf(words, overlay, layerTitle(words, overlay, theme), record));
  if (theme.symbol === 'none') return { head: null, key: null, states: [], denominators: [], layers };
  const { unit, polarity, period } = headTexts(words, legend);
  return {
    head: { unit: polarity === null ? unit : [unit, polarity].join(t('list.dot')), period },
    key: pictureKey(words, portrayal, selection),
    states: areaStates(words, legend).map(({ state, colour, label, count }) => ({
      swatch: state === 'published' ? 'none' : colour,
      label,
      count: t('legend.countShort', { count }),
    })),
    denominators: denominatorTexts(words, legend, record.sources),
    layers,
  };
}

function layerOf(
  words: Words,
  overlay: PortrayedOverlay,
  title: string,
  record: Pick<PublishedRecord, 'measures'>,
): PictureLayer {
  const { recipe } = overlay;
  const absence = absenceText(words, overlay);
  if (recipe === null)
    return { title, certainty: '', entries: [], facts: [], notes: absence === null ? [] : [absence] };
  return {
    title,
    certainty: certaintyText(words, recipe),
    entries: entriesOf(words, overlay, recipe, record),
    facts: factsOf(words, overlay, recipe, record),
    notes: notesOf(words, overlay, recipe),
  };
}

/** What the reader hides is not on the map, and so not in its legend. */
function entriesOf(
  words: Words,
  overlay: PortrayedOverlay,
  recipe: Recipe,
  { measures }: Pick<PublishedRecord, 'measures'>,
): PictureLayer['entries'] {
  return overlay.entries
    .filter(({ isHidden }) => !isHidden)
    .map((portrayed) => {
      const { entry, published } = portrayed;
      const measure = published === null ? null : (measures.get(published.measure) ?? null);
      const said = entryText(words, overlay, recipe, portrayed, measure);
      return {
        form: kindOf(recipe).formOf(entry.id),
        ink: entry.ink,
        isSchematic: recipe.certainty === 'schematic',
        name: said.name,
        published: said.published ?? '',
        facts: said.facts,
      };
    });
}

function factsOf(
  words: Words,
  overlay: PortrayedOverlay,
  recipe: Recipe,
  { measures }: Pick<PublishedRecord, 'measures'>,
): PictureLayer['facts'] {
  const { t, of } = words;
  // An entry may already give the length as published; then it is not repeated.
  const measured = comparisonTexts(words, overlay.comparisons).slice(1);
  const byName = groupBy(figureTexts(words, overlay.figures, measures), ({ name }) => name);
  return [
    ...recipe.parameters.map((parameter) => ({
      name: parameter.isAssumed ? t('picture.assumed', { name: of(parameter.name) }) : of(parameter.name),
      value: parameterText(words, overlay, parameter),
    })),
    ...(overlay.sizes === null
      ? []
      : [
          {
            name: t('layers.sizes', { heading: overlay.sizes.heading }),
            value: t('layers.largest', { value: sizeLabels(words, overlay.sizes)[0] ?? '' }),
          },
        ]),
    ...measured.map(({ name, value }) => ({ name, value })),
    ...[...byName].map(([name, figures]) => ({
      name,
      value: figures
        .map(({ value, period }) => t('picture.ofPeriod', { value, period }))
        .join(t('picture.source.separator')),
    })),
  ];
}

function notesOf(words: Words, overlay: PortrayedOverlay, recipe: Recipe): PictureLayer['notes'] {
  const { t, of } = words;
  const reach = reachText(words, overlay.reach);
  return [
    ...(recipe.tiers.length === 0
      ? []
      : [
          `${t('layers.tiers')}: ${recipe.tiers.map((tier, index) => `${index + 1} ${of(tier)}`).join(t('list.separator'))}`,
        ]),
    of(recipe.placing),
    ...(reach === null ? [] : [reach]),
    ...comparisonTexts(words, overlay.comparisons).flatMap(({ because }) => (because === '' ? [] : [because])),
    ...overlay.notices.map((notice) => noticeText(words, notice)),
  ];
}
