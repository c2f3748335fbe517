import { setTimeout as sleep } from 'node:timers/promises';

/** Software WebGL on a machine with other work takes its time. */
const PATIENCE_MILLISECONDS = 45_000;
const BETWEEN_MILLISECONDS = 100;

/**
 * Asks again until there is an answer other than null and false, and gives it.
 *
 * @param what is waited for, for whoever reads that it did not come: "the card".
 * @throws where it does not come in time.
 */
export async function until<Answer>(
  ask: () => Promise<Answer | null | false>,
  what: string,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): Promise<Answer> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${patienceMilliseconds / 1000} s for ${what}`);
    await sleep(BETWEEN_MILLISECONDS);
  }
}
