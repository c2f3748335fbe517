import fc from 'fast-check';

/** Something done to the bytes of a file, at a share of its length. */
export interface Damage {
  readonly kind: 'flip' | 'cut' | 'insert' | 'repeat' | 'remove' | 'zero';
  /** From 0 to 1. */
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('flip', 'flip', 'flip', 'cut', 'insert', 'repeat', 'remove', 'zero'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 24 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

/** The bytes with all of it done, one after the other. */
export function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  return damages.reduce(withDamage, bytes);
}

function withDamage(bytes: Uint8Array, { kind, at, length, byte }: Damage): Uint8Array {
  const from = Math.floor(at * Math.max(0, bytes.length - 1));
  const [before, within, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  switch (kind) {
    case 'flip':
      return joined(
        before,
        within.map((value, index) => (index === 0 ? value ^ (byte || 1) : value)),
        after,
      );
    case 'cut':
      return before;
    case 'insert':
      return joined(before, new Uint8Array(length).fill(byte), bytes.subarray(from));
    case 'repeat':
      return joined(before, within, within, after);
    case 'remove':
      return joined(before, after);
    case 'zero':
      return joined(
        before,
        within.map(() => 0),
        after,
      );
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** A value of JSON with something else in the place of one of its parts, or without it. */
export interface JsonDamage {
  /** Which part, counted through the whole value. */
  readonly part: number;
  /** undefined: the part is left out. */
  readonly instead: unknown;
}

export const anyJsonDamage: fc.Arbitrary<JsonDamage> = fc.record({
  part: fc.nat(400),
  instead: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(undefined, null, '', -1, 1e308, '__proto__', [], {}, 'x'.repeat(40_000), '\ud800'),
  ),
});

export function damagedJson(value: unknown, damages: readonly JsonDamage[]): unknown {
  return damages.reduce<unknown>((whole, { part, instead }) => replaced(whole, part, instead), value);
}

function replaced(value: unknown, part: number, instead: unknown): unknown {
  const places: (() => void)[] = [];
  const collect = (within: unknown): void => {
    if (typeof within !== 'object' || within === null) return;
    const parts = within as Record<string, unknown>;
    for (const key of Object.keys(parts)) {
      places.push(() => {
        if (instead === undefined) delete parts[key];
        else parts[key] = instead;
      });
      collect(parts[key]);
    }
  };
  const copy: unknown = structuredClone(value);
  collect(copy);
  places[part % Math.max(1, places.length)]?.();
  return copy;
}
