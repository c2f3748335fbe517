import { strToU8, type Zippable, zipSync } from 'fflate';
import type { GridResult } from '../../../src/core/grid/grid';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const bytesOf = (...bytes: readonly (number | readonly number[])[]): Uint8Array => new Uint8Array(bytes.flat());

/** 大连 and the like in GB 18030, as the standard's table has them. */
export const GB = {
  城市: [0xb3, 0xc7, 0xca, 0xd0],
  案件: [0xb0, 0xb8, 0xbc, 0xfe],
  大连: [0xb4, 0xf3, 0xc1, 0xac],
  沈阳: [0xc9, 0xf2, 0xd1, 0xf4],
} as const;

export function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** The only table of a result. */
export function gridOf(result: GridResult): readonly (readonly string[])[] {
  if (!result.ok) throw new Error(JSON.stringify(result.notice));
  return result.sheets[0]?.grid ?? [];
}

export function codesOf(result: GridResult): string[] {
  return result.ok ? result.notices.map(({ code }) => code) : [result.notice.code];
}

interface SheetFixture {
  readonly name: string;
  /** Of the rows: what stands within `sheetData`. */
  readonly rows: string;
  /** What stands behind it. */
  readonly after?: string;
  readonly state?: string;
}

interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  /** What stands within `sst`. */
  readonly strings?: string;
  /** What stands within `styleSheet`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** A part that is left out. */
  readonly lost?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook of these parts. */
export function workbook({ sheets, strings, styles, workbookProperties = '', lost }: WorkbookFixture): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const files: Zippable = {
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${TYPES}">${workbookProperties}<sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="${RELATIONS}">${sheets
        .map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join(
          '',
        )}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    ),
  };
  sheets.forEach(({ rows, after = '' }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
  });
  if (strings !== undefined) files['xl/sharedStrings.xml'] = strToU8(`${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`);
  if (styles !== undefined)
    files['xl/styles.xml'] = strToU8(`${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`);
  if (lost !== undefined) delete files[lost];
  return zipSync(files);
}
