import type { Notice } from '../../core/text/notice';
import { noticeKey } from '../NoticeLines';
import { caveatText } from '../wording/noticeText';
import type { Words } from '../wording/useWords';

interface LegendCaveatsProps {
  readonly notices: readonly Notice[];
  readonly words: Words;
}

/** What limits a comparison, each in a few words, the gravest first: two lines of it, always in sight. */
export function LegendCaveats({ notices, words }: LegendCaveatsProps) {
  const isGrave = ({ severity }: Notice) => severity !== 'info';
  const ordered = [...notices.filter(isGrave), ...notices.filter((notice) => !isGrave(notice))];
  const texts = ordered.flatMap((notice) => {
    const text = caveatText(words, notice);
    return text === null ? [] : [{ notice, text }];
  });
  if (texts.length === 0) return null;
  return (
    <p className="legend-caveats">
      {texts.map(({ notice, text }, index) => (
        <span key={noticeKey(notice)} data-severity={notice.severity}>
          {index > 0 && words.t('list.dot')}
          {text}
        </span>
      ))}
    </p>
  );
}
