import type { Notice } from '../core/text/notice';
import { NoticeLine } from './NoticeLine';
import type { Words } from './wording/useWords';

interface NoticeLinesProps {
  readonly notices: readonly Notice[];
  readonly words: Words;
}

/** Notices as the items of a list. */
export function NoticeLines({ notices, words }: NoticeLinesProps) {
  return notices.map((notice) => <NoticeLine key={noticeKey(notice)} notice={notice} words={words} />);
}

/** Tells a notice from the others beside it. */
export function noticeKey({ code, values }: Notice): string {
  return `${code} ${JSON.stringify(values)}`;
}
