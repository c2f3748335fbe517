import { parentAdcode } from '../../../core/areas/area';
import type { PlaceCandidate } from '../../../core/areas/resolve/resolution';
import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';

/** An area that a name may mean, told apart by what it lies in: "朝阳市，辽宁省". */
export function useCandidateText(): (candidate: PlaceCandidate) => string {
  const { t, language, areaName } = useWords();
  return ({ adcode, level, names, province }) => {
    const parent = parentAdcode(adcode);
    const around = level === 'county' && parent !== null && parent !== province ? [parent] : [];
    const inside =
      level === 'province' ? [t('level.ofPlace.province')] : adcode === province ? [] : [areaName(province)];
    return [localise(names, language), ...around.map(areaName), ...inside].join(t('list.separator'));
  };
}
