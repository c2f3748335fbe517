import type { LocalText } from '../text/text';

/** What the map of the islands of the south is called, beside one of the whole country. */
export const SOUTH_NAME: LocalText = { zh: '南海诸岛', en: 'South China Sea islands' };
