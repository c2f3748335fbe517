import { describe, expect, it } from 'vitest';
import { portray } from '../../../../src/core/portrayal/portray';
import type { Portrayal } from '../../../../src/core/portrayal/portrayal';
import { AS_AUTHORED } from '../../../../src/core/portrayal/shownTheme';
import type { Theme } from '../../../../src/core/record/theme';
import { lockedClasses } from '../../../../src/features/stories/model/lockedClasses';
import { CASES, CHANGE, DALIAN, DONGYING, JINAN, observation, record } from '../../../ui/atlasFixture';

const theme = (id: string, measure: string, more: Partial<Theme> = {}): Theme => ({
  id,
  topic: 'calls',
  measure,
  alongside: [],
  normalisation: [],
  classification: { method: 'symmetric', classCount: 4 },
  ramp: 'blue-orange',
  symbol: 'choropleth',
  overlays: [],
  place: null,
  title: { zh: id, en: id },
  caption: { zh: '', en: '' },
  origin: 'authored',
  ...more,
});

function portrayalOf(shown: Theme, values: readonly number[]): Portrayal {
  const places = [DONGYING, DALIAN, JINAN];
  const unit = shown.measure === CASES.id ? 'cases' : 'percent';
  const observations = values.map((value, i) =>
    observation({ id: `${shown.id}-${i}`, adcode: places[i]?.adcode ?? '', measure: shown.measure, value, unit }),
  );
  return portray({
    theme: shown,
    choices: AS_AUTHORED,
    level: 'prefecture',
    areas: places,
    record: record(...observations),
    appearance: 'day',
  });
}

describe('classes that are locked across slides', () => {
  it('are the same for all changes, hold all of their values, and stay symmetric about zero', () => {
    const slides = [portrayalOf(theme('a', CHANGE.id), [-34.2, -31.4]), portrayalOf(theme('b', CHANGE.id), [-5, 62])];
    const [first, second] = lockedClasses(slides);
    expect(first).toEqual(second);
    const breaks = first?.breaks ?? [];
    expect(breaks[0]).toBeLessThanOrEqual(-34.2);
    expect(breaks.at(-1)).toBeGreaterThanOrEqual(62);
    expect(breaks.map((edge) => 0 - edge).reverse()).toEqual(breaks.map((edge) => edge + 0));
  });

  it('leave alone what shares its unit with no other slide, what is drawn as circles, and what has no figures', () => {
    const slides = [
      portrayalOf(theme('a', CHANGE.id), [-34.2]),
      portrayalOf(
        theme('c', CASES.id, {
          symbol: 'proportionalSymbol',
          ramp: 'blues',
          classification: { method: 'quantile', classCount: 3 },
        }),
        [1200, 40],
      ),
      portrayalOf(theme('d', CHANGE.id), []),
    ];
    expect(lockedClasses(slides)).toEqual([null, null, null]);
  });

  it('are not made for the same theme twice: it has them already', () => {
    const shown = portrayalOf(theme('a', CHANGE.id), [-34.2, 12]);
    expect(lockedClasses([shown, shown])).toEqual([null, null]);
  });
});
