import { Divide } from 'lucide-react';
import { denominatorsFor } from '../../domain/shownTheme';
import { normaliseBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../AtlasContext';
import { focusFirst } from '../focusFirst';
import { useWords } from '../wording/useWords';

/** One click from a count as published to what can be compared: by residents, and by days where it adds up over them. */
export function NormaliseButton() {
  const { t } = useWords();
  const atlas = useAtlasStore();
  const measure = useAtlas(({ portrayal }) => portrayal.legend.measure);
  const normalisation = denominatorsFor(measure).filter((denominator) => denominator !== 'area');
  if (!normalisation.includes('residents')) return null;
  const per = normalisation.map((denominator) => t(`per.${denominator}`)).join(t('per.separator'));
  const apply = () => {
    // The button goes with the raw count; this is where the choice can be changed.
    focusFirst('.legend__normalisation summary');
    atlas.getState().dispatch(normaliseBy(normalisation));
  };
  return (
    <button type="button" className="text-button legend__normalise" title={per} onClick={apply}>
      <Divide aria-hidden />
      {t('normalise.now', { per })}
    </button>
  );
}
