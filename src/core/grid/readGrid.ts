import type { Notice } from '../text/notice';
import { plainText } from '../text/plainText';
import { decodeText } from './decodeText';
import type { GridResult } from './grid';
import { createGridBuilders, type GridBuilders } from './gridBuilder';
import { LONGEST_TEXT, LONGEST_WORKBOOK, tooLargeFor } from './gridLimits';
import { type GridNoticeCode, GridRefusal, gridNotice } from './gridNotices';
import { kindOfBytes } from './kindOfBytes';
import { readText } from './readText';
import { readWorkbook } from './xlsx/readWorkbook';

/**
 * Reads a table from the bytes of a file, which are recognised by what they are, whatever the file is called: text parted
 * by commas, tabs, semicolons or bars, a workbook (XLSX), JSON, or a page with tables.
 *
 * @returns its tables, or why there are none, in one notice that names the file. Never throws.
 */
export function readGrid(bytes: Uint8Array, fileName: string): GridResult {
  const file = plainText(fileName);
  return withoutThrowing(() => readBytes(bytes, fileName, createGridBuilders(file, bytes.length)));
}

function readBytes(bytes: Uint8Array, fileName: string, builders: GridBuilders): GridResult {
  const { file } = builders;
  const found = kindOfBytes(bytes);
  switch (found.kind) {
    case 'empty':
      return refused('table-empty', file);
    case 'binary':
      return binary(file, found.name);
    case 'ole':
      return refused(isLocked(bytes) ? 'table-locked-workbook' : 'table-old-workbook', file);
    case 'zip': {
      const notice = tooLargeFor(bytes.length, fileName, LONGEST_WORKBOOK);
      return notice === null ? readWorkbook(bytes, builders) : { ok: false, notice };
    }
    case 'text': {
      const notice = tooLargeFor(bytes.length, fileName, LONGEST_TEXT);
      return notice === null ? readTextBytes(bytes, builders) : { ok: false, notice };
    }
  }
}

function readTextBytes(bytes: Uint8Array, builders: GridBuilders): GridResult {
  const { file } = builders;
  const { text, mixed, undecodable } = decodeText(bytes);
  if (text.includes('\0')) return binary(file, 'binary');
  const result = readText(text, builders);
  if (!result.ok) return result;
  const notices: Notice[] = [];
  if (mixed !== null) notices.push(gridNotice('table-mixed-encoding', 'warning', { file, ...mixed }));
  if (undecodable !== null) notices.push(gridNotice('table-undecodable', 'warning', { file, ...undecodable }));
  return { ...result, notices: [...notices, ...result.notices] };
}

/** Makes a refusal from within a reader its result. */
export function withoutThrowing(read: () => GridResult): GridResult {
  try {
    return read();
  } catch (error) {
    if (error instanceof GridRefusal) return { ok: false, notice: error.notice };
    throw error;
  }
}

/** Workbooks with a password are kept in the container of the old ones, as a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refused(code: GridNoticeCode & ('table-empty' | `table-${string}-workbook`), file: string): GridResult {
  return { ok: false, notice: gridNotice(code, 'error', { file }) };
}

function binary(file: string, kind: string): GridResult {
  return { ok: false, notice: gridNotice('table-binary', 'error', { file, kind }) };
}
