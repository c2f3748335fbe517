/** Whose bulletin a text is: the area that 全市 and all that names no place stand for. Hypotheses are weighed, and the second best is kept. */
import type { Adcode } from '../../../../core/areas/area';
import { levelOf, parentAdcode } from '../../../../core/areas/area';
import type { Passage } from '../intake/passages';
import { commonParent } from '../places/containment';
import type { PlaceFinder } from '../places/findPlaces';
import type { PlaceToken } from '../places/placeToken';

export interface HomePlace {
  /** Null for a round-up of several places, and where nothing says it. */
  readonly adcode: Adcode | null;
  /** What speaks for it, in points, and for the next best. */
  readonly points: number;
  readonly nextPoints: number;
  readonly reason: 'given' | 'title' | 'office' | 'dateline' | 'text' | null;
  /** Whether the bulletin is that of a part below counties, as a development zone. */
  readonly isPart: boolean;
  readonly isSure: boolean;
}

interface Hypothesis {
  points: number;
  reason: HomePlace['reason'];
}

export function findHome(passages: readonly Passage[], places: PlaceFinder, given: Adcode | null): HomePlace {
  const told = passages.filter(({ role }) => role !== 'furniture' || true);
  const text = told.map((passage) => passage.text).join('\n');
  const isPart = PART_OFFICE.test(text);
  if (given !== null) return { adcode: given, points: 10, nextPoints: 0, reason: 'given', isPart, isSure: true };
  const hypotheses = new Map<Adcode, Hypothesis>();
  const add = (adcode: Adcode, points: number, reason: HomePlace['reason']) => {
    const known = hypotheses.get(adcode);
    if (known === undefined) hypotheses.set(adcode, { points, reason });
    else {
      if (points > 1 && (known.reason === 'text' || known.reason === null)) known.reason = reason;
      known.points += points;
    }
  };
  const mentioned = new Map<Adcode, number>();
  let bodies = 0;
  told.forEach((passage, index) => {
    if (passage.role === 'body') bodies += 1;
    const isLast = index >= told.length - 3 && passage.text.length <= 30;
    const tokens = places(passage.text, null, () => false);
    for (const [at, token] of tokens.entries()) {
      // 贵阳市公安局南明分局 is of the district.
      const within = tokens[at + 1];
      if (token.what.is === 'office' && within?.what.is === 'office' && within.start === token.end) continue;
      const reason = reasonOf(passage, token, bodies, isLast);
      for (const adcode of token.adcodes) {
        if (adcode === '100000') continue;
        mentioned.set(adcode, (mentioned.get(adcode) ?? 0) + 1);
        const share = 1 / Math.max(1, token.adcodes.length / 2);
        if (reason !== null)
          add(adcode, POINTS[reason] * share, reason === 'lead' ? 'text' : reason === 'publisher' ? 'office' : reason);
      }
    }
    const group = groupParent(passage, tokens);
    if (group !== null) add(group, passage.role === 'title' ? 4 : 1, 'title');
  });
  const levels = wholeLevels(text);
  for (const [adcode, hypothesis] of hypotheses) {
    hypothesis.points += Math.min(2, 0.4 * (mentioned.get(adcode) ?? 0)) + levelPoints(adcode, levels);
    for (let around = parentAdcode(adcode); around !== null; around = parentAdcode(around))
      if (mentioned.has(around)) hypothesis.points += 0.6;
  }
  return decide(hypotheses, isRoundUp(passages, places), isPart);
}

const POINTS = { title: 3, publisher: 4, office: 2, dateline: 3, lead: 1.5 } as const;
const PART_OFFICE =
  /(?:公安局|公安)(?:高新|经开|经济(?:技术)?开发|开发|新区|景区|机场|铁路|水上|港口|园区)[^，。；\s]{0,6}分局|(?:开发区|高新区|经开区|新区)(?:管委会|公安分局|分局)/;

