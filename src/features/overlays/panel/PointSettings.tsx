import { useId } from 'react';
import type { PointChoice, PointColumn } from '../../../core/overlays/files/pointColumns';
import { useOverlayWork } from '../../../ui/AtlasContext';
import { useWords } from '../../../ui/wording/useWords';

interface PointSettingsProps {
  /** Of the overlay. */
  readonly id: string;
  readonly columns: readonly PointColumn[];
  readonly points: PointChoice;
}

const NONE = '';

/** Which column of a reader's table gives its points their size, and which their colour. */
export function PointSettings({ id, columns, points }: PointSettingsProps) {
  const { t } = useWords();
  const work = useOverlayWork();
  const draw = (change: Partial<PointChoice>) => void work.drawPointsBy(id, { ...points, ...change });
  return (
    <>
      <ColumnSelect
        label={t('layers.sizeBy')}
        columns={columns}
        isOffered={({ sizes }) => sizes !== null}
        chosen={points.sizeBy}
        choose={(sizeBy) => draw({ sizeBy })}
      />
      <ColumnSelect
        label={t('layers.colourBy')}
        columns={columns}
        isOffered={({ kinds }) => kinds !== null}
        chosen={points.colourBy}
        choose={(colourBy) => draw({ colourBy })}
      />
    </>
  );
}

interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly PointColumn[];
  readonly isOffered: (column: PointColumn) => boolean;
  readonly chosen: number | null;
  readonly choose: (column: number | null) => void;
}

function ColumnSelect({ label, columns, isOffered, chosen, choose }: ColumnSelectProps) {
  const { t } = useWords();
  const id = useId();
  const offered = columns.flatMap((column, index) => (isOffered(column) ? [{ column, index }] : []));
  if (offered.length === 0) return null;
  return (
    <label htmlFor={id}>
      {label}
      <select
        id={id}
        value={chosen ?? NONE}
        onChange={({ target }) => choose(target.value === NONE ? null : Number(target.value))}
      >
        <option value={NONE}>{t('layers.allAlike')}</option>
        {offered.map(({ column, index }) => (
          <option key={index} value={index}>
            {column.heading}
          </option>
        ))}
      </select>
    </label>
  );
}
