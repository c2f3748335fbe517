import 'i18next';
import type { dataLanguages } from './dataLanguages';
import type { en } from './en';
import type { storyLanguages } from './storyLanguages';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & (typeof storyLanguages)['en'] & (typeof dataLanguages)['en'] };
    keySeparator: false;
    nsSeparator: false;
  }
}
