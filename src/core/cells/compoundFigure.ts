/**
 * A folded figure whose parts are counted in units of their own, in digits: 12万5千人 is 125000人, 1亿2千3百万元
 * 123000000元, 1万零5百 10500. What does not go down by units stays: 1万2 may be 12 000 or 10 002.
 */
export function inDigits(text: string): string {
  if (!MAY_BE.test(text)) return text;
  const { above, ten, rest, tail = '' } = COMPOUND.exec(text)?.groups ?? {};
  const parts = [
    [above, 1e8],
    [ten, 1e4],
    [rest, 1],
  ] as const;
  const said = parts.filter(([section]) => section !== undefined && section !== '');
  // Behind 万, 5000 are all of its four digits; 500 may have lost a nought.
  const isWhole = rest === undefined || rest === '' || /[千百十]/.test(rest) || /^\d{4}$/.test(rest);
  if (said.length === 0 || !isWhole || (said.length === 1 && !/[千百]\D?\d/.test(said[0]![0]!))) return text;
  return `${said.reduce((sum, [section, unit]) => sum + numberOf(section!) * unit, 0)}${tail}`;
}

const MAY_BE = /^\d+[亿億万萬千百][零〇]?\d/;
const UNITS = '(?:\\d千)?[零〇]?(?:\\d百)?[零〇]?(?:\\d十)?[零〇]?\\d?';
const COMPOUND = new RegExp(
  `^(?:(?<above>${UNITS}|\\d{1,5})[亿億])?[零〇]?(?:(?<ten>${UNITS}|\\d{1,4})[万萬])?[零〇]?(?<rest>\\d{4}(?!\\d)|(?:\\d千)?[零〇]?(?:\\d百)?[零〇]?(?:\\d十)?(?![\\d亿億万萬千百]))(?<tail>(?![\\d.,亿億万萬千百]).*)$`,
);

function numberOf(section: string): number {
  if (/^\d+$/.test(section)) return Number(section);
  return [...section.matchAll(/(\d)([千百十]?)/g)].reduce(
    (sum, [, digit, unit]) => sum + Number(digit) * ({ 千: 1000, 百: 100, 十: 10 }[unit!] ?? 1),
    0,
  );
}
