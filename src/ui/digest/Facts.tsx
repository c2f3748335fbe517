import { Fragment } from 'react';
import { useWords } from '../wording/useWords';

interface FactsProps {
  readonly facts: readonly { readonly value: string; readonly of: string }[];
  /** What is said behind them. */
  readonly remark?: string | null;
}

/** Values, each with what it is of: "−34.2% Dongying · −31.4% Dalian". */
export function Facts({ facts, remark = null }: FactsProps) {
  const { t } = useWords();
  const dot = t('list.dot');
  return (
    <small className="facts">
      {facts.map(({ value, of }, index) => {
        const isLast = index === facts.length - 1 && remark === null;
        // Lines break after the dot between two facts.
        return (
          <Fragment key={of}>
            <span className="facts__fact">
              <b>{value}</b> {of}
              {!isLast && dot.trimEnd()}
            </span>
            {!isLast && (dot.endsWith(' ') ? ' ' : <wbr />)}
          </Fragment>
        );
      })}
      {remark}
    </small>
  );
}
