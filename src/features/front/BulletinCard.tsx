import { BookUser } from 'lucide-react';
import { useAtlas } from '../../ui/AtlasContext';
import { publisherText } from '../../ui/wording/sourceWords';
import { digestValue } from '../../ui/wording/themeDigest';
import { useWords } from '../../ui/wording/useWords';
import { periodText } from '../../ui/wording/values';
import type { Bulletin, LeadingFigure } from './model/bulletins';

interface BulletinCardProps {
  readonly bulletin: Bulletin;
  /** Of its place. */
  readonly name: string;
  /** Opens the map of a figure with the place; of the first, or the place alone, where none is given. */
  readonly open: (leading: LeadingFigure | undefined) => void;
  /** Opens the page of the place. */
  readonly openPage: () => void;
}

/** A bulletin: whose, of when, about what, how much, and its first figures. All of it is the button of its place. */
export function BulletinCard({ bulletin, name, open, openPage }: BulletinCardProps) {
  const words = useWords();
  const { t, of } = words;
  const measures = useAtlas(({ data }) => data.record.measures);
  const { source, period, figures, places, topics, leading } = bulletin;
  const facts = [
    t('card.figures', { count: figures }),
    ...(places > 1 ? [t('front.places', { count: places })] : []),
    topics.map((topic) => of(topic.name)).join(t('list.separator')),
  ];
  return (
    <article className="bulletin">
      <h4>
        <button type="button" className="bulletin__open" onClick={() => open(leading[0])}>
          {name}
        </button>
      </h4>
      {period !== null && <p className="bulletin__period">{periodText(words, period)}</p>}
      <p className="bulletin__title">
        <cite>{of(source.title)}</cite>
        <small>{[publisherText(words, source), source.date].join(t('list.dot'))}</small>
      </p>
      <ul className="bulletin__figures">
        {leading.map((each) => {
          const measure = measures.get(each.theme.measure);
          return (
            <li key={each.theme.id}>
              <button type="button" onClick={() => open(each)}>
                <b>{measure === undefined ? '' : digestValue(words, { theme: each.theme, measure }, each.figure)}</b>
                <span>{of(each.theme.title)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="bulletin__facts">{facts.join(t('list.dot'))}</p>
      <button type="button" className="bulletin__page" aria-label={t('search.page', { name })} onClick={openPage}>
        <BookUser aria-hidden />
        {t('card.placePage')}
      </button>
    </article>
  );
}
