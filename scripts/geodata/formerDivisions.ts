import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adcode, levelOf } from '../../src/core/areas/area';
import {
  type FormerChange,
  type FormerDivision,
  type FormerDivisionsFile,
  packFormerDivisions,
  type Years,
} from '../../src/core/areas/formerDivisions';
import type { Gazetteer } from '../../src/core/areas/gazetteer';
import { splitName } from '../../src/core/areas/resolve/splitName';
import { type FormerRow, readFormerRows } from './formerRows';
import { packageFolder } from './packages';

/** Lines of the lists that group others and are no divisions. */
const GROUPS = /^(?:市辖区|县|市|.*直辖.*)$/;
/** Names that every other city has had: the same name elsewhere is another division. */
const DESCRIPTIONS =
  /^(?:郊区|市郊区|城区|矿区|新区|新城区|市中区|中市区|[东西南北]市?区|[东西南北]郊区|城[东西南北中]区|向阳区|新华区|东风区|新兴区|解放区|永红区|红旗区|前进区|和平区)$/;
/** Provinces whose codes began otherwise once: Hainan was a part of Guangdong, Chongqing of Sichuan. */
const LATER_PROVINCES: Readonly<Record<string, string>> = { 44: '46', 51: '50' };
/** The first year of the lists, and the last month of the older ones, of which no years are known. */
const OLDER_LISTS_UNTIL = 2002;

interface Listed {
  readonly adcode: string;
  readonly name: string;
  readonly since: Years | null;
  readonly until: Years | null;
}

/**
 * Every name and code that a division had since 1980 and has no more, with what became of it: from the lists of `gb2260`
 * (2002 to 2016, by year) and `idcard` (all codes since 1980), from geodata/former-names.csv and former-divisions.csv.
 * What no row says goes on under its own name, where just one division of today in its province has it.
 */
export async function buildFormerDivisions(gazetteer: Gazetteer): Promise<FormerDivisionsFile> {
  const today = new Map(gazetteer.entries.map(({ adcode, names }) => [adcode, names.zh]));
  const rows = (await readFormerRows()).filter(({ change }) => change !== 'alias');
  const misspelt = (await readFormerRows()).filter(({ change, adcode }) => change === 'alias' && adcode !== '');
  const listed = [...(await datedLists()), ...(await olderList())];
  const codesOf = (name: string) =>
    new Set(listed.filter((each) => each.name === name).map(({ adcode }) => adcode)).size;
  const heirsOf = createHeirs(today, [...rows, ...misspelt], codesOf);
  const endOf = endsOfPrefectures(rows);

  const found = new Map<string, FormerDivision>();
  const add = (division: FormerDivision) => {
    const key = `${division.adcode} ${division.name}`;
    if (!found.has(key)) found.set(key, division);
  };
  for (const division of beginnings(today, rows)) add(division);
  for (const { adcode, name, since, until } of listed) {
    if (today.get(adcode) === name) {
      if (since !== null) add({ adcode, name, since, until: null, change: 'current', heirs: [adcode] });
      continue;
    }
    const heirs = heirsOf(adcode, name);
    const ended = earlier(until, endOf(adcode));
    add({ adcode, name, since, until: heirs.untilWithin(ended), ...heirs.became });
  }
  for (const row of rows) {
    // A name whose code and year the lists have is told there.
    const isListed =
      row.adcode === '' &&
      [...found.values()].some(
        ({ name, heirs, until }) =>
          name === row.name &&
          heirs.join() === row.current.join() &&
          (row.until === null || until?.from === row.until.from),
      );
    if (!isListed) add({ adcode: row.adcode, name: row.name, since: null, until: row.until, ...becameOf(row) });
  }
  return packFormerDivisions([...found.values()].sort(byCodeAndYear));
}

function byCodeAndYear(one: FormerDivision, other: FormerDivision): number {
  return Number(one.adcode) - Number(other.adcode) || (one.name < other.name ? -1 : 1);
}

/** `gb2260`: a list for each of nineteen months. A name that the next list has no more ended in between. */
async function datedLists(): Promise<readonly Listed[]> {
  const folder = join(await packageFolder('gb2260'), 'lib');
  const months = (await readdir(folder)).flatMap((file) => /^(\d{6})\.json$/.exec(file)?.[1] ?? []).sort();
  const spans = new Map<string, { adcode: string; name: string; first: number; last: number }>();
  for (const [index, month] of months.entries()) {
    const list: Readonly<Record<string, string>> = JSON.parse(await readFile(join(folder, `${month}.json`), 'utf8'));
    for (const [adcode, name] of Object.entries(list)) {
      if (GROUPS.test(name) || adcode.endsWith('0000')) continue;
      const known = spans.get(adcode + name);
      if (known === undefined) spans.set(adcode + name, { adcode, name, first: index, last: index });
      else known.last = index;
    }
  }
  const yearOf = (index: number) => Number((months[index] ?? `${LAST_YEAR}12`).slice(0, 4));
  return [...spans.values()].map(({ adcode, name, first, last }) => ({
    adcode,
    name,
    since: first === 0 ? null : { from: yearOf(first - 1), to: yearOf(first) },
    until: { from: yearOf(last), to: yearOf(last + 1) },
  }));
}

/** The year of the gazetteer. */
const LAST_YEAR = 2023;

/** `idcard`: each code since 1980 with its last name, without years; what `gb2260` has too stays with that. */
async function olderList(): Promise<readonly Listed[]> {
  const folder = join(await packageFolder('idcard'), 'lib', 'data');
  const lists = await Promise.all(
    ['city.json', 'area.json'].map(
      async (file): Promise<Readonly<Record<string, { code: string; text: string }>>> =>
        JSON.parse(await readFile(join(folder, file), 'utf8')),
    ),
  );
  return lists
    .flatMap((list) => Object.values(list))
    .filter(({ code, text }) => /^[1-6]\d{5}$/.test(code) && !GROUPS.test(text))
    .map(({ code, text }) => ({ adcode: code, name: text, since: null, until: { from: 0, to: OLDER_LISTS_UNTIL } }));
}

