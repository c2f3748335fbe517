import { describe, expect, it } from 'vitest';
import { OVERLAY_KINDS } from '../../../../src/core/overlays/kinds/index';
import { kindOf } from '../../../../src/core/overlays/kinds/kindOf';
import type { Wording } from '../../../../src/core/text/wording';
import { en } from '../../../../src/i18n/en';
import { zh } from '../../../../src/i18n/zh';

describe('kinds of overlays', () => {
  it('are told apart by their ids', () => {
    const ids = OVERLAY_KINDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const kind of OVERLAY_KINDS) expect(kindOf({ kind: kind.id })).toBe(kind);
    expect(() => kindOf({ kind: 'heat-map' })).toThrow(RangeError);
    expect(() => kindOf({ kind: '__proto__' })).toThrow(RangeError);
  });

  it.each(OVERLAY_KINDS.map((kind) => [kind.id, kind] as const))('%s says what is in both languages', (_, kind) => {
    const entry = { id: 'x', name: { zh: '', en: '' }, ink: 'rust', observation: null, sitesPerDot: 10 } as const;
    const texts = [kind.badge, kind.scaleOf(entry)].filter((text): text is Wording => text !== null);
    for (const text of texts) {
      const phrases =
        'key' in text ? [zh, en].map((all) => new Map(Object.entries(all)).get(text.key)) : [text.zh, text.en];
      for (const phrase of phrases) expect(phrase).toMatch(/./);
    }
  });

  it.each(OVERLAY_KINDS.map((kind) => [kind.id, kind] as const))(
    '%s computes anew for its own parameters',
    (_, kind) => {
      expect(kind.parameters).toEqual(expect.arrayContaining([...kind.geometryParameters]));
    },
  );

  it('shows a file’s points, lines and areas as what they are', () => {
    const forms = (kind: string) =>
      ['points', 'points-2', 'pointless', 'lines', 'areas', 'reach', 'tier-5'].map((id) => kindOf({ kind }).formOf(id));
    expect(forms('own-file')).toEqual(['dots', 'dots', 'area', 'line', 'area', 'line', 'area']);
    expect(forms('own-stations')).toEqual(['dots', 'dots', 'circle', 'line', 'circle', 'line', 'circle']);
  });
});
