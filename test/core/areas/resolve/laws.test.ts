import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, provinceAdcode, ranksOf } from '../../../../src/core/areas/area';
import { createResolver } from '../../../../src/core/areas/resolve/resolver';
import { timesAsLong } from '../../../timesAsLong';
import { gazetteer, resolve } from './builtGazetteer';

const { entries } = gazetteer;
const prefectures = entries.filter(({ adcode }) => ranksOf(adcode).includes('prefecture'));
const anyEntry = fc.constantFrom(...entries);
const anyLevel = fc.constantFrom<(Level | undefined)[]>('province', 'prefecture', 'county', undefined);

describe('every prefecture', () => {
  it('resolves to itself by its names, at its level and in its province', () => {
    for (const { adcode, names } of prefectures) {
      const context = { level: 'prefecture', province: provinceAdcode(adcode) } as const;
      for (const name of [names.zh, names.hant, names.en]) {
        expect(resolve({ name, ...context }), name).toMatchObject({ status: 'matched', adcode });
      }
      expect(resolve({ name: names.zh }), names.zh).toEqual({ status: 'matched', adcode, how: 'full-name' });
    }
  });
});

describe('every area', () => {
  it('resolves to itself by its official name with its level and parent', () => {
    for (const { adcode, names, level, parent } of entries) {
      const city = parent !== null && !parent.endsWith('0000') ? parent : null;
      const query = { level, province: provinceAdcode(adcode), city };
      for (const name of [names.zh, names.hant]) expect(resolve({ name, ...query })).toMatchObject({ adcode });
    }
  });

  it('is among what its names may mean, without any context', () => {
    for (const { adcode, names } of entries) {
      for (const name of [names.zh, names.hant]) {
        const resolution = resolve({ name });
        const meant =
          resolution.status === 'matched'
            ? [resolution.adcode]
            : resolution.status === 'ambiguous'
              ? resolution.candidates.map((candidate) => candidate.adcode)
              : [];
        expect(meant, name).toContain(adcode);
      }
    }
  });

  it('is found behind the names of all that it lies in', () => {
    const byCode = new Map(entries.map((entry) => [entry.adcode, entry]));
    for (const entry of entries) {
      const parent = entry.parent === null ? undefined : byCode.get(entry.parent);
      if (parent === undefined) continue;
      const province = parent.parent === null ? '' : byCode.get(parent.parent)!.names.zh;
      const name = province + parent.names.zh + entry.names.zh;
      expect(resolve({ name }), name).toMatchObject({ status: 'matched', adcode: entry.adcode });
    }
  });

  it('round-trips through every form of its code', () => {
    const forms = fc.constantFrom<((adcode: string) => unknown)[]>(
      (adcode) => adcode,
      Number,
      (adcode) => `${adcode}.0`,
      (adcode) => `${adcode}000`,
      (adcode) => `${adcode}000000`,
      (adcode) => Number(`${adcode}000000`),
      (adcode) => `'${adcode}`,
      (adcode) => ` ${adcode}\u3000`,
      (adcode) => `${adcode.slice(0, 3)},${adcode.slice(3)}`,
      (adcode) => adcode.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      (adcode) => `${adcode.charAt(0)}.${adcode.slice(1)}E+05`,
      (adcode) => `${adcode.charAt(0)}.${adcode.slice(1)}000000e+11`,
      (adcode) => `${adcode}00`,
      (adcode) => `156${adcode}`,
      (adcode) => `CN-${adcode}`,
      (adcode) => `cn${adcode}`,
      (adcode) => adcode.replace(/00$/, ''),
      (adcode) => adcode.replace(/0000$/, ''),
      (adcode) => `CN-${adcode.replace(/0000$/, '')}`,
    );
    fc.assert(
      fc.property(anyEntry, forms, ({ adcode }, form) => {
        expect(resolve({ name: form(adcode) })).toEqual({ status: 'matched', adcode, how: 'code' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('resolving', () => {
  it('never throws, and a match is of the level and in the province', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.double(),
      fc.anything(),
      anyEntry.map(({ names }) => names.zh),
    );
    fc.assert(
      fc.property(cell, cell, cell, anyLevel, (name, province, city, level) => {
        const resolution = resolve({ name, province, city, level });
        if (resolution.status !== 'matched') return;
        if (level !== undefined) expect(ranksOf(resolution.adcode)).toContain(level);
        const container = resolve({ name: province, level: 'province' });
        if (container.status === 'matched') expect(provinceAdcode(resolution.adcode)).toBe(container.adcode);
      }),
      { numRuns: 3000 },
    );
  });

  it('never takes one character for another', () => {
    fc.assert(
      fc.property(
        anyEntry,
        fc.nat(),
        fc.constantFrom(...'菅龘氵贔卌冇咗喺'),
        anyLevel,
        ({ names }, at, wrong, level) => {
          const index = at % names.zh.length;
          const misspelt = names.zh.slice(0, index) + wrong + names.zh.slice(index + 1);
          expect(resolve({ name: misspelt, level }).status, misspelt).toBe('unmatched');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never matches random characters', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((codePoint) => String.fromCodePoint(codePoint));
    const names = new Set(entries.flatMap(({ names: own }) => [own.zh, own.hant]));
    fc.assert(
      fc.property(fc.array(han, { minLength: 3, maxLength: 8 }), (characters) => {
        const name = characters.join('');
        fc.pre(!names.has(name));
        expect(resolve({ name }).status, name).toBe('unmatched');
      }),
    );
  });

  it('costs no more for a table than the index does to build', () => {
    const times = timesAsLong(
      () => {
        for (let round = 0; round < 3; round++) for (const { names } of entries) resolve({ name: names.zh });
      },
      () => createResolver(gazetteer),
    );
    // About 10 000 names; a linear search through the entries would take hundreds of times as long.
    expect(times).toBeLessThan(20);
  });
});
