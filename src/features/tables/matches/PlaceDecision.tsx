import { parentAdcode } from '../../../core/areas/area';
import type { PlaceCandidate } from '../../../core/areas/resolve/resolution';
import { localise } from '../../../core/text/text';
import { useWords } from '../../../ui/wording/useWords';
import { decidePlace, undecidePlace } from '../model/editTable';
import type { TablePlace } from '../model/matchReport';
import { useTableEdit } from '../parts/TableEditContext';

interface PlaceDecisionProps {
  readonly place: TablePlace;
  readonly candidates: readonly PlaceCandidate[];
}

/** What a place may mean, to choose from, or to leave it out. While the table is read again the choice can be seen. */
export function PlaceDecision({ place: { key, text }, candidates }: PlaceDecisionProps) {
  const { t, areaName } = useWords();
  const { table, edit } = useTableEdit();
  const textOf = useCandidateText();
  const decided = Object.hasOwn(table.decisions.places, key) ? table.decisions.places[key] : undefined;
  if (decided !== undefined) {
    const candidate = candidates.find(({ adcode }) => adcode === decided);
    const name = candidate === undefined ? (decided === null ? '' : areaName(decided)) : textOf(candidate);
    return (
      <p className="place-decision">
        <span>{decided === null ? t('data.leftOut') : t('data.taken', { name })}</span>
        <button type="button" className="text-button" onClick={() => edit(undecidePlace(key))}>
          {t('data.undoChoice')}
        </button>
      </p>
    );
  }
  return (
    <div className="place-decision">
      {candidates.map((candidate) => (
        <button
          key={candidate.adcode}
          type="button"
          className="choice"
          aria-label={t('data.takeFor', { text, name: textOf(candidate) })}
          onClick={() => edit(decidePlace(key, candidate.adcode))}
        >
          {textOf(candidate)}
        </button>
      ))}
      <button
        type="button"
        className="text-button"
        aria-label={t('data.leaveOutFor', { text })}
        onClick={() => edit(decidePlace(key, null))}
      >
        {t('data.leaveOut')}
      </button>
    </div>
  );
}

/** An area that a name may mean, told apart by what it lies in: "朝阳市，辽宁省". */
function useCandidateText(): (candidate: PlaceCandidate) => string {
  const { t, language, areaName } = useWords();
  return ({ adcode, level, names, province }) => {
    const parent = parentAdcode(adcode);
    const around = level === 'county' && parent !== null && parent !== province ? [parent] : [];
    const inside =
      level === 'province' ? [t('level.ofPlace.province')] : adcode === province ? [] : [areaName(province)];
    return [localise(names, language), ...around.map(areaName), ...inside].join(t('list.separator'));
  };
}
