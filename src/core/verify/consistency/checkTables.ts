/** Tables that say again, in other words, what the figures say: only the checks read them. */
export const CHECK_TABLES = ['frames.csv', 'sums.csv', 'prints.csv'] as const;

/** Their texts. One that is not given at all is not asked for; null: it is missing. */
export type CheckTables = Readonly<Partial<Record<(typeof CHECK_TABLES)[number], string | null>>>;
