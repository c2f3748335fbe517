import type { TFunction } from 'i18next';
import { type LocalText, mapText } from '../../../core/text/text';

/** "… (copy)", in each language. */
export function copiedTitle(t: TFunction, text: LocalText): LocalText {
  return mapText(text, (title, lng) => t('story.copyOf', { title, lng }));
}
