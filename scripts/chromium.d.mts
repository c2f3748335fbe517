export type ChromiumSearch =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

export function findChromium(): ChromiumSearch;
export function provideChromium(): Promise<ChromiumSearch>;
export function chromiumFlags(graphics: 'swiftshader' | 'plain'): string[];
