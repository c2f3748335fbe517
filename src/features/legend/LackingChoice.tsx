import { lackingIn } from '../../core/portrayal/absentTheme';
import { choosePeriod, normaliseBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';

/**
 * Where a theme is not shown, since its figures are not as a link asks for them: the way to those that there are.
 *
 * @param onReset called before what was pressed goes, and the focus with it.
 */
export function LackingChoice({ onReset }: { readonly onReset: () => void }) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const lacking = useAtlas(({ theme }) => lackingIn(theme));
  if (lacking === null) return null;
  const isPeriod = lacking === 'period';
  const reset = () => {
    onReset();
    atlas.getState().dispatch(isPeriod ? choosePeriod(null) : normaliseBy(null));
  };
  return (
    <button type="button" className="text-button" onClick={reset}>
      {t(isPeriod ? 'period.newest' : 'classify.reset')}
    </button>
  );
}
