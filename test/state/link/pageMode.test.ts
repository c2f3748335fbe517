import { describe, expect, it } from 'vitest';
import { pageModeQuery, parsePageMode } from '../../../src/state/link/pageMode';

const PLAIN = { map: null, embed: false, speaker: false, place: false, present: null, autoplaySeconds: null };

describe('parsePageMode', () => {
  it.each([
    ['', {}],
    ['?embed=1', { embed: true }],
    ['?speaker=1&present=3', { speaker: true, present: 3 }],
    ['?present=1&autoplay=20', { present: 1, autoplaySeconds: 20 }],
    ['?place=1', { place: true }],
    ['?place=370500', {}],
    ['?place=1&embed=1', { embed: true }],
    ['?present=0', {}],
    ['?present=-1', {}],
    ['?present=1.5', {}],
    ['?present=1e2', {}],
    ['?present=99999', {}],
    ['?autoplay=0', {}],
    ['?autoplay=3601', {}],
    ['?embed=true&speaker=yes', {}],
    ['?theme=population&embed=1', { embed: true }],
    ['?embed=1&speaker=1', { embed: true }],
    ['?present=3&autoplay=20&embed=1', { embed: true }],
    ['?embed=0&embed=1&present=2', { present: 2 }],
    ['?map=2d', { map: '2d' }],
    ['?map=gl&embed=1', { map: 'gl', embed: true }],
    ['?map=3d', {}],
    ['?__proto__=1&%', {}],
  ])('reads %s', (search, said) => {
    expect(parsePageMode(search)).toEqual({ ...PLAIN, ...said });
  });
});

describe('pageModeQuery', () => {
  it.each([
    ['', ''],
    ['?theme=population', ''],
    ['?embed=1', '?embed=1'],
    ['?theme=population&present=3&lang=en&autoplay=10', '?present=3&autoplay=10'],
    ['?constructor=1', ''],
    ['?map=gl&labels=0', '?map=gl'],
  ])('keeps of %s what is no part of the map: %s', (search, kept) => {
    expect(pageModeQuery(search)).toBe(kept);
  });
});
