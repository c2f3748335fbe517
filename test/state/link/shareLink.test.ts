import { describe, expect, it } from 'vitest';
import { shareLink } from '../../../src/state/link/shareLink';
import { DEFAULT_MAP_STATE } from '../../../src/state/mapState';
import { data } from '../smallAtlas';

const PAGE = 'https://example.org/atlas/?embed=1';
const editions = [1, 2].map((id) => ({ id, date: '2026-01-01', boundaries: 'b', figures: '0000000000000001' }));
const ofTwoEditions = { ...data, record: { ...data.record, editions } };

describe('shareLink', () => {
  it('is the page with what differs from the default', () => {
    expect(shareLink({ mapState: DEFAULT_MAP_STATE, newest: data }, PAGE)).toBe(PAGE);
    const mapState = { ...DEFAULT_MAP_STATE, theme: 'second', selection: ['370500'] };
    expect(shareLink({ mapState, newest: data }, PAGE)).toBe(`${PAGE}#theme=second&area=370500`);
    expect(shareLink({ mapState, newest: data }, PAGE, '1.a.b.c')).toBe(
      `${PAGE}#theme=second&area=370500&pack=1.a.b.c`,
    );
  });

  it('always says the edition once there are several', () => {
    expect(shareLink({ mapState: DEFAULT_MAP_STATE, newest: ofTwoEditions }, PAGE)).toBe(`${PAGE}#edition=1`);
    const mapState = { ...DEFAULT_MAP_STATE, edition: 2 };
    expect(shareLink({ mapState, newest: ofTwoEditions }, PAGE)).toBe(`${PAGE}#edition=2`);
  });
});