type Became = Pick<FormerDivision, 'change' | 'heirs'>;

function becameOf({ change, current }: FormerRow): Became {
  const isOne = current.length === 1;
  const kind: FormerChange =
    change === 'renamed' || change === 'recoded' ? 'former' : change === 'merged' && isOne ? 'merged' : change;
  return { change: kind === 'former' && !isOne ? 'divided' : kind, heirs: current };
}

interface Heirs {
  readonly became: Became;
  /** The year that it ended in, where one is told that fits what the lists say; else what they say. */
  readonly untilWithin: (ended: Years | null) => Years | null;
}

function isWithin(years: Years, around: Years | null): boolean {
  return around === null || (years.from >= around.from && years.to <= around.to);
}

/**
 * What became of a division: by its row, else by its name.
 *
 * @param codesOf how many codes a name has had.
 */
function createHeirs(
  today: ReadonlyMap<Adcode, string>,
  rows: readonly FormerRow[],
  codesOf: (name: string) => number,
) {
  const isCounty = (adcode: string) => levelOf(adcode) === 'county' || adcode.slice(2, 4) === '90';
  const key = (adcode: string, province: string, base: string) => `${isCounty(adcode)} ${province} ${base}`;
  const byBase = new Map<string, Adcode[]>();
  for (const [adcode, name] of today) {
    const each = key(adcode, adcode.slice(0, 2), splitName(name).base);
    byBase.set(each, [...(byBase.get(each) ?? []), adcode]);
  }
  const provincesOf = (adcode: string) => {
    const own = adcode.slice(0, 2);
    return [own, LATER_PROVINCES[own] ?? own];
  };
  const rowOf = (adcode: string, name: string) =>
    rows.find((row) => row.name === name && row.adcode === adcode) ??
    (DESCRIPTIONS.test(name)
      ? undefined
      : rows.find(
          (row) =>
            row.name === name &&
            row.current.every((each) => provincesOf(adcode).includes(each.slice(0, 2))) &&
            (row.adcode === '' || isCounty(row.adcode) === isCounty(adcode)) &&
            (row.adcode !== '' || !isCounty(adcode) || isCounty(row.current[0]!) || name.endsWith('县')),
        ));
  return (adcode: string, name: string): Heirs => {
    const row = rowOf(adcode, name);
    if (row !== undefined) {
      // The year of a row without a code may be that of another code of the same name.
      const mayBeOwn = (ended: Years | null) => row.adcode === '' && (codesOf(name) === 1 || (ended?.from ?? 0) > 0);
      const untilWithin = (ended: Years | null) =>
        row.until !== null && (row.adcode === adcode || (mayBeOwn(ended) && isWithin(row.until, ended)))
          ? row.until
          : ended;
      return { became: becameOf(row), untilWithin };
    }
    const { base, generic } = splitName(name);
    for (const province of provincesOf(adcode)) {
      const named = byBase.get(key(adcode, province, base)) ?? [];
      const isDistrict = generic.endsWith('区') && generic !== '林区';
      const fitting = named.filter(
        (each) =>
          (base.length > 1 || today.get(each) === name) &&
          // A district of that name elsewhere in the province is another one.
          (!isDistrict || !DESCRIPTIONS.test(name) || each.slice(0, 4) === adcode.slice(0, 4)),
      );
      const [only] = fitting;
      if (fitting.length === 1 && only !== undefined)
        return { became: { change: 'former', heirs: [only] }, untilWithin: (ended) => ended };
    }
    return { became: { change: 'unknown', heirs: [] }, untilWithin: (ended) => ended };
  };
}

/** A county's code began with its prefecture's, and ended with it at the latest. */
function endsOfPrefectures(rows: readonly FormerRow[]): (adcode: string) => Years | null {
  const ends = new Map<string, number>();
  for (const { adcode, current, until } of rows) {
    const stem = adcode.slice(0, 4);
    if (until === null || !adcode.endsWith('00') || current.includes(adcode)) continue;
    ends.set(stem, Math.max(until.to, ends.get(stem) ?? 0));
  }
  return (adcode) => {
    const to = ends.get(adcode.slice(0, 4));
    return to === undefined || adcode.endsWith('00') ? null : { from: 0, to };
  };
}

function earlier(one: Years | null, other: Years | null): Years | null {
  if (one === null || other === null) return one ?? other;
  const to = Math.min(one.to, other.to);
  return { from: Math.min(one.from, to), to };
}

/** A name of today began when the last one ended that it took the place of. */
function beginnings(today: ReadonlyMap<Adcode, string>, rows: readonly FormerRow[]): readonly FormerDivision[] {
  const began = new Map<Adcode, Years>();
  for (const { name, current, change, until, adcode } of rows) {
    const [heir = ''] = current;
    const isSame = adcode === '' || adcode === heir || isUpgrade(name, today.get(heir) ?? '');
    if (until === null || (change !== 'renamed' && change !== 'recoded') || current.length !== 1) continue;
    if (name === today.get(heir) || !isSame) continue;
    if (until.to > (began.get(heir)?.to ?? 0)) began.set(heir, until);
  }
  return [...began].map(([adcode, since]) => ({
    adcode,
    name: today.get(adcode) ?? '',
    since,
    until: null,
    change: 'current' as const,
    heirs: [adcode],
  }));
}

function isUpgrade(before: string, now: string): boolean {
  return splitName(before).generic !== splitName(now).generic || before !== now;
}
