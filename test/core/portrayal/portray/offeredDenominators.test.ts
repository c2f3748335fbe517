import { describe, expect, it } from 'vitest';
import { offeredDenominators } from '../../../../src/core/portrayal/portray/offeredDenominators';
import { cases, censusDay, dalian, dongying, observe, population, recordOf, weinan, xian } from '../../record/records';

const figures = [dongying, dalian, weinan, xian].map((area) => observe(area, cases, 366));
const census = { source: 'census', period: censusDay };

describe('offeredDenominators', () => {
  it('are those that leave at least half of the figures', () => {
    const offered = (...residents: readonly (typeof dongying)[]) => {
      const record = recordOf(...figures, ...residents.map((area) => observe(area, population, 1e6, census)));
      return offeredDenominators(
        cases,
        [...figures.map((observation) => ({ observation })), { observation: null }],
        record,
      );
    };
    expect(offered(dongying)).not.toContain('residents');
    expect(offered(dongying, dalian)).toContain('residents');
    expect(offered(dongying, dalian, weinan)).toContain('residents');
  });
});
