import { Divide } from 'lucide-react';
import { normaliseBy } from '../../state/actions';
import { useAtlas, useAtlasStore } from '../../ui/AtlasContext';
import { focusFirst } from '../../ui/focusFirst';
import { useWords } from '../../ui/wording/useWords';
import { perTexts } from '../../ui/wording/values';
import { useOfferedDenominators } from './useOfferedDenominators';

/** One click from a count as published to what can be compared: by residents or an own column, and by the days it covers. */
export function NormaliseButton() {
  const words = useWords();
  const { t } = words;
  const atlas = useAtlasStore();
  const measure = useAtlas(({ portrayal }) => portrayal.legend.measure);
  // A divisor from the reader's table is more exact than residents.
  const offered = useOfferedDenominators();
  const by = offered.includes('own') ? 'own' : 'residents';
  const normalisation = offered.filter((denominator) => denominator === by || denominator === 'day');
  if (!normalisation.includes(by)) return null;
  const per = perTexts(words, normalisation, measure);
  const apply = () => {
    // The button disappears with the raw count; the choice can be changed here.
    focusFirst('.toolbar__normalisation summary');
    atlas.getState().dispatch(normaliseBy(normalisation));
  };
  return (
    <button type="button" className="text-button toolbar__normalise" title={per} onClick={apply}>
      <Divide aria-hidden />
      {t('normalise.now', { per })}
    </button>
  );
}
