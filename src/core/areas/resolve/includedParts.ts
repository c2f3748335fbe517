/** A name with a remark that says what it contains: 南阳（含邓州）, 潍坊市（全市）. */
export interface WithParts {
  readonly whole: string;
  /** What it says to contain, each as it is written. */
  readonly parts: readonly string[];
}

/** 不含 says the opposite, and so is no such remark. */
const CONTAINS = /^([^(（[［【]+)[(（[［【]\s*(?:含|包括|包含|其中含|incl\.?|including)\s*([^)）\]］】]+)[)）\]］】]$/i;

/** 新乡含长垣: no place's name has 含 but at its beginning. */
const CONTAINS_PLAIN = /^(\p{Script=Han}{2,}?)(?<!不)(?:包含|含)(\p{Script=Han}{2,})$/u;

/** 潍坊市（全市） */
const WHOLE = /^([^(（[［【]+)[(（[［【]\s*全[省市州盟区县域境]\s*[)）\]］】]$/;

export function readIncludedParts(text: string): WithParts | null {
  const [, all = ''] = WHOLE.exec(text.trim()) ?? [];
  if (all !== '') return { whole: all, parts: [] };
  const [, whole, parts] = CONTAINS.exec(text.trim()) ?? CONTAINS_PLAIN.exec(text.trim()) ?? [];
  if (whole === undefined || parts === undefined) return null;
  return { whole, parts: parts.split(/[、，,；;和及与]|\band\b/).filter((part) => part.trim() !== '') };
}
