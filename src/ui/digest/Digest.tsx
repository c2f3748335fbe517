import { useShortNames } from '../useShortNames';
import type { ThemeDigest } from '../wording/themeDigest';
import { useWords } from '../wording/useWords';
import { Facts } from './Facts';

interface DigestProps {
  readonly digest: Exclude<ThemeDigest, { readonly is: 'none' }>;
  /** What is said behind it. */
  readonly remark?: string | null;
}

/** What a map says, in a line: "−34.2% Dongying · −31.4% Dalian", "19 cities · 12–87%". */
export function Digest({ digest, remark = null }: DigestProps) {
  const { t } = useWords();
  const told = digest.is === 'each' ? digest.figures : [];
  const nameOf = useShortNames(told.map(({ figure }) => figure.adcode));
  if (digest.is === 'range')
    return (
      <small className="facts">
        {digest.places}
        {t('list.dot')}
        <b>{digest.range}</b>
        {remark !== null && t('list.dot') + remark}
      </small>
    );
  const facts = told.map(({ value, figure }) => ({ value, of: nameOf(figure.adcode) }));
  return <Facts facts={facts} remark={remark} />;
}
