import { differenceCiede2000, wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eyes } from '../../../scripts/site/eyes';
import { rampFaults } from '../../../scripts/site/rampFaults';
import { rgbOf } from '../../../src/core/portrayal/colour';
import { lettersOn } from '../../../src/core/portrayal/lettersOn';
import { type Appearance, inksOf } from '../../../src/core/portrayal/palette';
import { divergingColours, RAMP_IDS, rampColours, rampKind } from '../../../src/core/portrayal/ramp';

const ciede2000 = differenceCiede2000();

/** About 1 is just seen side by side; 5 is plain to see, also apart from each other. */
const PLAIN = 5;

/** Off-white is near to the land: an edge sets it off. */
const OFF_WHITE = 4;

const appearances: readonly Appearance[] = ['day', 'night'];
const everyRamp = RAMP_IDS.flatMap((id) => appearances.map((appearance) => [id, appearance] as const));

describe.each(everyRamp)('the ramp %s by %s', (id, appearance) => {
  const inks = inksOf(appearance);
  const counts = rampKind(id) === 'diverging' ? [2, 3, 4, 5, 6, 7, 8, 9] : [2, 3, 4, 5, 6, 7];

  const isMiddle = (index: number, count: number) => rampKind(id) === 'diverging' && index === (count - 1) / 2;

  it.each(Object.entries(eyes))('can be told apart class by class, and from the land and its hatch: %s', (_, see) => {
    for (const count of counts) {
      const colours = rampColours(id, count, appearance);
      expect(colours).toHaveLength(count);
      for (const [index, colour] of colours.entries()) {
        const next = colours[index + 1];
        if (next !== undefined) expect(ciede2000(see(colour), see(next))).toBeGreaterThan(PLAIN);
        for (const ground of [inks.land, inks.hatch]) {
          expect(ciede2000(see(colour), see(ground))).toBeGreaterThan(isMiddle(index, count) ? OFF_WHITE : PLAIN);
        }
        // Neighbouring land lies beyond a border and needs less.
        const beyond = ciede2000(see(colour), see(inks.neighbour));
        expect(beyond).toBeGreaterThan(isMiddle(index, count) ? OFF_WHITE / 2 : PLAIN - 1);
        expect(ciede2000(see(colour), see(inks.selected))).toBeGreaterThan(PLAIN);
      }
    }
  });

  it('has no fault that a publisher’s own would be refused for: order, in grey too, eyes, land', () => {
    expect(rampFaults(id, appearance)).toEqual([]);
  });

  it('has colours of whole numbers from 0 to 255, and none for no class', () => {
    for (const part of rampColours(id, 5, appearance).flat()) {
      expect(Number.isInteger(part) && part >= 0 && part <= 255).toBe(true);
    }
    expect(rampColours(id, 0, appearance)).toEqual([]);
    expect(rampColours(id, 1, appearance)).toHaveLength(1);
  });
});

describe('the diverging ramp', () => {
  it.each(Object.entries(eyes))('never lets a fall be taken for a rise: %s', (_, see) => {
    for (const appearance of appearances) {
      const colours = divergingColours('blue-orange', { falls: 4, zeros: 1, rises: 4 }, appearance);
      for (const fall of colours.slice(0, 4)) {
        for (const rise of colours.slice(5)) expect(ciede2000(see(fall), see(rise))).toBeGreaterThan(2 * PLAIN);
      }
    }
  });

  it('has blue falls and orange rises', () => {
    for (const appearance of appearances) {
      const [fall, , rise] = rampColours('blue-orange', 3, appearance);
      expect(fall![2]).toBeGreaterThan(fall![0]);
      expect(rise![0]).toBeGreaterThan(rise![2]);
    }
  });

  it('draws both sides alike, however many classes each has', () => {
    const whole = divergingColours('blue-orange', { falls: 3, zeros: 0, rises: 3 }, 'day');
    expect(divergingColours('blue-orange', { falls: 1, zeros: 0, rises: 3 }, 'day')).toEqual(whole.slice(2));
  });
});

