import { useId } from 'react';
import type { PortrayedOverlay } from '../../../core/overlays/portrayOverlays';
import type { Recipe, RecipeParameter } from '../../../core/overlays/recipe';
import { parameterText } from '../../../ui/wording/layerWords';
import { useWords } from '../../../ui/wording/useWords';
import { useOverlayAtOnce } from './useOverlayAtOnce';
import { useSlider } from './useSlider';

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
        <Parameter key={parameter.id} shown={overlay} parameter={parameter} />
      ))}
    </div>
  );
}

function Parameter({ shown, parameter }: { readonly shown: PortrayedOverlay; readonly parameter: RecipeParameter }) {
  const words = useWords();
  const { t, of } = words;
  const id = useId();
  const overlay = useOverlayAtOnce(shown);
  const text = parameterText(words, overlay, parameter);
  const slider = useSlider(
    overlay.choice.id,
    overlay.parameters[parameter.id] ?? parameter.default,
    (choice, value) => {
      const { [parameter.id]: _, ...others } = choice.parameters;
      return { ...choice, parameters: value === parameter.default ? others : { ...others, [parameter.id]: value } };
    },
  );
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
        value={slider.value}
        aria-valuetext={text}
        onChange={({ target }) => slider.slide(Number(target.value))}
      />
    </>
  );
}
