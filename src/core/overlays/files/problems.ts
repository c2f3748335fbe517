import { groupBy } from '../../text/groupBy';
import type { Notice, Severity } from '../../text/notice';
import { type FileNoticeCode, type FileNoticeValues, fileNotice } from './fileNotices';

/** As many problems of one kind are named; the others are counted. */
const MOST_NAMED = 40;

type Report<Result> = <Code extends FileNoticeCode>(code: Code, values: FileNoticeValues<Code, 'file'>) => Result;

/** Collects what is wrong with one file. */
export interface Problems {
  /** The file cannot be used. Gives null, for a caller to return. */
  readonly refuse: Report<null>;
  /** One thing of it cannot be used. */
  readonly leaveOut: Report<void>;
  /** Something was changed or has to be known. */
  readonly notify: Report<void>;
  /** In the order in which each kind first occurred; of each kind the first ones, then how many more there are. */
  list(): Notice[];
}

/** @param file its name, fit to be shown. */
export function createProblems(file: string): Problems {
  const named: Notice[] = [];
  const counts = new Map<string, number>();
  const add = (code: FileNoticeCode, severity: Severity, values: Notice['values']) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= MOST_NAMED) named.push({ code, severity, values: { file, ...values } });
  };
  return {
    refuse: (code, values) => {
      add(code, 'error', values);
      return null;
    },
    leaveOut: (code, values) => add(code, 'warning', values),
    notify: (code, values) => add(code, 'info', values),
    list: () =>
      [...groupBy(named, ({ code }) => code)].flatMap(([kind, notices]) => {
        const further = (counts.get(kind) ?? 0) - notices.length;
        const severity = notices[0]?.severity ?? 'info';
        return further === 0
          ? notices
          : [...notices, fileNotice('layer-further-problems', severity, { file, kind, count: further })];
      }),
  };
}
