import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Adcode } from '../../domain/area';
import type { Boundaries } from '../../domain/boundaries';
import type { Language, LocalText } from '../../domain/text';
import { useAtlas } from '../AtlasContext';
import { areasByAdcode } from '../areasByAdcode';

/** How a panel says things in the reader's language. */
export interface Words {
  readonly t: TFunction;
  readonly language: Language;
  /** A text of the data. */
  of(text: LocalText): string;
  /** Name of a prefecture or province; the adcode where the boundaries do not hold it. */
  areaName(adcode: Adcode): string;
}

export function useWords(): Words {
  // i18next may change a moment after MapState; both have to be of one language, so its own decides.
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const boundaries = useAtlas(({ data }) => data.boundaries);
  return useMemo(() => wordsIn(t, language, boundaries), [t, language, boundaries]);
}

export function wordsIn(t: TFunction, language: Language, boundaries: Pick<Boundaries, 'areas' | 'provinces'>): Words {
  const areas = areasByAdcode(boundaries);
  return {
    t,
    language,
    of: (text) => text[language],
    areaName: (adcode) => areas.get(adcode)?.names[language] ?? adcode,
  };
}
