import { csvParseRows } from 'd3-dsv';
import { holdsPersonalText } from '../../src/core/privacy/personalText';
import type { Tables } from '../page/tableFiles';
import { type Finding, warningIn } from './finding';

/** Names each cell of free text that seems to say how a person is called or reached: all that the page reads is published. */
export function checkPersons(tables: Tables): readonly Finding[] {
  return Object.entries(tables).flatMap(([file, text]) =>
    text === null || text === undefined || !file.endsWith('.csv')
      ? []
      : csvParseRows(text).flatMap((cells, index) =>
          // A figure of eleven digits is no telephone number.
          cells.some((cell) => !/^[\d.]*$/.test(cell) && holdsPersonalText(cell))
            ? [
                warningIn(
                  `${file}:${index + 1}`,
                  'it seems to say how a person is called or reached, and would be published; take it out',
                ),
              ]
            : [],
        ),
  );
}
