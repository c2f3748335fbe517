import { use } from 'react';
import type { Adcode } from '../../core/areas/area';
import { dataEdition } from '../../core/record/dataEdition';
import { formatPeriodInWords } from '../../core/record/formatPeriod';
import { placeAddress } from '../../state/link/placeAddress';
import { useAtlas } from '../../ui/AtlasContext';
import { pageAddress } from '../../ui/pageAddress';
import { isLocalAddress } from '../../ui/qr/isLocalAddress';
import { today } from '../../ui/today';
import { shortBaseCredits } from '../../ui/wording/creditWords';
import { dateText, publisherText } from '../../ui/wording/sourceWords';
import { useWords } from '../../ui/wording/useWords';
import { PlaceContext } from './PlaceContext';

/** The documents by the numbers that figures cite them by, whose the boundaries are, and the link to the page. */
export function PlaceFoot({ adcode }: { readonly adcode: Adcode }) {
  const words = useWords();
  const { t, of, language } = words;
  const { sources } = use(PlaceContext);
  const documents = useAtlas(({ data }) => data.record.sources);
  const record = useAtlas(({ data }) => data.record);
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  const address = useAtlas(({ mapState }) => placeAddress(pageAddress(), mapState, adcode));
  const made = today();
  return (
    <footer className="place-foot">
      <h3>{t('place.sources')}</h3>
      <ol>
        {sources.map((id) => {
          const source = documents.get(id);
          if (source === undefined) return <li key={id}>{id}</li>;
          return (
            <li key={id}>
              <cite>{of(source.title)}</cite>{' '}
              {[publisherText(words, source), dateText(words, source), source.licence]
                .filter((part) => part !== null)
                .join(t('list.dot'))}
              {source.note !== null && <small>{of(source.note)}</small>}
            </li>
          );
        })}
      </ol>
      <p className="place-foot__line">{t('place.counted')}</p>
      <p className="place-foot__line">
        {[...shortBaseCredits(words, edition), t('credits.schematic')].join(t('list.dot'))}
      </p>
      <p className="place-foot__line">
        {t('app.name')} · {t('app.otherName')} ·{' '}
        {t('picture.made', {
          date: formatPeriodInWords({ start: made, end: made }, language),
          edition: dataEdition(record, edition).figures,
        })}
      </p>
      <p className="place-foot__link" data-local={isLocalAddress(location.hostname)}>
        <a href={address}>{address}</a>
      </p>
    </footer>
  );
}