function reasonOf(
  { text, role }: Passage,
  { start, end, what }: PlaceToken,
  bodies: number,
  isLast: boolean,
): keyof typeof POINTS | null {
  const before = text.slice(0, start);
  const behind = text.slice(end, end + 16);
  if (
    /^(?:本报|据|新华社|中新社|中新网)?$/.test(before) &&
    /^(?:\d{4}年|\d{1,2}月|[零一二三四五六七八九十]+[年月]|讯|电|[（(]记者)/.test(behind)
  )
    return 'dateline';
  if (/发布于$/.test(before)) return null;
  if (/^(?:日报|晚报|晨报|新闻网|融媒|发布$)/.test(behind)) return 'lead';
  if (isLast && start <= 4 && what.is === 'office') return 'publisher';
  if (
    /(?:主办|来源|发布机构|发布单位|公开主体|供稿|编印|编辑)[^，。；\s]{0,4}[：:]?$/.test(before.slice(-10)) &&
    (what.is === 'office' || /^(?:发布|公安|交警|检察|消防)/.test(behind))
  )
    return 'publisher';
  if (role === 'title') return start <= 8 || what.is === 'office' ? 'title' : 'lead';
  if (/(?:省|自治区)$/.test(text.slice(start, end)) && /据$/.test(before)) return null;
  if (/^[全本][澳港]$/.test(text.slice(start, end))) return 'office';
  if (what.is === 'office' && !/据$/.test(before) && bodies <= 2) return 'office';
  if (role === 'imprint') return what.is === 'office' ? 'office' : null;
  return bodies === 1 && start < 60 && !/[在赴]$/.test(before) ? 'lead' : null;
}

/** 江苏五市; or several places side by side in the title, which one holds. */
function groupParent({ role, text }: Passage, tokens: readonly PlaceToken[]): Adcode | null {
  if (role !== 'title') return null;
  const counted = tokens.find(
    (token, index) =>
      token.what.is === 'count' && tokens[index - 1]?.end === token.start && tokens[index - 1]?.what.is === 'name',
  );
  if (counted !== undefined) return tokens[tokens.indexOf(counted) - 1]?.adcodes[0] ?? null;
  const named = tokens.filter(({ what, adcodes }) => what.is === 'name' && adcodes.length === 1);
  const isListed = named.length >= 3 && /、/.test(text.slice(named[0]!.start, named.at(-1)!.end));
  return isListed ? commonParent(named.map(({ adcodes }) => adcodes[0]!)) : null;
}

/** How often a text says 全省, 全市, 全县, 全区. */
function wholeLevels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, plain, plainLetter, behind, behindLetter] of text.matchAll(
    /(?<![\u4e00-\u9fa5]{2}|省|市|县)(全|我|本)(自治区|省|市|州|盟|县|区|旗)(?![县区])|(?<=[月年度期间来日，]|打击|工作)(全|我|本)(自治区|省|市|州|盟|县|区|旗)(?![县区])/g,
  )) {
    const [strength, letter] = [plain ?? behind, plainLetter ?? behindLetter];
    counts.set(letter!, (counts.get(letter!) ?? 0) + (strength === '全' ? 1 : 2));
  }
  return counts;
}

function levelPoints(adcode: Adcode, levels: ReadonlyMap<string, number>): number {
  const all = [...levels.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return 0;
  const level = levelOf(adcode);
  const letters =
    level === 'province'
      ? ['省', '自治区', '市', '区']
      : level === 'prefecture'
        ? ['市', '州', '盟', '县']
        : ['县', '区', '市', '旗'];
  const weight: Readonly<Record<string, number>> =
    level === 'province'
      ? { 省: 1, 自治区: 1, 区: 0.3, 市: isMunicipality(adcode) ? 1 : 0 }
      : level === 'prefecture'
        ? { 市: 1, 州: 1, 盟: 1, 县: adcode.slice(2, 4) === '90' ? 1 : 0 }
        : { 县: 1, 区: 1, 旗: 1, 市: 0.3 };
  const agreed = letters.reduce((sum, letter) => sum + (levels.get(letter) ?? 0) * (weight[letter] ?? 0), 0);
  return 4 * (agreed / all) - 1.5;
}

const isMunicipality = (adcode: Adcode) => ['11', '12', '31', '50', '81', '82'].includes(adcode.slice(0, 2));

/** 【湟中区】… 【海东市】…: each paragraph is of its own place. */
function isRoundUp(passages: readonly Passage[], places: PlaceFinder): boolean {
  const headed = passages.filter(({ role, text }) => role === 'body' && headingPlace(text, places) !== null);
  return headed.length >= 3;
}

/** The place that a paragraph is headed by: 【湟中区】, 湟中区：. */
export function headingPlace(text: string, places: PlaceFinder): PlaceToken | null {
  const heading =
    /^(?:[●■◆▲★·•]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?(?:【([^】]{2,14})】|([^：，。；]{2,10})：)/.exec(text);
  const name = heading?.[1] ?? heading?.[2];
  if (heading === null || name === undefined) return null;
  const [token, ...others] = places(name, null, () => false);
  if (
    token === undefined ||
    others.length > 0 ||
    token.what.is !== 'name' ||
    token.start !== 0 ||
    token.end !== name.length
  )
    return null;
  return { ...token, start: 0, end: heading[0].length };
}

function decide(hypotheses: ReadonlyMap<Adcode, Hypothesis>, roundUp: boolean, isPart: boolean): HomePlace {
  const ranked = [...hypotheses].sort(([one, a], [other, b]) => b.points - a.points || one.localeCompare(other));
  const [best, next] = ranked;
  if (best === undefined || roundUp)
    return { adcode: null, points: 0, nextPoints: 0, reason: null, isPart, isSure: false };
  const [adcode, { points, reason }] = best;
  const nextPoints = next?.[1].points ?? 0;
  const isSure = reason !== 'text' && points >= 3.5 && points - nextPoints >= 1;
  return { adcode, points, nextPoints, reason, isPart, isSure };
}
