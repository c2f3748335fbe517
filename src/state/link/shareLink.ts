import { newestEdition } from '../../core/record/authored/parseEditions';
import type { Atlas } from '../atlas';
import { linkTo } from './permalink';

/**
 * The link to the map as it stands, for a message, a QR code or the frame of another page: the same text as in the
 * address bar, with the edition that it was made on.
 *
 * @param pageAddress of the page, without its hash: `https://example.org/atlas/`, or with `?embed=1`.
 * @param pack what is to travel in it, as `pack` gave it; null for nothing.
 */
export function shareLink(
  { mapState, newest }: Pick<Atlas, 'mapState' | 'newest'>,
  pageAddress: string,
  pack: string | null = null,
): string {
  const link = linkTo(mapState, newestEdition(newest.record), pack, newest.site?.defaultTheme);
  return link === '' ? pageAddress : `${pageAddress}#${link}`;
}
