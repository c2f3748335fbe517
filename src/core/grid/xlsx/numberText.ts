import { serialDate } from '../../cells/serialDate';
import { shiftedText } from '../shiftedText';
import type { NumberFormat } from './numberFormat';

/** A number cell as people read it: 0.123 of a percent format is 12.3%, a date is an ISO date; with all its digits. */
export function numberText(raw: string, format: NumberFormat, isDate1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'percent':
      return `${shiftedText(value, 2)}%`;
    case 'unit':
      return shiftedText(value, 0) + format.unit;
    case 'date':
    case 'month':
    case 'year':
    case 'time':
      return serialDate(value, format.kind, isDate1904) ?? shiftedText(value, 0);
    default:
      return shiftedText(value, 0);
  }
}
