import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { checksum } from '../../../src/core/text/checksum';
import { pack, unpack } from '../../../src/state/link/pack';
import { anyDamage, type Damage, damaged } from '../damage';
import { fuzzKind } from '../fuzzKind';

const REASONS = ['damaged', 'cut-off', 'too-large', 'newer'];
const MOST_BYTES = 512_000;

type PackInput =
  | { readonly kind: 'content'; readonly story: unknown; readonly damage: readonly Damage[] }
  /** Bytes with the length and checksum that belong to them, repeated so often. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly times: number }
  | { readonly kind: 'text'; readonly text: string };

const inputs: fc.Arbitrary<PackInput> = fc.oneof(
  fc.record({
    kind: fc.constant('content' as const),
    story: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
    damage: fc.array(anyDamage, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('bytes' as const),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1 }),
      fc.json().map((json) => new TextEncoder().encode(json)),
    ),
    times: fc.constantFrom(1, 1, 1, 2, 20_000),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.oneof(fc.string(), fc.stringMatching(/^\d\.\w+\.\w+\.\w*$/)),
  }),
);

/** Whatever stands in a link as a pack is refused with a reason, or is what was packed. */
export const packs = fuzzKind('packs', 500, inputs, async (input) => {
  if (input.kind === 'content') await isCarried(input.story, input.damage);
  else await isReadOrRefused(input.kind === 'text' ? input.text : packOf(input.bytes, input.times));
});

async function isCarried(story: unknown, damage: readonly Damage[]): Promise<void> {
  const packed = await pack({ story });
  if (!packed.ok) return;
  assert.deepEqual(await unpack(packed.text), { ok: true, content: { story } });
  const text = new TextDecoder('latin1').decode(damaged(new TextEncoder().encode(packed.text), damage));
  const read = await isReadOrRefused(text);
  // The last letter holds bits that stand for nothing.
  if (read.ok) assert.deepEqual(read.content, { story });
}

async function isReadOrRefused(text: string) {
  const read = await unpack(text);
  if (!read.ok) assert.ok(REASONS.includes(read.reason), read.reason);
  else assert.ok(JSON.stringify(read.content).length <= MOST_BYTES * 6, 'more was unfolded than may be');
  return read;
}

function packOf(bytes: Uint8Array, times: number): string {
  const whole = Buffer.concat(Array.from({ length: times }, () => bytes));
  const data = deflateRawSync(whole).toString('base64url');
  return ['1', data.length.toString(36), checksum(whole).toString(36), data].join('.');
}
