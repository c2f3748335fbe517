import type { TFunction } from 'i18next';
import type { LocalText } from '../../../core/text/text';

/** "… (copy)", in both languages. */
export function copiedTitle(t: TFunction, { zh, en }: LocalText): LocalText {
  return { zh: t('story.copyOf', { title: zh, lng: 'zh' }), en: t('story.copyOf', { title: en, lng: 'en' }) };
}
