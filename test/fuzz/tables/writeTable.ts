import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Damage, damaged } from '../damage';

type Cells = readonly (readonly string[])[];

/** How cells are put into a file. */
export interface Writing {
  readonly form: 'text' | 'json' | 'html' | 'xlsx';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotesAll: boolean;
  readonly hasMark: boolean;
  /** In a workbook: texts apart, as spreadsheets write them, and figures as numbers. */
  readonly sharesTexts: boolean;
  /** Whether what is done to a workbook is done to its sheet, before that is packed and its checksum made. */
  readonly damagesSheet: boolean;
}

export const anyWriting: fc.Arbitrary<Writing> = fc.record({
  form: fc.constantFrom('text', 'text', 'json', 'html', 'xlsx', 'xlsx'),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quotesAll: fc.boolean(),
  hasMark: fc.boolean(),
  sharesTexts: fc.boolean(),
  damagesSheet: fc.boolean(),
});

/** The bytes of the file, with all that was done to them. */
export function writeTable(cells: Cells, writing: Writing, damage: readonly Damage[] = []): Uint8Array {
  const isWithin = writing.form === 'xlsx' && writing.damagesSheet;
  const bytes = writeBytes(cells, writing, isWithin ? damage : []);
  return isWithin ? bytes : damaged(bytes, damage);
}

function writeBytes(cells: Cells, writing: Writing, ofSheet: readonly Damage[]): Uint8Array {
  switch (writing.form) {
    case 'text':
      return strToU8((writing.hasMark ? '\ufeff' : '') + writeText(cells, writing));
    case 'json':
      return strToU8(JSON.stringify(cells));
    case 'html':
      return strToU8(
        `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
      );
    case 'xlsx':
      return writeWorkbook(cells, writing.sharesTexts, ofSheet);
  }
}

export function writeText(cells: Cells, { delimiter, lineEnd, quotesAll }: Writing): string {
  const needsQuotes = /["\n\r,;\t|]|^\s|\s$/;
  const written = (cell: string) => (quotesAll || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(written).join(delimiter)).join(lineEnd) + lineEnd;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/;

/** A workbook with one sheet, as spreadsheets write them. */
function writeWorkbook(cells: Cells, sharesTexts: boolean, damage: readonly Damage[]): Uint8Array {
  const shared: string[] = [];
  const cellXml = (text: string, reference: string): string => {
    if (text === '') return '';
    if (PLAIN_NUMBER.test(text)) return `<c r="${reference}"><v>${text}</v></c>`;
    const content = `<t xml:space="preserve">${escaped(text)}</t>`;
    if (!sharesTexts) return `<c r="${reference}" t="inlineStr"><is>${content}</is></c>`;
    return `<c r="${reference}" t="s"><v>${shared.push(`<si>${content}</si>`) - 1}</v></c>`;
  };
  const rows = cells.map((row, index) => {
    const own = row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${index + 1}`));
    return `<row r="${index + 1}">${own.join('')}</row>`;
  });
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...each: readonly string[]) =>
    strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    ),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': damaged(
      strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`),
      damage,
    ),
    'xl/sharedStrings.xml': strToU8(`${HEAD}<sst xmlns="${MAIN}">${shared.join('')}</sst>`),
  };
  // Stored or deflated is one to the reader; deflated has more that can be damaged.
  return zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' });
}

function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
