import { type Access, ATLAS_NAME, citeAtlas, citeFigure, citeTheme } from '../../core/record/citation';
import { dataEdition } from '../../core/record/dataEdition';
import type { Measure, Observation } from '../../core/record/observation';
import { showsMeasure } from '../../core/record/theme';
import type { Language } from '../../core/text/text';
import { figureAddress, themeAddress } from '../../state/link/citedAddress';
import { useAtlasStore } from '../AtlasContext';
import { pageAddress } from '../pageAddress';
import { today } from '../today';
import { useWords } from '../wording/useWords';
import { unitText } from '../wording/values';

/** Writes citations of what is on the page now, as of today; theme and figure in the reader's language. */
export function useCitations() {
  const words = useWords();
  const atlas = useAtlasStore();
  const { language } = words;
  const accessOf = (link: string): Access => {
    const { record, boundaries, site } = atlas.getState().data;
    return {
      atlas: site?.title ?? ATLAS_NAME,
      edition: dataEdition(record, boundaries.edition).figures,
      link,
      accessed: today(),
    };
  };
  return {
    atlas: (form: Language) => citeAtlas(accessOf(pageAddress()), form),
    theme() {
      const { portrayal, mapState, data } = atlas.getState();
      const { theme, legend, level, credits } = portrayal;
      const sources = credits
        .map((id) => data.record.sources.get(id))
        .filter((source) => source !== undefined)
        .filter(({ kind }) => kind !== 'boundaries');
      const cited = {
        title: words.of(theme.title),
        unit: unitText(words, legend.measure, legend.normalisation),
        level,
        period: legend.period,
        sources,
      };
      return citeTheme(cited, accessOf(themeAddress(pageAddress(), mapState, level)), language);
    },
    /** @param place name of the area. */
    figure(observation: Observation, measure: Measure, place: string) {
      const { mapState, data, theme } = atlas.getState();
      const shownBy = [theme, ...data.themes.values()].find((candidate) => showsMeasure(candidate, measure.id));
      const link = figureAddress(pageAddress(), mapState, shownBy?.id ?? null, observation);
      const source = data.record.sources.get(observation.source) ?? null;
      return citeFigure({ observation, measure, source, place }, accessOf(link), language);
    },
  };
}
