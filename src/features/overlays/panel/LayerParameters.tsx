import { useId } from 'react';
import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import type { Recipe, RecipeParameter } from '../../../core/overlays/recipe';
import { parameterText } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';
import { useLayOverlay } from './useLayOverlay';

interface LayerParametersProps {
  readonly overlay: PortrayedOverlay;
  readonly recipe: Recipe;
}

/** What a reader may assume otherwise. */
export function LayerParameters({ overlay, recipe }: LayerParametersProps) {
  if (recipe.parameters.length === 0) return null;
  return (
    <div className="layer__parameters">
      {recipe.parameters.map((parameter) => (
        <Parameter key={parameter.id} overlay={overlay} parameter={parameter} />
      ))}
    </div>
  );
}

function Parameter({
  overlay,
  parameter,
}: {
  readonly overlay: PortrayedOverlay;
  readonly parameter: RecipeParameter;
}) {
  const words = useWords();
  const { t, of } = words;
  const { set } = useLayOverlay();
  const id = useId();
  const { choice, parameters } = overlay;
  const value = parameters[parameter.id] ?? parameter.default;
  const text = parameterText(words, overlay, parameter);
  const change = (next: number) => {
    const { [parameter.id]: _, ...others } = choice.parameters;
    set({ ...choice, parameters: next === parameter.default ? others : { ...others, [parameter.id]: next } });
  };
  return (
    <>
      <label htmlFor={id}>
        {of(parameter.name)}
        {parameter.isAssumed && <em>{t('layers.assumed')}</em>}
      </label>
      <output htmlFor={id}>{text}</output>
      <input
        type="range"
        id={id}
        min={parameter.min}
        max={parameter.max}
        step={parameter.step}
        value={value}
        aria-valuetext={text}
        onChange={({ target }) => change(Number(target.value))}
      />
    </>
  );
}
