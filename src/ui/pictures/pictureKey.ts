import type { Adcode } from '../../core/areas/area';
import { type KeyFigure, legendKey } from '../../core/portrayal/legend/legendKey';
import { namedFigures } from '../../core/portrayal/legend/namedFigures';
import { FEW_FIGURES } from '../../core/portrayal/portray/classifyTheme';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { PictureDots, PictureKey, PictureValue } from '../../render/svg/pictureText';
import { classRows, keyFigureText, keyValueText, symbolLabels, tickTexts } from '../wording/legendWords';
import type { Words } from '../wording/useWords';

/**
 * The key of the page in words; null where no area has a value.
 *
 * @param selection whose figures are named; where nothing is chosen, the ends are.
 */
export function pictureKey(words: Words, portrayal: Portrayal, selection: readonly Adcode[]): PictureKey | null {
  const { legend } = portrayal;
  const key = legendKey(portrayal);
  switch (key.form) {
    case 'none':
      return null;
    case 'ramp': {
      const texts = tickTexts(words, key, legend);
      const ticks = key.ticks.map(({ share }, index) => ({ share, text: texts[index] ?? '' }));
      return { form: 'ramp', bands: key.bands, ticks, dots: dotsOf(key.figures) };
    }
    case 'values':
      return {
        form: 'values',
        tint: key.tint,
        values: key.figures.map(namedValue),
      };
    case 'circles': {
      const labels = symbolLabels(words, legend);
      return {
        form: 'circles',
        colour: key.colour,
        symbols: key.symbols.map(({ radiusPixels }, index) => ({ radiusPixels, label: labels[index] ?? '' })),
        caption: words.t('legend.circles'),
        figures: key.figures.length <= FEW_FIGURES ? key.figures.toReversed().map(namedValue) : dotsOf(key.figures),
      };
    }
    case 'chips':
      return {
        form: 'chips',
        chips: classRows(words, { ...legend, classes: key.chips }).map(({ colour, label, count }) => ({
          swatch: colour,
          label,
          count: words.t('legend.countShort', { count }),
        })),
      };
  }

  function dotsOf(figures: readonly KeyFigure[]): PictureDots {
    return {
      shares: figures.map(({ share }) => share),
      names: namedFigures(figures, selection).map((figure) => ({
        share: figure.share,
        texts: [keyFigureText(words, figure, legend), keyValueText(words, figure.area, legend)],
      })),
    };
  }

  function namedValue({ area }: Pick<KeyFigure, 'area'>): PictureValue {
    return { name: words.shortAreaName(area.adcode), value: keyValueText(words, area, legend) };
  }
}
