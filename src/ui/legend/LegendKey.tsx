import { useMemo } from 'react';
import { legendKey } from '../../core/portrayal/legend/legendKey';
import type { Portrayal } from '../../core/portrayal/portrayal';
import type { Words } from '../wording/useWords';
import { KeyChips } from './KeyChips';
import { KeyCircles } from './KeyCircles';
import { KeyRamp } from './KeyRamp';
import { KeyValues } from './KeyValues';

interface LegendKeyProps {
  readonly portrayal: Portrayal;
  readonly words: Words;
}

/** What colours and circles stand for. */
export function LegendKey({ portrayal, words }: LegendKeyProps) {
  const key = useMemo(() => legendKey(portrayal), [portrayal]);
  const { legend } = portrayal;
  return (
    <div className="legend-key">
      {key.form === 'ramp' && <KeyRamp ramp={key} legend={legend} words={words} />}
      {key.form === 'values' && <KeyValues figures={key.figures} tint={key.tint} legend={legend} words={words} />}
      {key.form === 'circles' && <KeyCircles circles={key} legend={legend} words={words} />}
      {key.form === 'chips' && <KeyChips chips={key.chips} legend={legend} words={words} />}
    </div>
  );
}
