import { type Adcode, parentAdcode } from '../area';
import type { FormerIndex } from './formerIndex';
import { isInScope, type Scope } from './lookUp';
import { type FormerReadings, formerOfBase, formerOfCode, formerOfName } from './lookUpFormer';
import type { NameIndex } from './nameIndex';
import type { ParsedAdcode } from './parseAdcode';
import type { PlaceCandidate, Resolution } from './resolution';

/** What former divisions are resolved with. */
export interface FormerContext {
  readonly index: NameIndex;
  readonly former: FormerIndex;
  readonly candidate: (adcode: Adcode) => PlaceCandidate;
}

/** What a name or code that is none of today meant; null where it never was one. */
export function resolveFormer(
  context: FormerContext,
  text: string,
  code: ParsedAdcode | null,
  scope: Scope,
): Resolution | null {
  const { index, former } = context;
  if (code !== null && code.precision !== 'exact') return null;
  const readings =
    code === null ? formerOfName(index, former, text, scope, null) : formerOfCode(former, code.adcode, null);
  return readings.length === 0 ? null : became(context, readings, scope);
}

/** What a name or code meant at the end of a year, where that is another division than today's. */
export function resolveAt(
  context: FormerContext,
  text: string,
  code: ParsedAdcode | null,
  scope: Scope,
  year: number,
  now: Resolution,
): Resolution {
  const { index, former } = context;
  if (code !== null && code.precision !== 'exact') return now;
  const named =
    code === null ? formerOfName(index, former, text, scope, year) : formerOfCode(former, code.adcode, year);
  const isOfToday =
    now.status === 'matched' && (now.how === 'code' || index.entries.get(now.adcode)?.names.zh === text);
  const begun = now.status === 'matched' ? former.begun.get(now.adcode)?.since : undefined;
  const isYounger = begun !== undefined && begun !== null && year < begun.from;
  if (named.length > 0) {
    // 巢湖市 was a prefecture, and the county of that name is younger.
    const isOther = code === null && isOfToday && !isYounger && !sameHeir(named, now.adcode);
    const others = isOther ? [now.adcode] : [];
    return others.length === 0 ? became(context, named, scope) : asked(context, [...heirsOf(named), ...others], named);
  }
  const bases =
    code === null && (now.status !== 'matched' || isYounger) ? formerOfBase(index, former, text, scope, year) : [];
  if (bases.length > 0) return became(context, bases, scope);
  return isYounger && begun ? { ...now, since: begun } : now;
}

/** Adds to a former name or code that the gazetteer knows itself when it ended, and what became of it. */
export function withFormer(
  { index, former }: FormerContext,
  text: string,
  code: ParsedAdcode | null,
  scope: Scope,
  now: Resolution,
): Resolution {
  if (now.status !== 'matched' || (now.how !== 'former' && now.how !== 'merged')) return now;
  const readings =
    code === null ? formerOfName(index, former, text, scope, null) : formerOfCode(former, code.adcode, null);
  const meant = readings.filter(({ heirs }) => heirs.includes(now.adcode));
  return meant.length === 0 ? now : { ...now, former: meant };
}

/** One heir is meant, unless it is one of several; several divisions of one name are asked for. */
function became(context: FormerContext, readings: FormerReadings, scope: Scope): Resolution {
  const { index, candidate } = context;
  const heirs = heirsOf(readings);
  const [only] = heirs;
  const isWhole = readings.every(({ change }) => change === 'former' || change === 'merged' || change === 'alias');
  if (isWhole && heirs.length === 1 && only !== undefined && isInScope(index, only, scope)) {
    const how = readings.some(({ change }) => change === 'merged') ? 'merged' : 'former';
    return { status: 'matched', adcode: only, how, former: readings };
  }
  if (isWhole && heirs.length > 1) return asked(context, heirs, readings);
  return { status: 'unmatched', suggestions: heirs.map(candidate), former: readings };
}

function asked({ candidate }: FormerContext, adcodes: readonly Adcode[], former: FormerReadings): Resolution {
  const different = [...new Set(adcodes)].sort((one, other) => Number(one) - Number(other));
  return { status: 'ambiguous', candidates: different.map(candidate), former };
}

function heirsOf(readings: FormerReadings): readonly Adcode[] {
  return [...new Set(readings.flatMap(({ heirs }) => heirs))];
}

function sameHeir(readings: FormerReadings, adcode: Adcode): boolean {
  return heirsOf(readings).join() === adcode;
}

/** 370101, the districts of 济南 together: no area, and its city is none of them. */
export function groupOf(index: NameIndex, adcode: Adcode): readonly Adcode[] {
  const parent = parentAdcode(adcode);
  return adcode.endsWith('01') && parent !== null && index.entries.has(parent) ? [parent] : [];
}
