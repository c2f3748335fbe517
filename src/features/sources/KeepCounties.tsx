import { useState } from 'react';
import { keepCounties } from '../../data/loadCounties';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

type Progress = 'asked' | 'kept' | 'failed';

/** Has all counties close up kept for use without a network; nothing where the browser keeps nothing. */
export function KeepCounties() {
  const { t } = useWords();
  const provinces = useAtlas(({ data }) => data.countyProvinces);
  const kilobytes = useAtlas(({ data }) => data.parts.countyKilobytes ?? 0);
  const [progress, setProgress] = useState<Progress | null>(null);
  if (provinces.length === 0 || document.documentElement.dataset.offlineReady !== 'true') return null;
  const keep = async () => {
    setProgress('asked');
    setProgress((await keepCounties(provinces)) ? 'kept' : 'failed');
  };
  return (
    <p>
      {t('sources.countiesOffline')}{' '}
      <button type="button" className="text-button" disabled={progress === 'asked'} onClick={() => void keep()}>
        {t('sources.keepCounties', { megabytes: kilobytes / 1000 })}
      </button>{' '}
      <span role="status">
        {progress === 'asked' && t('sources.keepingCounties')}
        {progress === 'kept' && t('sources.keptCounties')}
        {progress === 'failed' && t('sources.countiesNotKept')}
      </span>
    </p>
  );
}
