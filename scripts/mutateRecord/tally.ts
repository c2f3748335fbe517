/** What was noticed of the mutations of one kind. */
export interface Tally {
  readonly kind: string;
  readonly mutations: number;
  /** By `npm run geodata -- --check`. */
  readonly byCheck: number;
  /** By `npm run verify`, with the documents; null where there were none. */
  readonly byVerify: number | null;
}

export interface Verdict {
  readonly kind: string;
  readonly byCheck: boolean;
  readonly byVerify: boolean | null;
}

/** A tally for each kind, in the order in which they first occur, and one for all. */
export function tallies(verdicts: readonly Verdict[]): readonly Tally[] {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      tallyOf(
        kind,
        verdicts.filter((one) => one.kind === kind),
      ),
    ),
    tallyOf('all', verdicts),
  ];
}

function tallyOf(kind: string, verdicts: readonly Verdict[]): Tally {
  const count = (noticed: (verdict: Verdict) => boolean | null) =>
    verdicts.filter((one) => noticed(one) === true).length;
  const isVerified = verdicts.every(({ byVerify }) => byVerify !== null);
  return {
    kind,
    mutations: verdicts.length,
    byCheck: count(({ byCheck }) => byCheck),
    byVerify: isVerified ? count(({ byVerify }) => byVerify) : null,
  };
}

/** As a table of Markdown, which a terminal shows well enough and a document takes as it is. */
export function tallyTable(list: readonly Tally[]): readonly string[] {
  const isVerified = list.every(({ byVerify }) => byVerify !== null);
  const share = (noticed: number, { mutations }: Tally) =>
    `${noticed} | ${((100 * noticed) / mutations).toFixed(noticed === mutations ? 0 : 1)} %`;
  return [
    `| what is wrong | mutations | noticed by the check | |${isVerified ? ' by verify, with the documents | |' : ''}`,
    `|---|--:|--:|--:|${isVerified ? '--:|--:|' : ''}`,
    ...list.map(
      (tally) =>
        `| ${tally.kind} | ${tally.mutations} | ${share(tally.byCheck, tally)} |` +
        (tally.byVerify === null ? '' : ` ${share(tally.byVerify, tally)} |`),
    ),
  ];
}
