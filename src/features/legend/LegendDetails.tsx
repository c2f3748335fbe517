import { hexOf } from '../../core/portrayal/colour';
import type { Portrayal } from '../../core/portrayal/portrayal';
import { CiteTheme } from '../../ui/citation/CiteTheme';
import { AreaCount } from '../../ui/legend/AreaCount';
import { LegendDenominators } from '../../ui/legend/LegendDenominators';
import { NoticeLines } from '../../ui/NoticeLines';
import { classRows } from '../../ui/wording/legendWords';
import type { Words } from '../../ui/wording/useWords';

interface LegendDetailsProps {
  readonly portrayal: Portrayal;
  readonly words: Words;
}

/** What there is to know of the figures beyond the key: classes with their areas, divisors, and what limits a comparison. */
export function LegendDetails({ portrayal, words }: LegendDetailsProps) {
  const { theme, legend, notices } = portrayal;
  return (
    <>
      <p className="legend__caption">{words.of(theme.caption)}</p>
      <ClassTable portrayal={portrayal} words={words} />
      <LegendDenominators legend={legend} words={words} />
      {notices.length > 0 && (
        <div className="legend__notices">
          <h3>{words.t('legend.notices')}</h3>
          <ul>
            <NoticeLines notices={notices} words={words} />
          </ul>
        </div>
      )}
      <CiteTheme />
    </>
  );
}

/** Classes that areas fall into, the highest first. The ramp says the same to a screen reader. */
function ClassTable({ portrayal: { legend }, words }: LegendDetailsProps) {
  const rows = classRows(words, legend).filter(({ count }) => count > 0);
  if (rows.length < 2 || legend.measure.kind === 'category') return null;
  return (
    <div className="legend__classes" aria-hidden="true">
      {rows.toReversed().map(({ colour, label, direction, count }) => (
        <p key={label}>
          <i className="swatch" style={{ background: hexOf(colour) }} />
          {label}
          <em>{direction}</em>
          <AreaCount count={count} words={words} />
        </p>
      ))}
    </div>
  );
}
