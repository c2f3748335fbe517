import { parentAdcode } from '../../src/core/areas/area';
import type { Cells, MutationContext, MutationKind } from './mutation';

function change(
  name: string,
  file: RegExp,
  changed: (cells: Cells, context: MutationContext) => Readonly<Record<string, string>> | null,
): MutationKind {
  return {
    name,
    file,
    mutate: ({ cells }, context) => {
      const cell = changed(cells, context);
      return cell === null ? null : [{ ...cells, ...cell }];
    },
  };
}

const SOURCES = /^sources\.csv$/;
const MEASURES = /^measures\.csv$/;

/** Ways to get wrong what the figures refer to. */
export const OTHER_KINDS: readonly MutationKind[] = [
  change('source: its place', SOURCES, ({ adcode = '' }, { adcodes, pick }) => {
    if (adcode === '') return null;
    const near = adcodes.filter((one) => one !== adcode && parentAdcode(one) === parentAdcode(adcode));
    return { adcode: pick(near) };
  }),
  change('source: its date', SOURCES, ({ kind, date = '' }, { pick }) => {
    if (kind !== 'bulletin') return null;
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const [years, months, days] = pick([
      [1, 0, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [0, -1, 0],
      [0, 0, 1],
      [0, 0, -1],
    ]);
    const moved = new Date(Date.UTC(year + (years ?? 0), month - 1 + (months ?? 0), day + (days ?? 0)));
    return { date: moved.toISOString().slice(0, 10) };
  }),
  change('measure: its unit', MEASURES, ({ unit }, { units, pick }) => ({
    unit: pick(units.filter((one) => one !== unit)),
  })),
  change('measure: its kind', MEASURES, ({ kind }, { pick }) => ({
    kind: pick(['count', 'rate', 'change'].filter((one) => one !== kind)),
  })),
  change('measure: its span', MEASURES, ({ span }) => ({ span: span === 'flow' ? 'stock' : 'flow' })),
];
