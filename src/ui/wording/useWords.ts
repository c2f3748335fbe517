import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Adcode, levelOf } from '../../core/areas/area';
import type { Geographies } from '../../core/areas/geography';
import { shortName } from '../../core/areas/shortName';
import type { Measure } from '../../core/record/observation';
import { isLanguage, type Language, type LocalText, localise } from '../../core/text/text';
import { useAtlas } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';

/** How a panel says things in the reader's language. */
export interface Words {
  readonly t: TFunction;
  readonly language: Language;
  /** A text of the data. */
  of(text: LocalText): string;
  /** Name of an area; the adcode where no boundaries on the page hold it. */
  areaName(adcode: Adcode): string;
  /** The same where there is little room: 东营 for 东营市. */
  shortAreaName(adcode: Adcode): string;
  /** Name of a measure; the id where it is not known. */
  measureName(id: string): string;
}

export function useWords(): Words {
  // i18next may follow MapState a moment later. Texts must not mix languages, so i18next's decides.
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'zh';
  const geographies = useAtlas(({ data }) => data.geographies);
  const measures = useAtlas(({ data }) => data.record.measures);
  return useMemo(() => wordsIn(t, language, { geographies, measures }), [t, language, geographies, measures]);
}

/** What areas and measures are called. */
interface Named {
  readonly geographies: Geographies;
  readonly measures: ReadonlyMap<string, Measure>;
}

export function wordsIn(t: TFunction, language: Language, { geographies, measures }: Named): Words {
  const areas = areasByAdcode(geographies);
  return {
    t,
    language,
    of: (text) => localise(text, language),
    areaName: (adcode) => localise(areas.get(adcode)?.names, language) ?? adcode,
    shortAreaName(adcode) {
      const names = areas.get(adcode)?.names;
      return names === undefined ? adcode : shortName(names, levelOf(adcode), language);
    },
    measureName: (id) => localise(measures.get(id)?.name, language) ?? id,
  };
}
