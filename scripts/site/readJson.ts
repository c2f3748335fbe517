import { errorIn, type Finding } from './finding';

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding };

/** The value of a JSON text; where it is none, the line at which it breaks off. */
export function readJson(file: string, text: string): ReadJson {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(reason)?.[1];
    const line = position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`;
    return { ok: false, finding: errorIn(`${file}${line}`, `this is no JSON (${reason}); correct it there`) };
  }
}
