import { Pencil } from 'lucide-react';
import { useId, useState } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useWords } from '../../../ui/wording/useWords';
import { maySumParts } from '../model/breakdown';
import { correctionOf, correctMeasure } from '../model/editTable';
import type { TableMeasure } from '../model/tableMeasure';
import { SelectField } from '../parts/SelectField';
import { useTableEdit } from '../parts/TableEditContext';
import { CategoryOrder } from './CategoryOrder';
import { MeasureForm } from './MeasureForm';
import { ShowOnMap } from './ShowOnMap';
import { unitWord } from './unitWords';

interface MeasureItemProps {
  /** A measure alone, or all parts of one. */
  readonly parts: readonly TableMeasure[];
  /** All of the table: one may be divided by another. */
  readonly measures: readonly TableMeasure[];
}

/** A measure in a line, the way to its map and to those of its parts, and its form. */
export function MeasureItem({ parts, measures }: MeasureItemProps) {
  const words = useWords();
  const { t } = words;
  const { table } = useTableEdit();
  const [isEdited, setEdited] = useState(false);
  const [chosen, setChosen] = useState('');
  const id = useId();
  const first = parts[0]!;
  const key = first.part?.whole ?? first.key;
  const correction = correctionOf(table, key);
  const measure = parts.find((part) => part.key === chosen) ?? first;
  const name = correction.name ?? key;
  const isCategory = measure.kind === 'category';
  const current: TableMeasure = isCategory
    ? { ...measure, topic: correction.topic ?? null, key, name }
    : { ...measure, ...correction, unit: measure.unit, key, name };
  const isGuessed = Object.keys(correction).length === 0;
  const { part } = measure;
  return (
    <div className="measure">
      <div className="measure__head">
        <p>
          <b>{name}</b>
          <small>
            {[
              t(`data.kind.${current.kind}`),
              ...(current.unit === '' ? [] : [unitWord(words, current)]),
              ...(current.categories === undefined
                ? [t(`data.span.${current.span}`)]
                : [[...current.categories.names].reverse().join(t('list.separator'))]),
              t(isGuessed ? 'data.guessedAll' : 'data.corrected'),
            ].join(t('list.dot'))}
          </small>
        </p>
        <IconButton
          label={t('data.editMeasure', { name })}
          aria-expanded={isEdited}
          aria-controls={isEdited ? id : undefined}
          onClick={() => setEdited(!isEdited)}
        >
          <Pencil aria-hidden />
        </IconButton>
      </div>
      {part !== null && (
        <SelectField
          label={t('data.part', { by: part.by, name })}
          value={measure.key}
          choices={parts.map((each) => [each.key, each.part?.text || t('data.partsSummed')] as const)}
          choose={setChosen}
        />
      )}
      <ShowOnMap measure={part === null ? current : measure} />
      {current.categories !== undefined && <CategoryOrder measure={key} categories={current.categories} />}
      {(current.mayBeOfOne || current.isOfOne) && (
        <MeasureTick measure={current} field="isOfOne" label={t('data.isOfOne')} hint={t('data.isOfOneHint')} />
      )}
      {part !== null && maySumParts(measures, key) && (
        <MeasureTick measure={current} field="sumsParts" label={t('data.sumsParts')} hint={t('data.sumsPartsHint')} />
      )}
      {isEdited && (
        <div id={id}>
          <MeasureForm measure={current} measures={measures} correction={correction} />
        </div>
      )}
    </div>
  );
}

interface MeasureTickProps {
  readonly measure: TableMeasure;
  readonly field: 'isOfOne' | 'sumsParts';
  readonly label: string;
  readonly hint: string;
}

/** What only the reader can say of a measure: yes or no. */
function MeasureTick({ measure, field, label, hint }: MeasureTickProps) {
  const { edit } = useTableEdit();
  const { key } = measure;
  return (
    <label className="measure__tick">
      <input
        type="checkbox"
        checked={measure[field]}
        onChange={({ target }) => edit(correctMeasure(key, { [field]: target.checked }), `${key} ${field}`)}
      />
      <span>
        {label} <small>{hint}</small>
      </span>
    </label>
  );
}
