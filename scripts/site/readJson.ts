import { reasonOf } from '../../src/core/text/reasonOf';
import { errorIn, type Finding } from './finding';

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly finding: Finding };

/** The value of a JSON text; where it is none, the line at which it breaks off. */
export function readJson(file: string, text: string): ReadJson {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    const reason = reasonOf(error);
    const position = positionIn(json, reason);
    const place = position === null ? file : `${file}:${json.slice(0, position).split('\n').length}`;
    const said = reason.replace(/\s+/g, ' ');
    return { ok: false, finding: errorIn(place, `this is no JSON (${said}); correct it there`) };
  }
}

/** How much the engine shows on each side of what it did not expect. */
const SHOWN_CHARACTERS = 10;

/** Where the engine says that a text is wrong: as a position, or by showing what stands there. */
function positionIn(text: string, reason: string): number | null {
  const position = /position (\d+)/.exec(reason)?.[1];
  if (position !== undefined) return Number(position);
  const [, before, shown, after] = /(\.\.\.)?"(.*)"(\.\.\.)? is not valid JSON$/s.exec(reason) ?? [];
  const at = shown === undefined ? -1 : text.indexOf(shown);
  if (shown === undefined || at < 0) return null;
  if (before !== undefined) return at + SHOWN_CHARACTERS;
  return after === undefined ? null : shown.length - SHOWN_CHARACTERS;
}
