import 'i18next';
import type { frontLanguages } from '../features/front/phrases';
import type { placeLanguages } from '../features/place/phrases';
import type { storyLanguages } from '../features/stories/phrases';
import type { dataLanguages } from '../features/tables/phrases';
import type { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof en &
        (typeof storyLanguages)['en'] &
        (typeof dataLanguages)['en'] &
        (typeof frontLanguages)['en'] &
        (typeof placeLanguages)['en'];
    };
    keySeparator: false;
    nsSeparator: false;
  }
}
