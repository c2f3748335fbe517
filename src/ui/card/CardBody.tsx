import type { Adcode } from '../../domain/area';
import { useWords } from '../wording/useWords';
import { CountyFigures } from './CountyFigures';
import { CurrentFigure } from './CurrentFigure';
import type { PlaceFigures } from './placeFigures';
import { TopicList } from './TopicList';

interface CardBodyProps {
  readonly adcode: Adcode;
  readonly figures: PlaceFigures;
}

export function CardBody({ adcode, figures }: CardBodyProps) {
  const { t, areaName } = useWords();
  const { own, within, province } = figures;
  return (
    <div className="card__body">
      <CurrentFigure adcode={adcode} />
      {figures.count === 0 && <p className="card__none">{t('card.none')}</p>}
      <TopicList topics={own} />
      {within.length > 0 && <CountyFigures counties={within} />}
      {province !== null && (
        <details className="card__others">
          <summary>
            {t('card.ofProvince', { name: areaName(province.adcode) })}
            <span>{t('card.figures', { count: province.count })}</span>
          </summary>
          <p className="card__hint">{t('card.ofProvinceHint')}</p>
          <TopicList topics={province.topics} />
        </details>
      )}
    </div>
  );
}
