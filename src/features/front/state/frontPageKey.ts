import { recall, remember } from '../../../state/storage/remembered';

/** Where it is kept that the reader has left the front page. Apart from all else: it is read before the first picture. */
const FRONT_PAGE_KEY = 'bulletin-atlas-front-page';

/** From here on there is room for a page beside the map; see shell.css. */
const WIDE = '(min-width: 56.25rem)';

/**
 * Whether the front page opens by itself: beside the map of an address that says nothing at all, so over nothing that a link
 * shows, until the reader has left it once.
 */
export function opensFrontPage({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return search === '' && hash === '' && matchMedia(WIDE).matches && recall(FRONT_PAGE_KEY) === null;
}

export function rememberFrontPage(): void {
  remember(FRONT_PAGE_KEY, 'left');
}
