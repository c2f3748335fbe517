import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasFileOf, withAreas } from '../../../src/core/areas/areasFile';
import { unpackTopology } from '../../../src/core/areas/packedTopology';
import { packTopology } from '../../../src/core/areas/packTopology';
import type { Topology } from '../../../src/core/areas/topology';
import { packNumbers, unpackNumbers } from '../../../src/core/text/packedNumbers';

const BUILT = join(import.meta.dirname, '../../../geodata/built');

function readBuilt(name: string): Topology {
  return JSON.parse(readFileSync(join(BUILT, name), 'utf8'));
}

/** Over the wire. */
function sent(value: unknown): unknown {
  return JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(value))));
}

describe('numbers as text', () => {
  it('come back as they were', () => {
    const whole = fc.integer({ min: -(2 ** 28) + 1, max: 2 ** 28 - 1 });
    fc.assert(
      fc.property(fc.array(whole), (numbers) => {
        expect([...unpackNumbers(sent(packNumbers(numbers)) as string)]).toEqual(numbers);
      }),
    );
    const near = [0, -1, 28, 45, 10_221, 10_222, 10_223, -10_222, 16_384, 2 ** 28 - 1, -(2 ** 28)];
    expect([...unpackNumbers(packNumbers(near))]).toEqual(near);
  });

  it.each([0.5, NaN, Infinity, 2 ** 28, -(2 ** 28) - 1])('refuse %d', (number) => {
    expect(() => packNumbers([number])).toThrow(RangeError);
  });
});

describe('a packed topology', () => {
  it.each(['overview.topo.json', 'detail.topo.json'])('%s comes back to the last arc and name', (name) => {
    const built = readBuilt(name);
    const unpacked = unpackTopology(sent(packTopology(built))) as Topology;
    expect(withAreas(unpacked, sent(areasFileOf(built)))).toEqual(built);
  });

  it('of the neighbouring land, too', () => {
    const built = readBuilt('land.topo.json');
    expect(unpackTopology(sent(packTopology(built)))).toEqual(built);
  });

  it.each([null, [], {}, { type: 'Topology', arcs: [], objects: {} }])('is not %j', (value) => {
    expect(unpackTopology(value)).toBeNull();
  });

  it('that is cut off has members out of range, and ends', () => {
    const packed = packTopology(readBuilt('overview.topo.json'));
    const half = (text: string) => text.slice(0, text.length / 2);
    const cut = { ...packed, steps: half(packed.steps), starts: half(packed.starts) };
    const last = unpackTopology(cut)?.arcs.at(-1)?.[0];
    expect(last?.every(Number.isNaN)).toBe(true);
    const { prefectures } = packed.objects;
    const objects = {
      prefectures: { ...prefectures!, shape: half(prefectures!.shape), arcs: half(prefectures!.arcs) },
    };
    expect(unpackTopology({ ...packed, objects })).not.toBeNull();
  });

  it('is made of nothing but quantised areas', () => {
    const built = readBuilt('overview.topo.json');
    expect(() => packTopology({ type: 'Topology', arcs: [], objects: {} })).toThrow('not quantised');
    const objects = {
      sights: { type: 'GeometryCollection' as const, geometries: [{ type: 'Point' as const, coordinates: [0, 0] }] },
    };
    expect(() => packTopology({ ...built, objects } as Topology)).toThrow(TypeError);
  });
});
