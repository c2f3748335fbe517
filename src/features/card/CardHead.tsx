import { BookUser, TriangleAlert, X } from 'lucide-react';
import type { Ref } from 'react';
import type { Adcode, AreaNames } from '../../core/areas/area';
import type { PlaceFigures } from '../../core/record/placeFigures';
import { useAtlasStore } from '../../ui/AtlasContext';
import { IconButton } from '../../ui/IconButton';
import { useWords } from '../../ui/wording/useWords';
import { PlaceTrail } from './PlaceTrail';

interface CardHeadProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly adcode: Adcode;
  /** null until they are known. */
  readonly names: AreaNames | null;
  readonly figures: PlaceFigures;
  readonly nameOf: (adcode: Adcode) => string;
  readonly show: (adcode: Adcode) => void;
  readonly close: () => void;
}

/** The place, where it lies, and how much bulletins say about it. */
export function CardHead({ heading, adcode, names, figures, nameOf, show, close }: CardHeadProps) {
  const { t, language } = useWords();
  const atlas = useAtlasStore();
  const { count, sourceCount, disputedCount } = figures;
  const name = nameOf(adcode);
  const others = names === null ? [] : [language === 'zh' ? names.en : names.zh, names.hant];
  const otherNames = [...new Set(others)].filter((other) => other !== name);
  return (
    <header className="card__head">
      <div>
        <PlaceTrail adcode={adcode} nameOf={nameOf} show={show} />
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p className="card__names">{[...otherNames, adcode].join(t('list.dot'))}</p>
        <p className="card__facts">
          {[t('card.figures', { count }), ...(count === 0 ? [] : [t('card.sources', { count: sourceCount })])].join(
            t('list.dot'),
          )}
        </p>
        {count > 0 && (
          <button type="button" className="card__place" onClick={() => atlas.getState().showPlacePage(true)}>
            <BookUser aria-hidden />
            {t('card.placePage')}
          </button>
        )}
        {disputedCount > 0 && (
          <p className="card__warning">
            <TriangleAlert aria-hidden />
            {t('card.disputed', { count: disputedCount })}
          </p>
        )}
      </div>
      <IconButton label={t('card.close')} onClick={close}>
        <X aria-hidden />
      </IconButton>
    </header>
  );
}
