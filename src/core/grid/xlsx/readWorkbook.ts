import { plainText } from '../../text/plainText';
import { fillMerges } from '../fillMerges';
import type { GridResult, Sheet } from '../grid';
import type { GridBuilders } from '../gridBuilder';
import { mostUnzippedOf } from '../gridLimits';
import { GridRefusal, gridNotice } from '../gridNotices';
import { type NumberFormat, numberFormatsOf } from './numberFormat';
import { readSheet } from './readSheet';
import { attributeOf, readXml } from './readXml';
import { readSharedStrings } from './sharedStrings';
import { openZip, type ZipArchive } from './zipArchive';

/**
 * The visible sheets of a workbook (ECMA-376) that have something in them.
 *
 * @throws GridRefusal where it is beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array, builders: GridBuilders): GridResult {
  const { file } = builders;
  const archive = openZip(bytes, file, mostUnzippedOf(bytes.length));
  if (archive === null) return { ok: false, notice: gridNotice('table-damaged-workbook', 'error', { file }) };
  try {
    return readArchive(archive, builders);
  } catch (error) {
    if (error instanceof GridRefusal) throw error;
    return { ok: false, notice: gridNotice('table-damaged-workbook', 'error', { file }) };
  }
}

function readArchive(archive: ZipArchive, builders: GridBuilders): GridResult {
  const { file } = builders;
  const workbookPart = relationsOf(archive, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbookPart === undefined || !workbookPart.endsWith('.xml') || !archive.has(workbookPart))
    return { ok: false, notice: gridNotice('table-archive', 'error', { file }) };

  const { sheets, isDate1904 } = readContents(archive, workbookPart);
  const relations = relationsOf(archive, workbookPart);
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const parts = new Map(relations.flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target]] : [])));
  if (!sheets.some(({ relation }) => parts.has(relation)))
    return { ok: false, notice: gridNotice('table-archive', 'error', { file }) };

  const strings = readSharedStrings(archive, partOf('sharedStrings'), builders);
  const formats = readFormats(archive, partOf('styles'));
  if (sheets.length > MOST_SHEETS)
    return { ok: false, notice: gridNotice('table-too-many-sheets', 'error', { file, limit: MOST_SHEETS }) };
  const notices = [];
  const read: Sheet[] = [];
  for (const { name, relation } of sheets) {
    const part = parts.get(relation);
    if (part === undefined) continue;
    // A sheet that is listed and not there is lost, not empty.
    if (!archive.has(part)) throw new Error(`no part ${part}`);
    const { grid, merges } = readSheet(archive, { name, part }, { strings, formats, isDate1904 }, builders);
    const filled = fillMerges(grid, merges, builders);
    if (filled.grid.length > 0) read.push({ name, grid: filled.grid });
    if (filled.unfilled !== null)
      notices.push(gridNotice('table-merged-figures', 'warning', { file, sheet: name, ...filled.unfilled }));
  }
  if (read.length === 0) return { ok: false, notice: gridNotice('table-empty', 'error', { file }) };
  return { ok: true, sheets: read, notices: [...notices, ...builders.notices()] };
}

interface Relation {
  readonly id: string;
  /** The last part of its type, which is the same in the strict and the transitional form of the standard. */
  readonly kind: string;
  readonly target: string;
}

function relationsOf(archive: ZipArchive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations: Relation[] = [];
  readXml(archive, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    onOpen(name, attributes) {
      const { Id: id, Type: type, Target: target } = attributes;
      if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`;
  return new URL(path, 'file://').pathname.slice(1);
}

interface Contents {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly isDate1904: boolean;
}

function readContents(archive: ZipArchive, part: string): Contents {
  const sheets: { name: string; relation: string }[] = [];
  let isDate1904 = false;
  readXml(archive, part, {
    onOpen(name, attributes) {
      if (name === 'workbookPr') isDate1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      const relation = attributeOf(attributes, 'id');
      const isHidden = ['hidden', 'veryHidden'].includes(attributes.state ?? '');
      if (name === 'sheet' && relation !== undefined && !isHidden)
        sheets.push({ name: plainText(attributes.name ?? ''), relation });
    },
  });
  return { sheets, isDate1904 };
}

/** More tables than anyone chooses one of. */
const MOST_SHEETS = 500;
/** As spreadsheets have them. */
const MOST_STYLES = 65_536;

const LISTS_OF_FORMATS = new Set(['numFmts', 'cellXfs', 'cellStyleXfs', 'dxfs']);

/** By the number that cells have for their style. */
function readFormats(archive: ZipArchive, part: string | undefined): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  /** The list that is open: formats of the same form stand in others, as in those of conditions (dxfs). */
  let list = '';
  if (part === undefined) return [];
  readXml(archive, part, {
    onOpen(name, attributes) {
      if (LISTS_OF_FORMATS.has(name)) list = name;
      if (name === 'numFmt' && list === 'numFmts') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name !== 'xf' || list !== 'cellXfs') return;
      if (ids.length === MOST_STYLES) throw new Error('more styles than a workbook has');
      ids.push(Number(attributes.numFmtId ?? 0));
    },
    onClose(name) {
      if (name === list) list = '';
    },
  });
  return numberFormatsOf(ids, codes);
}
