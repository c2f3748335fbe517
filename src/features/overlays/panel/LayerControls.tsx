import { ArrowDown, ArrowUp, RotateCcw, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { asAuthored } from '../../../core/overlays/choices';
import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import { useAtlas } from '../../../ui/AtlasContext';
import { focusFirst } from '../../../ui/focusFirst';
import { useWords } from '../../../ui/wording/useWords';
import { useLayOverlay } from './useLayOverlay';
import { useOverlayAtOnce } from './useOverlayAtOnce';
import { useSlider } from './useSlider';

interface LayerControlsProps {
  readonly overlay: PortrayedOverlay;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** How strongly an overlay is drawn and what it lies above; and off the map, or back as it was. */
export function LayerControls({ overlay, isFirst, isLast }: LayerControlsProps) {
  const { t } = useWords();
  const lay = useLayOverlay();
  const summary = useRef<HTMLElement>(null);
  const { choice } = overlay;
  const isOfTheme = useAtlas(({ theme }) => theme.overlays.includes(choice.id));
  const isChanged = JSON.stringify(choice) !== JSON.stringify(asAuthored(choice.id));
  // A button that disappears or is disabled would lose the focus.
  const reset = () => {
    summary.current?.focus();
    lay.reset(choice.id);
  };
  const remove = () => {
    focusFirst('.layers__add > summary', '.legend__body');
    lay.remove(choice.id);
  };
  return (
    <details className="layer__controls">
      <summary ref={summary}>{t('layers.settings')}</summary>
      <Opacity overlay={overlay} />
      <div className="layer__buttons">
        <button type="button" aria-disabled={isFirst} onClick={() => isFirst || lay.move(choice.id, -1)}>
          <ArrowUp aria-hidden />
          {t('layers.up')}
        </button>
        <button type="button" aria-disabled={isLast} onClick={() => isLast || lay.move(choice.id, 1)}>
          <ArrowDown aria-hidden />
          {t('layers.down')}
        </button>
        {isChanged && (
          <button type="button" onClick={reset}>
            <RotateCcw aria-hidden />
            {t('layers.reset')}
          </button>
        )}
        {!isOfTheme && (
          <button type="button" onClick={remove}>
            <X aria-hidden />
            {t('layers.remove')}
          </button>
        )}
      </div>
    </details>
  );
}

function Opacity({ overlay }: Pick<LayerControlsProps, 'overlay'>) {
  const { t } = useWords();
  const id = useId();
  const { choice } = useOverlayAtOnce(overlay);
  const text = t('layers.percent', { value: Math.round(choice.opacity * 100) });
  const { value, slide } = useSlider(choice.id, Math.round(choice.opacity * 100), (before, percent) => ({
    ...before,
    opacity: percent / 100,
  }));
  return (
    <div className="layer__parameters">
      <label htmlFor={id}>{t('layers.opacity')}</label>
      <output htmlFor={id}>{text}</output>
      <input
        type="range"
        id={id}
        min={10}
        max={100}
        step={5}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => slide(Number(target.value))}
      />
    </div>
  );
}
