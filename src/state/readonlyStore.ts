import type { StoreApi } from 'zustand/vanilla';

/** A store to be read and followed; what it holds changes by commands alone. */
export type ReadonlyStore<State> = Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'>;
