import { cleanCell } from '../cleanCell';
import type { GridBuilders } from '../gridBuilder';
import { LONGEST_CELL } from '../gridLimits';
import { readXml } from './readXml';
import type { ZipArchive } from './zipArchive';

/** The texts that cells refer to by number; of rich text what is written, without how. */
export function readSharedStrings(
  archive: ZipArchive,
  part: string | undefined,
  builders: GridBuilders,
): readonly string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const text = createStringItem();
  readXml(archive, part, {
    onOpen(name) {
      if (name === 'si') text.begin();
      text.open(name);
    },
    onText: text.add,
    onClose(name) {
      text.close(name);
      if (name !== 'si') return;
      const content = text.content();
      // The row is not known here; a text so long is hardly a figure's.
      builders.noteLength(content.length, 1);
      strings.push(cleanCell(content));
    },
  });
  return strings;
}

/** The text of a string item (`si`, `is`): all that is in `t`, save the reading aids (`rPh`). */
export interface StringItem {
  begin(): void;
  open(name: string): void;
  add(text: string): void;
  close(name: string): void;
  content(): string;
}

export function createStringItem(): StringItem {
  let content = '';
  let isText = false;
  let isAid = false;
  return {
    begin() {
      [content, isText, isAid] = ['', false, false];
    },
    open(name) {
      if (name === 't') isText = true;
      if (name === 'rPh') isAid = true;
    },
    add(text) {
      // The rest would be cut off anyway.
      if (isText && !isAid && content.length <= LONGEST_CELL) content += text;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isAid = false;
    },
    content: () => decodeEscapes(content),
  };
}

/** Characters that XML cannot hold stand as `_x000D_` (ECMA-376, ST_Xstring). */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
