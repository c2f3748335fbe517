import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Categories } from '../../../core/record/categories/categories';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { correctMeasure } from '../model/editTable';
import { useTableEdit } from '../parts/TableEditContext';

interface CategoryOrderProps {
  /** Key of the measure, of the whole where it has parts. */
  readonly measure: string;
  readonly categories: Categories;
}

/** Whether categories have an order, as recognised or as the reader says, and which: the highest stands first. */
export function CategoryOrder({ measure, categories: { names, isOrdered } }: CategoryOrderProps) {
  const { t } = useWords();
  const { edit } = useTableEdit();
  const say = (order: readonly string[]) => edit(correctMeasure(measure, { order }), `${measure} order`);
  if (names.length < 2) return null;
  const fromHighest = names.toReversed();
  return (
    <>
      <label className="measure__tick">
        <input type="checkbox" checked={isOrdered} onChange={({ target }) => say(target.checked ? names : [])} />
        <span>
          {t('data.isOrdered')} <small>{t('data.isOrderedHint')}</small>
        </span>
      </label>
      {isOrdered && (
        <div className="category-order">
          <ol aria-label={t('data.order')}>
            {fromHighest.map((name, index) => (
              <li key={name}>
                {name}
                <IconButton
                  label={t('data.orderUp', { name })}
                  disabled={index === 0}
                  onClick={() => say(swapped(fromHighest, index - 1).reverse())}
                >
                  <ArrowUp aria-hidden />
                </IconButton>
                <IconButton
                  label={t('data.orderDown', { name })}
                  disabled={index === names.length - 1}
                  onClick={() => say(swapped(fromHighest, index).reverse())}
                >
                  <ArrowDown aria-hidden />
                </IconButton>
              </li>
            ))}
          </ol>
          <button type="button" className="text-button" onClick={() => say(fromHighest)}>
            {t('data.orderTurned')}
          </button>
        </div>
      )}
    </>
  );
}

/** With one and the one after it in each other's place. */
function swapped(names: readonly string[], index: number): string[] {
  const list = [...names];
  [list[index], list[index + 1]] = [list[index + 1]!, list[index]!];
  return list;
}
