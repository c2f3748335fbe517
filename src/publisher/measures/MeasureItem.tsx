import { Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import { correctionOf } from '../../domain/ownFigures/editTable';
import type { OwnMeasure } from '../../domain/ownFigures/ownMeasure';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';
import { useTableEdit } from '../TableEditContext';
import { MeasureForm } from './MeasureForm';
import { ShowOnMap } from './ShowOnMap';
import { unitWord } from './unitWords';

interface MeasureItemProps {
  readonly measure: OwnMeasure;
  /** All of the table: one may be divided by another. */
  readonly measures: readonly OwnMeasure[];
}

/** A measure in a line, the way to its map, and its form. */
export function MeasureItem({ measure, measures }: MeasureItemProps) {
  const words = useWords();
  const { t } = words;
  const { table } = useTableEdit();
  const [isEdited, setEdited] = useState(false);
  const id = useId();
  const correction = correctionOf(table, measure.key);
  const current: OwnMeasure = { ...measure, ...correction };
  const isGuessed = Object.keys(correction).length === 0;
  return (
    <div className="measure">
      <div className="measure__head">
        <p>
          <b>{current.name}</b>
          <small>
            {[
              t(`data.kind.${current.kind}`),
              ...(current.unit === '' ? [] : [unitWord(words, current.unit)]),
              t(`data.span.${current.span}`),
              t(isGuessed ? 'data.guessedAll' : 'data.corrected'),
            ].join(t('list.dot'))}
          </small>
        </p>
        <IconButton
          label={t('data.editMeasure', { name: current.name })}
          aria-expanded={isEdited}
          aria-controls={isEdited ? id : undefined}
          onClick={() => setEdited(!isEdited)}
        >
          <Pencil aria-hidden />
        </IconButton>
      </div>
      <ShowOnMap measure={current} />
      {isEdited && (
        <div id={id}>
          <MeasureForm measure={current} measures={measures} correction={correction} />
        </div>
      )}
    </div>
  );
}
