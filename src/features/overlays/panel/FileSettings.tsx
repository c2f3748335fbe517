import { useId } from 'react';
import { useAtlas, useOverlayWork } from '../../../ui/AtlasContext';
import { NoticeLines } from '../../../ui/NoticeLines';
import { useWords } from '../../../ui/wording/useWords';
import { PointSettings } from './PointSettings';
import { PointTable } from './PointTable';

/** Of a file of the reader's own: what its coordinates are of, and what was left out or changed. */
export function FileSettings({ id }: { readonly id: string }) {
  const words = useWords();
  const { t } = words;
  const work = useOverlayWork();
  const own = useAtlas((state) => state.fileOverlays.get(id) ?? null);
  const field = useId();
  if (own === null) return null;
  const { isConverted, source } = own;
  const { layer, datum, problems } = source;
  const { points, lines, areas } = layer.counts;
  return (
    <div className="layer__file">
      <p>{t('layers.ownCounts', { points, lines, areas })}</p>
      {own.points !== null && <PointSettings id={id} columns={layer.columns} points={own.points} />}
      <PointTable layer={layer} />
      {datum === 'gcj02' && !isConverted && <p className="layer__warning">{t('layers.looksGcj02')}</p>}
      <label htmlFor={field}>
        <input type="checkbox" id={field} checked={isConverted} onChange={() => void work.convert(id, !isConverted)} />
        {t('layers.isGcj02')}
      </label>
      {problems.length > 0 && (
        <ul className="layer__notices">
          <NoticeLines notices={problems} words={words} />
        </ul>
      )}
    </div>
  );
}
