import { memo } from 'react';
import { formatValue, qualifierMark } from '../../core/record/format';
import type { Measure } from '../../core/record/observation';
import type { Normalisation } from '../../core/record/theme';
import { select } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { hedgeText, periodText, printedText, unreadText } from '../../ui/wording/values';
import { whereText } from '../../ui/wording/whereText';
import type { FigureRow } from './figureRows';
import { useHighlight } from './useHighlight';

interface FigureTableRowProps {
  readonly row: FigureRow;
  readonly measure: Measure;
  readonly normalisation: Normalisation;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isTabStop: boolean;
}

export const FigureTableRow = memo(function FigureTableRow({
  row,
  measure,
  normalisation,
  isSelected,
  isHovered,
  isTabStop,
}: FigureTableRowProps) {
  const words = useWords();
  const atlas = useAtlasStore();
  const { area, name, province, value, observation, unread } = row;
  const source = useAtlas(({ data }) => data.record.sources.get(observation?.source ?? '') ?? null);
  const { onMouseEnter, onMouseLeave, onFocus, onBlur } = useHighlight(area.adcode);
  const choose = () => atlas.getState().dispatch(select(area.adcode));
  const isOwnProvince = area.province === area.adcode;
  return (
    // The row takes the pointer; the name in it is the button for the keyboard.
    <tr
      data-selected={isSelected}
      data-hovered={isHovered}
      onClick={choose}
      onMouseEnter={onMouseEnter}
      onMouseLeave={onMouseLeave}
    >
      <th scope="row">
        <button
          type="button"
          className="figures-table__name"
          data-row={area.adcode}
          tabIndex={isTabStop ? 0 : -1}
          aria-pressed={isSelected}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          {name}
        </button>
        <small>{[...(isOwnProvince ? [] : [province]), area.adcode].join(' ')}</small>
      </th>
      {observation === null ? (
        <td className="not-published" colSpan={2}>
          {unread === null && <i className="swatch swatch--hatched" />}
          {unread === null ? words.t('value.notPublished') : unreadText(words, unread)}
          {unread !== null && <small>{words.t('card.cell', { row: unread.row, column: unread.column })}</small>}
        </td>
      ) : (
        <>
          <td className="number">
            {value === null
              ? words.t('value.notComparable')
              : `${qualifierMark(observation.qualifier)}${formatValue(value, measure, words.language, normalisation)}`}
            <small>{printedText(words, observation, source)}</small>
            <small>{hedgeText(words, observation)}</small>
          </td>
          <td>
            {/* May be broken between two dates, never inside one. */}
            {periodText(words, observation.period)
              .split(' ')
              .flatMap((part) => [<span key={part}>{part}</span>, ' '])}
            <small>
              {[source === null ? observation.source : words.of(source.title), whereText(words, observation, source)]
                .filter((part) => part !== null)
                .join(words.t('list.dot'))}
            </small>
          </td>
        </>
      )}
    </tr>
  );
});
