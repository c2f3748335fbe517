import { recall } from '../../../state/storage/remembered';

/** Where the id of the project is kept whose figures were on the map last. Apart from all else: it is read at each start. */
export const OPEN_PROJECT_KEY = 'bulletin-atlas-open-project';

/** Whether figures of the reader's own are to come back. */
export function hasOpenProject(): boolean {
  return recall(OPEN_PROJECT_KEY) !== null;
}
