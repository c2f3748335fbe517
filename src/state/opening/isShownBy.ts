import type { OpeningPicture } from './openingPicture';

/** What a link may say that leaves the areas and the camera as they are; the light is asked for before. */
const BESIDE = /^#(?:(?:labels=[01]|lang=(?:zh|en)|light=(?:day|night))(?:&|$))+$/;

/**
 * Whether what an address shows is the opening picture. Where that takes reading the link, or knowing another edition, it
 * is not.
 */
export function isShownBy({ isOfLinks }: Pick<OpeningPicture, 'isOfLinks'>, search: string, hash: string): boolean {
  if (search !== '' && !/^\?map=\w*$/.test(search)) return false;
  return hash === '' || (isOfLinks && BESIDE.test(hash));
}
