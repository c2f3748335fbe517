import { csvParseRows } from 'd3-dsv';
import { holdsPersonalText } from '../../src/core/privacy/personalText';
import { isRecord } from '../../src/core/text/isRecord';
import { parseJson } from '../../src/core/text/parseJson';
import type { Tables } from '../page/tableFiles';
import { type Finding, warningIn } from './finding';

/** Names each free text that seems to say how a person is called or reached: all that the page reads is published. */
export function checkPersons(tables: Tables): readonly Finding[] {
  return Object.entries(tables).flatMap(([file, text]) => {
    if (text === null) return [];
    if (file.endsWith('.json')) return placesInJson(parseJson(text)).map((path) => personal(`${file}, ${path}`));
    if (!file.endsWith('.csv')) return [];
    return csvParseRows(text).flatMap((cells, index) =>
      cells.some(isPersonal) ? [personal(`${file}:${index + 1}`)] : [],
    );
  });
}

/** Where in JSON such texts stand: `slides.2.notes`. */
function placesInJson(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return isPersonal(value) ? [path] : [];
  const entries = Array.isArray(value) ? [...value.entries()] : isRecord(value) ? Object.entries(value) : [];
  return entries.flatMap(([key, item]) => placesInJson(item, path === '' ? String(key) : `${path}.${key}`));
}

/** A figure of eleven digits is no telephone number. */
function isPersonal(text: string): boolean {
  return !/^[\d.]*$/.test(text) && holdsPersonalText(text);
}

function personal(place: string): Finding {
  return warningIn(place, 'it seems to say how a person is called or reached, and would be published; take it out');
}
