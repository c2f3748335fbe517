import fc from 'fast-check';
import type { MapState } from '../../../src/core/portrayal/mapState';
import { isReadAsSomething, linkTexts, survivesItsLink } from '../../state/link/linkLaws';
import { mapStates } from '../../state/link/mapStates';
import { fuzzKind } from '../fuzzKind';

/** Maps through their links, and any text as a link. */
export const links = fuzzKind<MapState | string>('links', 2000, fc.oneof(mapStates, linkTexts), (input) => {
  if (typeof input === 'string') isReadAsSomething(input);
  else survivesItsLink(input);
});
