import { useState } from 'react';
import { YEARS } from '../../../core/cells/calendarSpan';
import type { Period } from '../../../core/record/observation';
import { useWords } from '../../../ui/wording/useWords';
import { periodOfDates, periodOfYear, readYear, yearOfPeriod } from '../model/defaultPeriod';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';

interface PeriodFieldsProps {
  readonly period: Period | null;
  readonly choose: (period: Period | null) => void;
}

type PeriodForm = 'none' | 'year' | 'dates';

/** The period of figures whose row and heading say none: a year, or two dates. */
export function PeriodFields({ period, choose }: PeriodFieldsProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState<PeriodForm | null>(null);
  const [unfinished, setUnfinished] = useState<Period | null>(null);
  const dates = unfinished ?? period ?? { start: '', end: '' };
  const year = period === null ? null : yearOfPeriod(period);
  const form = wanted ?? (period === null ? 'none' : year === null ? 'dates' : 'year');

  const setDate = (change: Partial<Period>) => {
    const next = { ...dates, ...change };
    const chosen = periodOfDates(next.start, next.end);
    setUnfinished(chosen === null ? next : null);
    if (chosen !== null) choose(chosen);
  };
  const areInOrder = dates.start === '' || dates.end === '' || periodOfDates(dates.start, dates.end) !== null;
  return (
    <>
      <SelectField
        label={t('data.period')}
        value={form}
        choices={(['none', 'year', 'dates'] as const).map((each) => [each, t(`data.period.${each}`)])}
        choose={(next) => {
          setWanted(next);
          if (next === 'none') choose(null);
        }}
      />
      {form === 'year' && (
        <TextField
          label={t('data.periodYear')}
          value={year === null ? '' : String(year)}
          inputMode="numeric"
          check={(text) => (readYear(text) === null ? t('data.yearError', YEARS) : null)}
          commit={(text) => {
            const typed = readYear(text);
            if (typed !== null) choose(periodOfYear(typed));
          }}
        />
      )}
      {form === 'dates' && (
        <>
          <TextField
            label={t('data.periodStart')}
            type="date"
            value={dates.start}
            commit={(start) => setDate({ start })}
          />
          <TextField
            label={t('data.periodEnd')}
            type="date"
            value={dates.end}
            hint={areInOrder ? null : t('data.periodError')}
            commit={(end) => setDate({ end })}
          />
        </>
      )}
    </>
  );
}
