import { lackingIn } from '../../core/portrayal/absentTheme';
import { normaliseBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { useWords } from '../../ui/wording/useWords';
import { PeriodChooser } from './PeriodChooser';

/**
 * Where a theme is not shown, since its figures are not as a link asks for them: the way to those that there are.
 *
 * @param onReset called before what was pressed goes, and the focus with it.
 */
export function LackingChoice({ onReset }: { readonly onReset: () => void }) {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const lacking = useAtlas(({ theme }) => lackingIn(theme));
  if (lacking === 'period') return <PeriodChooser />;
  if (lacking === null) return null;
  const reset = () => {
    onReset();
    atlas.getState().dispatch(normaliseBy(null));
  };
  return (
    <button type="button" className="text-button" onClick={reset}>
      {t('classify.reset')}
    </button>
  );
}
