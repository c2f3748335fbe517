import type { Line } from './line';
import type { BenchPage } from './openPage';

/** What the bench is run with. */
export interface Setting {
  readonly browserPath: string;
  /** Of each page. */
  readonly runs: number;
  /** Built and served when they are first asked for. */
  pages(): Promise<BenchPages>;
}

export interface BenchPages {
  /** With its labels off; more can be said behind the `#`. */
  readonly atlas: BenchPage;
  readonly echarts: BenchPage;
}

/** What a part of the bench found. */
export interface PartResult {
  readonly lines: readonly Line[];
  /** All that the lines were computed from, for whoever wants to look into it. */
  readonly measured: unknown;
}

/** Measures one thing in several runs and sums them up. Throws where a page fails. */
export type Part = (setting: Setting) => Promise<PartResult>;

/** The page with its map drawn by WebGL, whatever draws WebGL. */
export function withWebGl(page: BenchPage): BenchPage {
  return { ...page, address: page.address.replace('/#', '/?map=gl#') };
}

/** The page with more said in its link. */
export function linked(page: BenchPage, link: string): BenchPage {
  return { ...page, address: `${page.address}&${link}` };
}

/** Runs a round of measurements so many times, and says what each found. */
export async function repeat<Round>(
  { runs }: Setting,
  round: () => Promise<Round>,
  tell: (round: Round) => string,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const result = await round();
    rounds.push(result);
    console.log(`run ${run} of ${runs}  ${tell(result)}`);
  }
  return rounds;
}

export function rounded(figures: readonly number[]): string {
  return figures.map((each) => each.toFixed(0)).join(' ');
}
