import { formatPeriodInWords } from '../core/record/formatPeriod';
import { showEdition } from '../state/actions';
import { useAtlas, useAtlasStore } from '../ui/AtlasContext';
import { revisionsOf } from '../ui/revisions';
import { useWords } from '../ui/wording/useWords';

/** Where a link shows figures that have been revised since: how many, and the choice between then and now. */
export function RevisionsBar() {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  const edition = useAtlas(({ mapState }) => mapState.edition);
  const newestData = useAtlas(({ newest }) => newest);
  const sharedEdition = useAtlas((state) => state.sharedEdition);
  const portrayal = useAtlas((state) => state.portrayal);
  const geography = useAtlas((state) => state.geography);
  const overlays = useAtlas((state) => state.overlays);
  const revisions = revisionsOf({ newest: newestData, sharedEdition, portrayal, geography, overlays });
  if (revisions === null) return null;

  const { shared, newest, revised, onMap, hasOtherBoundaries } = revisions;
  const date = formatPeriodInWords({ start: shared.date, end: shared.date }, language);
  const count = (change: string) => revised.filter((each) => each.change === change).length;
  const [changed, withdrawn, added] = [count('revised'), count('withdrawn'), count('added')];
  const isOnlyRevised = withdrawn + added === 0;
  const isShared = edition !== newest.id;
  return (
    <section className="revisions panel" aria-label={t('revisions.title')}>
      <div role="status">
        {revised.length > 0 && (
          <p>{t('revisions.since', { count: revised.length, date, shown: t('revisions.onMap', { count: onMap }) })}</p>
        )}
        {!isOnlyRevised && <p>{t('revisions.kinds', { revised: changed, withdrawn, added })}</p>}
        {hasOtherBoundaries && isShared && <p>{t('revisions.boundaries', { date })}</p>}
      </div>
      {revised.length > 0 && (
        <fieldset>
          <legend className="visually-hidden">{t('revisions.choice')}</legend>
          {[shared, newest].map(({ id }) => (
            <button
              key={id}
              type="button"
              aria-pressed={edition === id}
              onClick={() => atlas.getState().dispatch(showEdition(id), 'jump')}
            >
              {t(id === shared.id ? 'revisions.asShared' : 'revisions.latest')}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}
