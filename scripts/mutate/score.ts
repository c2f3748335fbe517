/** What became of the mutants of a module. */
export interface Score {
  readonly name: string;
  /** Mutants that a test failed for, or that never came to an end. */
  readonly noticed: number;
  /** Those of them that never did, as far as can be waited for. */
  readonly endless: number;
  readonly tried: number;
  /** How many there are to try: more than were tried, where those were drawn. */
  readonly all: number;
  readonly seconds: number;
}

const ENDLESS = 'Timeout';
const NOTICED = ['Killed', ENDLESS];
const UNNOTICED = ['Survived', 'NoCoverage'];
/** Why the checker let one not through that could have been tried. */
const NOT_DRAWN = 'not drawn';

/**
 * The score of mutants. Those that run only as a module is loaded are left out (`sampleChecker.ts`).
 *
 * @throws RangeError where not as many were tried as were to be drawn: Infinity for all
 */
export function scoreOf(
  name: string,
  mutants: readonly { readonly status: string; readonly statusReason?: string | undefined }[],
  drawn: number,
  seconds: number,
): Score {
  const count = (among: readonly string[]) => mutants.filter(({ status }) => among.includes(status)).length;
  const noticed = count(NOTICED);
  const tried = noticed + count(UNNOTICED);
  const all = tried + mutants.filter(({ statusReason }) => statusReason === NOT_DRAWN).length;
  const unsettled = count(['RuntimeError']);
  if (tried + unsettled !== Math.min(drawn, all + unsettled))
    throw new RangeError(`${tried} mutants of ${name} were tried, not ${Math.min(drawn, all)}`);
  return { name, noticed, endless: count([ENDLESS]), tried, all, seconds };
}

export function percentOf({ noticed, tried }: Score): number {
  return tried === 0 ? 100 : (100 * noticed) / tried;
}

/**
 * Where the share of all lies in 95 of 100 samples, from what was counted in one: the interval of Wilson (1927), which
 * holds near 0 and 1 too. Of a sample without replacement it is a little wider than it had to be.
 */
export function wilsonInterval(count: number, of: number): { readonly from: number; readonly to: number } {
  if (of === 0) return { from: 0, to: 1 };
  const z = 1.959964;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}

export function lineOf(score: Score): string {
  const { name, noticed, endless, tried, all, seconds } = score;
  const line = `${name.padEnd(10)} ${noticed} of ${tried} noticed: ${percentOf(score).toFixed(1)} %`;
  const { from, to } = wilsonInterval(noticed, tried);
  const interval = `, 95 % interval ${(100 * from).toFixed(1)} to ${(100 * to).toFixed(1)} %`;
  const sample = tried === all ? '' : ` (drawn from ${all}${interval})`;
  return `${line}${endless === 0 ? '' : `, ${endless} of them as endless`}${sample} (${Math.round(seconds)} s)`;
}
