import type { LocalText } from './text';

/** How a thing of the core is worded: by the key of a phrase, or by a text of its own in each language. */
export type Wording = { readonly key: string; readonly values?: Readonly<Record<string, number>> } | LocalText;
