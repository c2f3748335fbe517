import { TriangleAlert } from 'lucide-react';
import type { Adcode } from '../../core/areas/area';
import { qualifierMark } from '../../core/record/format';
import type { Observation } from '../../core/record/observation';
import type { RemarkOnFigures } from '../../core/record/sourceSummary';
import { useAtlas } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { valueText } from '../../ui/wording/values';

interface RemarkProps {
  readonly remark: RemarkOnFigures;
  /** Drawn as a caution, with its figures in sight; else they are behind their number. */
  readonly isGrave: boolean;
  /** null where all figures of the source are of one place, which needs no saying then. */
  readonly nameOf: ((adcode: Adcode) => string) | null;
  readonly showPlace: (adcode: Adcode, figure: string) => void;
}

/** What has to be known of some figures, and the way to each. */
export function Remark({ remark, isGrave, nameOf, showPlace }: RemarkProps) {
  const { t, of } = useWords();
  const figures = (
    <ul className="remark__figures">
      {remark.observations.map((observation) => (
        <li key={observation.id}>
          <button type="button" className="text-button" onClick={() => showPlace(observation.adcode, observation.id)}>
            <FigureName observation={observation} place={nameOf?.(observation.adcode) ?? null} />
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <li className="remark" data-grave={isGrave}>
      <p>
        {isGrave && <TriangleAlert aria-hidden />}
        {of(remark.text)}
      </p>
      {isGrave || remark.observations.length === 1 ? (
        figures
      ) : (
        <details>
          <summary>{t('sources.noteOf', { count: remark.observations.length })}</summary>
          {figures}
        </details>
      )}
    </li>
  );
}

function FigureName({ observation, place }: { readonly observation: Observation; readonly place: string | null }) {
  const words = useWords();
  const measure = useAtlas(({ data }) => data.record.measures.get(observation.measure));
  if (measure === undefined) return observation.id;
  const value = `${qualifierMark(observation.qualifier)}${valueText(words, observation.value, measure)}`;
  return [...(place === null ? [] : [place]), words.of(measure.name), value].join(words.t('list.dot'));
}
