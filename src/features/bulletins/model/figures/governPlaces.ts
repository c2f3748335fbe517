/** Which place governs the figures of a sentence, from one mention to the next. */
import type { Adcode } from '../../../../core/areas/area';
import { parentAdcode } from '../../../../core/areas/area';
import type { BulletinFacts, Governed } from '../document/bulletin';
import { commonParent, isInside } from '../places/containment';
import type { PlaceToken } from '../places/placeToken';
import { COMPARES_PLACE } from '../places/placeWords';
import { wholeArea } from '../places/wholeArea';

/** Words that may stand between the begin of a clause and the place that it is about. */
const BEFORE_SUBJECT =
  /^(?:其中|而|且|但|并|另外|此外|同时|截至|据统计|据了解|目前|期间|同期|其间|与此同时|从[^，]{0,6}看|分[^，]{0,6}看|具体到|单看|放到|再看|相比之下|对比|[“”"'（【\s●■◆▲★·•→📍🏠👥]|\p{Extended_Pictographic}|\uFE0F|[①-⑳]|[一二三四五六七八九十]{1,2}[是、]|\d{1,2}[.、]|（[一二三四五六七八九十\d]+）|由|以|在|和|及|与|、|以及|称|，|数据显示|统计显示)*$/u;

export interface PlaceRun {
  readonly start: number;
  readonly end: number;
  readonly governed: Governed;
  readonly isCompared: boolean;
}

/** Mentions side by side are one run: 越城、柯桥两区; 江苏省苏州市. */
export function placeRuns(
  text: string,
  from: number,
  to: number,
  tokens: readonly PlaceToken[],
  facts: BulletinFacts,
  local: Adcode | null,
  groups: Map<number, readonly Adcode[]>,
): readonly PlaceRun[] {
  const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
  const runs: PlaceRun[] = [];
  for (let index = 0; index < inside.length; index += 1) {
    const members = [inside[index]!];
    while (index + 1 < inside.length && isJoined(text, members.at(-1)!, inside[index + 1]!)) {
      index += 1;
      members.push(inside[index]!);
    }
    const run = runOf(text, from, members, facts, local, groups);
    if (run !== null) runs.push(run);
  }
  return runs;
}

function isJoined(text: string, one: PlaceToken, other: PlaceToken): boolean {
  return /^(?:[、和及与]|以及)?$/.test(text.slice(one.end, other.start));
}

function runOf(
  text: string,
  from: number,
  members: readonly PlaceToken[],
  facts: BulletinFacts,
  local: Adcode | null,
  groups: Map<number, readonly Adcode[]>,
): PlaceRun | null {
  const { start } = members[0]!;
  const { end } = members.at(-1)!;
  const clauseStart = Math.max(
    from,
    Math.max(...['，', '；', '：', '。', ' ', '】'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1,
  );
  // 振兴区137起、元宝区92起: behind a number begins another.
  const lead = text.slice(clauseStart, start).replace(/^.*\d[^、，月]{0,5}[、和及]/, '');
  const compares = COMPARES_PLACE.test(lead) && !/(?:与此同|(?:^|，)在)$/.test(lead) && !/^(?:在|对比)$/.test(lead);
  if (members.every(({ what }) => what.is === 'office') && isAbout(members, facts, lead)) return null;
  if (!compares && !isSubject(lead, members, text)) return null;
  const governed = meantBy(text, members, facts, local, groups);
  return governed === null ? null : { start, end, governed, isCompared: compares };
}

/** The bulletin's own office, or one above it, as a source: 据省公安厅统计. */
function isAbout(members: readonly PlaceToken[], { home }: BulletinFacts, lead: string): boolean {
  if (/(?:据|由|经|被|向|与)$/.test(lead)) return true;
  return (
    home.adcode !== null && members.some(({ adcodes }) => adcodes.some((adcode) => isInside(home.adcode!, adcode)))
  );
}

function isSubject(lead: string, members: readonly PlaceToken[], text: string): boolean {
  const bare = lead.replace(TIME_WORDS, '');
  if (BEFORE_SUBJECT.test(bare)) return true;
  // 北苑、江东、稠城三个街道: names that no gazetteer has.
  if (
    /街道|镇$/.test(text.slice(members[0]!.start, members[0]!.end)) &&
    /^(?:[一-龥]{2,6}[、和及])+[一-龥]{0,6}$/.test(lead)
  )
    return true;
  // 破案数全市第一 is none; 接处警方面全市 is.
  return (
    members[0]!.what.is === 'whole' &&
    bare.length <= 6 &&
    !/[占比较由从向为是在据]$/.test(bare) &&
    !/[一-龥]{2}$/.test(bare.replace(/方面|来说|行动|期间|以来/, ''))
  );
}

const TIME_WORDS =
  /旺季|淡季|汛期|旅游|高峰期|[\d零一二三四五六七八九十两]+(?:年|个?月份?|日|季度?|个季度|天)(?:底|末|度)?|[-至到~]|今年|去年|上年|全年|上半年|下半年|前|首|第|以来|截[至止]|底|末|上月|当月|本月|国庆|春节|元旦|假期|长假|期间|同期|行动|专项|开展|[“”"‘’][^“”]*[”"]|（[^）]*）/g;

function meantBy(
  text: string,
  members: readonly PlaceToken[],
  facts: BulletinFacts,
  local: Adcode | null,
  groups: Map<number, readonly Adcode[]>,
): Governed | null {
  const named = members.filter(({ what }) => what.is === 'name' || what.is === 'office');
  const count = members.find(({ what }) => what.is === 'count');
  const part = members.find(({ what }) => what.is === 'part');
  const whole = members.find(({ what }) => what.is === 'whole');
  const certain = named.every(({ adcodes }) => adcodes.length === 1);
  if (named.length > 0) {
    const chosen = named.map(({ adcodes }) => nearest(adcodes, facts.home.adcode ?? local));
    const isNested =
      named.length > 1 &&
      named.every(({ start }, index) => index === 0 || named[index - 1]!.end === start) &&
      chosen.every((adcode, index) => index === 0 || isInside(adcode, chosen[index - 1]!));
    const around =
      whole !== undefined && whole.what.is === 'whole' && named.length === 1
        ? wholeArea(whole.what.level, chosen[0]!, facts.index)
        : null;
    if (around !== null) return { adcodes: [around], isPart: false, reason: 'said', isSure: true };
    const adcodes = isNested ? [chosen.at(-1)!] : [...new Set(chosen)];
    if (count !== undefined && count.what.is === 'count' && adcodes.length > 1) groups.set(count.what.count, adcodes);
    if (part !== undefined) return { adcodes, isPart: true, reason: 'part', isSure: adcodes.length === 1 && certain };
    // 江苏五市: five of it.
    if (count !== undefined && adcodes.length === 1) return { adcodes, isPart: true, reason: 'group', isSure: false };
    return { adcodes, isPart: false, reason: 'said', isSure: certain };
  }
  if (whole !== undefined && whole.what.is === 'whole') {
    const adcode = wholeArea(
      whole.what.level,
      whole.what.refersBack ? (local ?? facts.home.adcode) : (facts.home.adcode ?? local),
      facts.index,
    );
    if (adcode === null) return null;
    return { adcodes: [adcode], isPart: false, reason: 'said', isSure: true };
  }
  if (part !== undefined) {
    const home = facts.home.adcode ?? local;
    if (home === null) return null;
    return { adcodes: [home], isPart: true, reason: 'part', isSure: true };
  }
  if (count !== undefined && /街道|镇$/.test(text.slice(count.start, count.end))) {
    const home = facts.home.adcode ?? local;
    return home === null ? null : { adcodes: [home], isPart: true, reason: 'part', isSure: true };
  }
  if (count !== undefined && count.what.is === 'count') {
    const list = groups.get(count.what.count);
    const parent = list === undefined ? (facts.home.adcode ?? local) : commonParent(list);
    // 全省14个市州平均: of the province.
    return parent === null
      ? null
      : { adcodes: [parent], isPart: list !== undefined, reason: 'group', isSure: list !== undefined };
  }
  return null;
}

/** Of several that a name may mean, the one nearest to the bulletin's place. */
function nearest(adcodes: readonly Adcode[], home: Adcode | null): Adcode {
  for (let around = home; around !== null; around = parentAdcode(around)) {
    const inside = adcodes.find((adcode) => isInside(adcode, around!));
    if (inside !== undefined) return inside;
  }
  return adcodes[0]!;
}
