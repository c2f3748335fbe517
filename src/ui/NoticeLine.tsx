import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { Notice } from '../core/text/notice';
import { noticeText } from './wording/noticeText';
import type { Words } from './wording/useWords';

const ICONS = { info: Info, warning: TriangleAlert, error: CircleAlert } as const;

interface NoticeLineProps {
  readonly notice: Notice;
  readonly words: Words;
}

/** One notice: its severity as a picture and a word, and its sentence. */
export function NoticeLine({ notice, words }: NoticeLineProps) {
  const Icon = ICONS[notice.severity];
  return (
    <li className="notice" data-severity={notice.severity}>
      <Icon aria-hidden />
      <span>
        <b>{words.t(`severity.${notice.severity}`)}</b> {noticeText(words, notice)}
      </span>
    </li>
  );
}
