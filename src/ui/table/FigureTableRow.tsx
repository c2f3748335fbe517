import { memo } from 'react';
import { formatPeriod, formatValue, qualifierMark } from '../../domain/format';
import type { Measure } from '../../domain/observation';
import type { Normalisation } from '../../domain/theme';
import { select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { useWords } from '../wording/useWords';
import { hedgeText, paragraphText, printedText } from '../wording/values';
import type { FigureRow } from './figureRows';

interface FigureTableRowProps {
  readonly row: FigureRow;
  readonly measure: Measure;
  readonly normalisation: Normalisation;
  readonly isSelected: boolean;
}

export const FigureTableRow = memo(function FigureTableRow({
  row,
  measure,
  normalisation,
  isSelected,
}: FigureTableRowProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const { area, name, province, value, observation } = row;
  const source = useAtlas(({ data }) => data.record.sources.get(observation?.source ?? '') ?? null);
  const choose = () => atlas.getState().dispatch(select(area.adcode));
  return (
    // The row takes the pointer; the name in it is the button for the keyboard.
    <tr data-selected={isSelected} onClick={choose}>
      <th scope="row">
        <button type="button" aria-pressed={isSelected}>
          {name}
        </button>
        <small>{area.adcode}</small>
      </th>
      <td>{province}</td>
      {observation === null ? (
        <td className="not-published" colSpan={4}>
          <i className="swatch swatch--hatched" />
          {words.t('value.notPublished')}
        </td>
      ) : (
        <>
          <td className="number">
            {value === null
              ? words.t('value.notComparable')
              : `${qualifierMark(observation.qualifier)}${formatValue(value, measure, words.language, normalisation)}`}
          </td>
          <td>
            {printedText(words, observation, source)}
            <small>{hedgeText(words, observation)}</small>
          </td>
          <td>{formatPeriod(observation.period, words.language)}</td>
          <td>
            {source === null ? observation.source : words.of(source.title)}
            <small>{paragraphText(words, observation)}</small>
          </td>
        </>
      )}
    </tr>
  );
});
