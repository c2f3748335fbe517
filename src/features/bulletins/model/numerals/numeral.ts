/** A numeral of a passage as it was found, before anyone knows what it counts. */
export interface NumeralToken {
  readonly kind: 'numeral';
  readonly start: number;
  /** Behind its unit and what hedges it there. */
  readonly end: number;
  /** Behind its digits, multipliers and the hedge among them. */
  readonly numberEnd: number;
  /** Multiplied out, without a direction; a printed sign is kept. */
  readonly value: number;
  readonly unit: string | null;
  /** Whether 万 or 亿 stands in it. */
  readonly factor: number;
  readonly hedges: readonly string[];
  readonly form: 'digits' | 'chinese' | 'tenths' | 'fraction' | 'multiple' | 'range' | 'zero' | 'proportion';
}
