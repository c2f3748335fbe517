import { Parser } from 'htmlparser2';
import { DEEPEST_MARKUP } from '../gridLimits';
import type { ZipArchive } from './zipArchive';

export type Attributes = Readonly<Record<string, string>>;

/** What is wanted of an XML part; names are without their namespace's prefix. */
export interface XmlListener {
  onOpen(name: string, attributes: Attributes): void;
  onText?(text: string): void;
  onClose?(name: string): void;
}

/** Of one element; the standard's have no more than a few dozen, namespaces included. */
const MOST_ATTRIBUTES = 256;

/**
 * Reads a part of a workbook as XML, piece by piece. The entities are those of XML; those that a document defines are
 * never expanded.
 *
 * @throws Error where it is no UTF-8, ends within an element, or has elements deeper within each other, or with more
 * attributes, than any sheet.
 */
export function readXml(archive: ZipArchive, part: string, listener: XmlListener): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  /** Whether nothing stands between the tag before and here: <a/> is closed without a tag of its own. */
  let isOpening = false;
  let attributeCount = 0;
  const parser = new Parser(
    {
      onattribute(name) {
        attributeCount += 1;
        if (attributeCount > MOST_ATTRIBUTES) throw new Error(`${part} has too many attributes, as ${name}`);
      },
      onopentag(name, attributes) {
        attributeCount = 0;
        depth += 1;
        if (depth > DEEPEST_MARKUP) throw new Error(`${part} is nested too deeply`);
        isOpening = true;
        listener.onOpen(localName(name), attributes);
      },
      ontext(text) {
        isOpening = false;
        listener.onText?.(text);
      },
      onclosetag(name, isImplied) {
        if (isImplied && !isOpening) throw new Error(`${part} is cut off within ${name}`);
        isOpening = false;
        depth -= 1;
        listener.onClose?.(localName(name));
      },
    },
    { xmlMode: true },
  );
  archive.read(part, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.end(decoder.decode());
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its local name, whatever prefix the document gives the namespace. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}
