import { type ReactNode, useId } from 'react';
import { useAtlas } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';
import { correctedUnit } from '../model/correctedUnit';
import { correctMeasure, guessMeasure } from '../model/editTable';
import {
  COMPARATORS,
  KINDS,
  type MeasureCorrection,
  MOST_DECIMALS,
  type NumberKind,
  POLARITIES,
  SPANS,
  type TableMeasure,
} from '../model/tableMeasure';
import { SelectField } from '../parts/SelectField';
import { useTableEdit } from '../parts/TableEditContext';
import { TextField } from '../parts/TextField';
import { GuessLabel } from './GuessLabel';
import { unitChoices, unitKey, unitWord } from './unitWords';

interface MeasureFormProps {
  /** As it is now, corrections included. */
  readonly measure: TableMeasure;
  readonly measures: readonly TableMeasure[];
  readonly correction: MeasureCorrection;
}

const LONGEST_NAME = 80;
const LONGEST_UNIT = 20;
const NONE = '';

/** All that is guessed of a measure, to be corrected field by field, and taken back. */
export function MeasureForm({ measure, measures, correction }: MeasureFormProps) {
  const { t, of } = useWords();
  const { edit } = useTableEdit();
  const topics = useAtlas(({ data }) => data.topics);
  const { key } = measure;
  const correct = (change: MeasureCorrection) =>
    edit(correctMeasure(key, change), `${key} ${Object.keys(change).join()}`);
  const label = (field: keyof MeasureCorrection, text: string) => (
    <GuessLabel text={text} isGuessed={!Object.hasOwn(correction, field)} />
  );
  // Parts are divided by the same part of another measure.
  const wholes = new Map(measures.map((other) => [other.part?.whole ?? other.key, other] as const));
  const others = [...wholes].filter(([whole, { kind }]) => whole !== key && kind === 'count');
  return (
    <div className="form-grid measure__form">
      <TextField
        label={label('name', t('data.measureName'))}
        isWide
        value={measure.name}
        maxLength={LONGEST_NAME}
        check={(text) => (text.trim() === '' ? t('data.nameError') : null)}
        commit={(name) => correct({ name: name.trim() })}
      />
      {measure.kind !== 'category' && (
        <NumberFields measure={measure} kind={measure.kind} label={label} correct={correct} />
      )}
      <SelectField
        label={label('topic', t('data.topic'))}
        value={measure.topic ?? NONE}
        choices={[[NONE, t('data.topicOwn')], ...topics.map((topic) => [topic.id, of(topic.name)] as const)]}
        choose={(topic) => correct({ topic: topic === NONE ? null : topic })}
      />
      {measure.kind === 'count' && others.length > 0 && (
        <SelectField
          label={label('divisor', t('data.divisor'))}
          value={measure.divisor ?? NONE}
          choices={[
            [NONE, t('data.divisorNone')],
            ...others.map(([whole, { name, part }]) => [whole, part === null ? name : whole] as const),
          ]}
          choose={(divisor) => correct({ divisor: divisor === NONE ? null : divisor })}
        />
      )}
      {Object.keys(correction).length > 0 && (
        <button type="button" className="text-button" onClick={() => edit(guessMeasure(key))}>
          {t('data.asGuessed')}
        </button>
      )}
    </div>
  );
}

interface NumberFieldsProps {
  readonly measure: TableMeasure;
  readonly kind: NumberKind;
  readonly label: (field: keyof MeasureCorrection, text: string) => ReactNode;
  readonly correct: (change: MeasureCorrection) => void;
}

/** What can be said of numbers alone. */
function NumberFields({ measure, kind, label, correct }: NumberFieldsProps) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  return (
    <>
      <TextField
        label={label('unit', t('data.unit'))}
        value={unitWord(words, measure)}
        maxLength={LONGEST_UNIT}
        check={(text) =>
          correctedUnit(measure.counted, unitKey(words, text)) === null
            ? t('data.unitError', { unit: unitWord(words, measure.counted) })
            : null
        }
        list={`${id}units`}
        commit={(text) => correct({ unit: unitKey(words, text) })}
      />
      <datalist id={`${id}units`}>
        {unitChoices(words, measure.counted).map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <SelectField
        label={label('kind', t('data.kind'))}
        value={kind}
        choices={KINDS.map((offered) => [offered, t(`data.kind.${offered}`)])}
        choose={(chosen) => correct({ kind: chosen })}
      />
      {kind === 'change' && (
        <SelectField
          label={label('comparator', t('data.comparator'))}
          value={measure.comparator}
          choices={COMPARATORS.map((comparator) => [
            comparator,
            comparator === 'none' ? t('data.comparatorNone') : t(`comparator.${comparator}`),
          ])}
          choose={(comparator) => correct({ comparator })}
        />
      )}
      <SelectField
        label={label('span', t('data.span'))}
        value={measure.span}
        choices={SPANS.map((span) => [span, t(`data.span.${span}`)])}
        choose={(span) => correct({ span })}
      />
      <SelectField
        label={label('polarity', t('data.polarity'))}
        value={measure.polarity}
        choices={POLARITIES.map((polarity) => [polarity, t(`data.polarity.${polarity}`)])}
        choose={(polarity) => correct({ polarity })}
      />
      <SelectField
        label={label('decimals', t('data.decimals'))}
        value={String(measure.decimals)}
        choices={Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => [String(count), String(count)])}
        choose={(decimals) => correct({ decimals: Number(decimals) })}
      />
    </>
  );
}
