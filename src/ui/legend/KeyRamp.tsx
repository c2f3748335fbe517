import { hexOf } from '../../core/portrayal/colour';
import type { RampKey } from '../../core/portrayal/legend/legendKey';
import { standingLabels } from '../../core/portrayal/legend/placeLabels';
import type { Legend } from '../../core/portrayal/portrayal';
import { textWidth } from '../../render/svg/textWidth';
import { useElementWidth } from '../useElementWidth';
import { useRootSize } from '../useRootSize';
import { classRows, classText, tickTexts } from '../wording/legendWords';
import type { Words } from '../wording/useWords';
import { DotLine } from './DotLine';

interface KeyRampProps {
  readonly ramp: RampKey;
  readonly legend: Legend;
  readonly words: Words;
}

/** Classes from the lowest to the highest, as long as they are wide, with the figures above and the breaks below. */
export function KeyRamp({ ramp, legend, words }: KeyRampProps) {
  const rows = classRows(words, { ...legend, classes: ramp.bands });
  return (
    <div className="key-ramp">
      <DotLine figures={ramp.figures} legend={legend} words={words} />
      <ul className="key-ramp__bands" aria-label={words.t('legend.classesOf')}>
        {ramp.bands.map(({ from, to, colour }, index) => {
          const text = classText(words, rows[index]!);
          return (
            <li
              key={from}
              className="swatch"
              title={text}
              style={{ width: `${100 * (to - from)}%`, background: hexOf(colour) }}
            >
              <span className="visually-hidden">{text}</span>
            </li>
          );
        })}
      </ul>
      <Ticks ramp={ramp} legend={legend} words={words} />
    </div>
  );
}

/** Each class is said with its edges: for the eye only. */
function Ticks({ ramp, legend, words }: KeyRampProps) {
  const rem = useRootSize();
  const [line, width] = useElementWidth<HTMLDivElement>(15.75 * rem);
  const texts = tickTexts(words, ramp, legend);
  const standing = standingLabels(
    ramp.ticks.map(({ share }, index) => ({ share, width: textWidth(texts[index] ?? '', 0.75 * rem) / width })),
    (0.125 * rem) / width,
  );
  return (
    <div ref={line} className="key-ramp__ticks" aria-hidden="true">
      {ramp.ticks.map(({ share }, index) => (
        <span key={share} style={{ left: `${100 * share}%` }}>
          {standing[index] && texts[index]}
        </span>
      ))}
    </div>
  );
}
