import { useMemo, useState } from 'react';
import type { FileLayer } from '../../../core/overlays/files/fileLayer';
import { pointRows } from '../../../core/overlays/files/pointRows';
import { sameSpots } from '../../../core/overlays/files/sameSpots';
import { useWords } from '../../../ui/wording/useWords';

/** More rows nobody reads through. */
const MOST_ROWS = 500;

/** The points of a reader's file as a table, which is reached without a pointer. */
export function PointTable({ layer }: { readonly layer: FileLayer }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const atSameSpot = useMemo(() => {
    const points = layer.parts.find((part) => part.type === 'points');
    return points?.type === 'points' ? sameSpots(points.positions) : 0;
  }, [layer]);
  if (layer.counts.points === 0) return null;
  return (
    <>
      {atSameSpot > 0 && <p>{t('layers.sameSpots', { count: atSameSpot })}</p>}
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{t('layers.points', { count: layer.counts.points })}</summary>
        {isOpen && <Rows layer={layer} />}
      </details>
    </>
  );
}

function Rows({ layer }: { readonly layer: FileLayer }) {
  const { t } = useWords();
  const { headings, rows, count } = pointRows(layer, MOST_ROWS);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reached by key */}
      <section className="layer__points" aria-label={t('layers.pointTable', { file: layer.name })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('layers.pointName')}</th>
              <th scope="col">{t('layers.position')}</th>
              {headings.map((heading, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns stay in their order, and may be called alike
                <th key={column} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, longitude, latitude, texts }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: points stay in their order, and may be called alike
              <tr key={row}>
                <th scope="row">{name === '' ? t('layers.unnamed', { number: row + 1 }) : name}</th>
                <td>{`${longitude}, ${latitude}`}</td>
                {texts.map((text, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as the headings
                  <td key={column}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {count > rows.length && <p>{t('layers.morePoints', { count: count - rows.length })}</p>}
    </>
  );
}
