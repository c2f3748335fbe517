/**
 * Text of an SVG document, from anywhere: what would end it or begin an element is escaped, and characters that XML does
 * not allow at all are left out.
 */
export function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// What is no Char of XML 1.0: controls, halves of surrogate pairs, the two non-characters.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Hundredths of a pixel are as fine as anything is drawn; without trailing zeros. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

type AttributeValue = string | number | null;

/** ` name="value"` for each, in their order; null is left out. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? decimal(value) : escaped(String(value))}"`)
    .join('');
}
