import { Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { manual } from '../../../core/portrayal/classify/methods/manual';
import { hexOf } from '../../../core/portrayal/colour';
import { inScale, outOfScale } from '../../../core/record/format';
import { formatInnerBreaks } from '../../../core/record/formatBreaks';
import { classifyBy } from '../../../state/actions';
import { useAtlas, useAtlasStore } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { unitText } from '../../../ui/wording/values';
import { BreakRow } from './BreakRow';
import { type Band, BreakSliders } from './BreakSliders';
import {
  type Breaks,
  breakScale,
  isInClass,
  withAddedBreak,
  withMovedBreak,
  withoutBreak,
  withTypedBreak,
} from './model/manualBreaks';
import './breaks.css';

interface BreaksEditorProps {
  /** Edges of the classes by hand, as the map's state has them. */
  readonly edges: readonly number[];
}

/**
 * Breaks by hand, on a histogram of the figures: dragged, moved by key or typed. What is shown here is in the unit of the
 * legend; links keep the values.
 */
export function BreaksEditor({ edges }: BreaksEditorProps) {
  const words = useWords();
  const { t } = words;
  const atlas = useAtlasStore();
  const add = useRef<HTMLButtonElement>(null);
  const { areas, legend } = useAtlas(({ portrayal }) => portrayal);
  const { measure, normalisation, isWhole } = legend;
  const values = useMemo(
    () => areas.flatMap(({ value }) => (value === null ? [] : [inScale(value, measure, normalisation)])),
    [areas, measure, normalisation],
  );
  const breaks: Breaks = edges.map((edge) => inScale(edge, measure, normalisation));
  const scale = breakScale(breaks, values, isWhole && inScale(1, measure, normalisation) === 1);
  const bands: readonly Band[] = legend.classes.map(({ lower, upper, colour }) => ({
    lower: inScale(lower, measure, normalisation),
    upper: inScale(upper, measure, normalisation),
    colour: hexOf(colour),
  }));
  const inner = formatInnerBreaks(
    edges.slice(1).map((upper, index) => ({ lower: edges[index]!, upper })),
    measure,
    words.language,
    normalisation,
  );
  const counts = breaks.slice(1).map((_, index) => values.filter((value) => isInClass(value, breaks, index)).length);
  const added = withAddedBreak(breaks, values, scale);

  const apply = (next: Breaks | null) => {
    if (next === null) return false;
    const chosen = next.map((edge) => outOfScale(edge, measure, normalisation));
    atlas.getState().dispatch(classifyBy({ method: manual.id, classCount: chosen.length - 1, breaks: chosen }));
    return true;
  };
  const areasText = (count: number) => t('legend.areas', { count });

  return (
    <fieldset className="breaks">
      <legend>{t('breaks.title', { unit: unitText(words, measure, normalisation) })}</legend>
      <BreakSliders
        breaks={breaks}
        values={values}
        scale={scale}
        bands={bands}
        texts={inner}
        counts={counts.map(areasText)}
        move={(index, wanted) => apply(withMovedBreak(breaks, index, wanted, scale))}
      />
      <ul className="breaks__list">
        {breaks.map((edge, index) => (
          <BreakRow
            // biome-ignore lint/suspicious/noArrayIndexKey: an edge is its place among the others
            key={index}
            edge={edge}
            limits={[breaks[index - 1] ?? null, breaks[index + 1] ?? null]}
            below={index === 0 ? null : { colour: colourBelow(bands, edge), areas: areasText(counts[index - 1] ?? 0) }}
            type={(value) => apply(withTypedBreak(breaks, index, value))}
            remove={
              index === 0 || index === breaks.length - 1
                ? null
                : () => {
                    add.current?.focus();
                    apply(withoutBreak(breaks, index));
                  }
            }
          />
        ))}
      </ul>
      <button
        ref={add}
        type="button"
        className="text-button"
        aria-disabled={added === null}
        onClick={() => apply(added)}
      >
        <Plus aria-hidden />
        {t('breaks.add')}
      </button>
    </fieldset>
  );
}

/** Of the class that ends at an edge; a class of one value there is not meant. */
function colourBelow(bands: readonly Band[], edge: number): string {
  return bands.find(({ lower, upper }) => upper === edge && lower < upper)?.colour ?? 'transparent';
}
