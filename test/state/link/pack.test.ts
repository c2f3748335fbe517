import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/core/text/checksum';
import { LONGEST_PACK, pack, unpack } from '../../../src/state/link/pack';

const STATIONS = { name: '站点.csv', text: 'lon,lat,name,minutes\n118.5,37.4,城东,5\n118.6,37.5,城西,5\n' };
const STORY = { title: { zh: '两城', en: 'Two cities' }, slides: [{ map: 'theme=population' }] };

async function packed(content: Parameters<typeof pack>[0]): Promise<string> {
  const result = await pack(content);
  if (!result.ok) throw new Error(`not packed: ${result.length}`);
  return result.text;
}

/** A pack of any bytes, with the length and checksum that belong to them. */
function packOf(bytes: Uint8Array): string {
  const data = deflateRawSync(bytes).toString('base64url');
  return ['1', data.length.toString(36), checksum(bytes).toString(36), data].join('.');
}

describe('pack', () => {
  it('carries a story and tables there and back, in letters that a link takes as they are', async () => {
    const content = { story: STORY, tables: [STATIONS, { name: 'b.geojson', text: '{}', isConverted: true as const }] };
    const text = await packed(content);
    expect(text).toMatch(/^1\.[\w.-]+$/);
    expect(encodeURIComponent(text)).toBe(text);
    expect(await unpack(text)).toEqual({ ok: true, content });
    expect(await unpack(await packed({ tables: [STATIONS] }))).toEqual({ ok: true, content: { tables: [STATIONS] } });
  });

  it('carries any JSON as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const story: unknown = JSON.parse(JSON.stringify(value));
        const result = await pack({ story });
        if (result.ok) expect(await unpack(result.text)).toEqual({ ok: true, content: { story } });
      }),
    );
  });

  it('is refused above what a link may carry, with its length and the limit', async () => {
    // What cannot be deflated.
    const text = Array.from({ length: 20_000 }, (_, i) => ((i * 2_654_435_761) % 4_294_967_296).toString(36)).join('');
    const result = await pack({ tables: [{ name: 'a.csv', text }] });
    expect(result).toMatchObject({ ok: false, reason: 'too-large', limit: LONGEST_PACK });
    expect(!result.ok && result.length).toBeGreaterThan(LONGEST_PACK);
    // What would only be refused where it is opened.
    expect(await pack({ story: 'x'.repeat(600_000) })).toMatchObject({ ok: false, reason: 'too-large' });
  });
});

describe('unpack', () => {
  it('tells a text that was cut off, wherever', async () => {
    const text = await packed({ story: STORY, tables: [STATIONS] });
    for (let at = 2; at < text.length; at++)
      expect(await unpack(text.slice(0, at)), text.slice(0, at)).toEqual({ ok: false, reason: 'cut-off' });
  });

  it('tells a text that was changed, wherever, and never half reads it', async () => {
    const text = await packed({ story: STORY, tables: [STATIONS] });
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('a', 'Z', '0', '_', '*'), async (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1);
        if (changed === text) return;
        const result = await unpack(changed);
        // The last letter holds bits that stand for nothing.
        if (result.ok) expect(result.content).toEqual({ story: STORY, tables: [STATIONS] });
      }),
      { numRuns: 300 },
    );
    const middle = text.length - 20;
    const other = text[middle] === 'A' ? 'B' : 'A';
    const changed = text.slice(0, middle) + other + text.slice(middle + 1);
    expect(await unpack(changed)).toEqual({ ok: false, reason: 'damaged' });
    expect(await unpack(`${text}AAAA`)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('tells a newer version', async () => {
    expect(await unpack('2.a.b.c')).toEqual({ ok: false, reason: 'newer' });
    expect(await unpack('12.anything*at~all')).toEqual({ ok: false, reason: 'newer' });
  });

  it('stops at a text that would unfold to more than it may', async () => {
    const bomb = packOf(new Uint8Array(4_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_PACK);
    expect(await unpack(bomb)).toEqual({ ok: false, reason: 'too-large' });
    expect(await unpack(`1.${'x'.repeat(1_000_000)}`)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each([
    ['no JSON', 'hello'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['tables that are no list', '{"tables":{}}'],
    ['a table without a text', '{"tables":[{"name":"a.csv"}]}'],
    ['a table without a name', '{"tables":[{"name":"","text":""}]}'],
    ['a hundred tables', JSON.stringify({ tables: Array(100).fill({ name: 'a', text: '' }) })],
  ])('refuses %s', async (_, json) => {
    expect(await unpack(packOf(new TextEncoder().encode(json)))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('never throws, whatever it is given', async () => {
    const near = fc.tuple(fc.nat(3), fc.string({ maxLength: 3 }), fc.base64String({ maxLength: 40 }));
    const texts = fc.oneof(
      fc.string(),
      near.map(([version, middle, rest]) => `${version}.${rest.length.toString(36)}.${middle}.${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => !(await unpack(text)).ok),
      { numRuns: 2000 },
    );
  });
});