describe('inks', () => {
  it.each(appearances)(
    'of what could not be compared or read are told from each other, land and hatch by %s',
    (appearance) => {
      const { notRead, notComparable, land, hatch, figureLand } = inksOf(appearance);
      for (const see of Object.values(eyes)) {
        for (const ground of [land, hatch, figureLand]) {
          expect(ciede2000(see(notRead), see(ground))).toBeGreaterThan(PLAIN);
          expect(ciede2000(see(notComparable), see(ground))).toBeGreaterThan(PLAIN);
        }
        expect(ciede2000(see(notRead), see(notComparable))).toBeGreaterThan(PLAIN);
      }
    },
  );

  it.each(everyRamp)('of what could not be read are no class of %s by %s', (id, appearance) => {
    const { notRead, notComparable } = inksOf(appearance);
    const counts = rampKind(id) === 'diverging' ? [4, 6, 8] : [3, 5, 7];
    for (const see of Object.values(eyes)) {
      for (const colour of counts.flatMap((count) => rampColours(id, count, appearance))) {
        expect(ciede2000(see(colour), see(notRead))).toBeGreaterThan(PLAIN);
        expect(ciede2000(see(colour), see(notComparable))).toBeGreaterThan(PLAIN);
      }
    }
  });

  it('letters can be read on whatever colour they stand', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (ground) => {
        expect(wcagContrast(eyes.normal!(lettersOn(ground)), eyes.normal!(ground))).toBeGreaterThan(4);
      }),
    );
  });

  it.each(appearances)('labels can be read by %s', (appearance) => {
    const { label, labelHalo, ink, ground } = inksOf(appearance);
    expect(wcagContrast(eyes.normal!(label), eyes.normal!(labelHalo))).toBeGreaterThan(7);
    expect(wcagContrast(eyes.normal!(ink), eyes.normal!(ground))).toBeGreaterThan(7);
  });

  it.each(appearances)('symbols stand out from the land by %s', (appearance) => {
    const { symbol, land, figureLand, symbolEdge } = inksOf(appearance);
    for (const ground of [land, figureLand, symbolEdge]) {
      expect(wcagContrast(eyes.normal!(symbol), eyes.normal!(ground))).toBeGreaterThan(3);
    }
  });
});

describe('bad colours', () => {
  it('are named', () => {
    expect(() => rampColours('rainbow', 5, 'day')).toThrow('rainbow');
    expect(() => rampColours('blues', 2.5, 'day')).toThrow('2.5');
    expect(() => rgbOf('#12345')).toThrow('#12345');
    expect(() => divergingColours('blues', { falls: 1, zeros: 0, rises: 1 }, 'day')).toThrow('blues');
  });
});

describe('a ramp of a publisher’s own', () => {
  const own = {
    kind: 'sequential',
    day: ['#b9e6fb', '#3991d4', '#213d74'],
    night: ['#2e446d', '#3096cf', '#b6e4f0'],
  } as const;

  it('gives its colours', () => {
    expect(rampColours(own, 3, 'day')).toEqual(own.day.map(rgbOf));
    expect(rampFaults(own, 'day')).toEqual([]);
    expect(rampFaults(own, 'night')).toEqual([]);
  });

  it('is told what is wrong with it, with measure and need', () => {
    const rainbow = { ...own, day: ['#ff0000', '#ffff00', '#00ff00'] } as const;
    expect(rampFaults(rainbow, 'day')[0]).toMatch(
      /^#ff5500 has to be darker than #ff0000 by L\* 2; it is by −?-?[\d.]+$/,
    );
    const pale = { ...own, day: ['#efede7', '#8dcbed', '#213d74'] } as const;
    expect(rampFaults(pale, 'day')).toContain(
      '#efede7 and the land look alike to normal eyes: 0.0 apart, more than 5 needed',
    );
    const redGreen = {
      kind: 'diverging',
      day: { falls: ['#c8e6c9', '#66bb6a', '#1b5e20'], zero: '#ffffff', rises: ['#ffcdd2', '#ef5350', '#b71c1c'] },
      night: { falls: ['#1b5e20', '#66bb6a', '#c8e6c9'], zero: '#565e66', rises: ['#b71c1c', '#ef5350', '#ffcdd2'] },
    } as const;
    expect(rampFaults(redGreen, 'day').join()).toContain('can be taken for the rise');
  });
});
