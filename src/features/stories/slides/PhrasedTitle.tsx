import { Fragment, useMemo } from 'react';
import { phrasePieces, titleParts } from './phrasePieces';

/** A title whose lines break where one would pause: after what it speaks of, and never within a word. */
export function PhrasedTitle({ title }: { readonly title: string }) {
  const parts = useMemo(
    () => titleParts(title).map((part) => ({ part, pieces: phrasePieces(part.trimEnd()) })),
    [title],
  );
  return parts.map(({ part, pieces }) => (
    <Fragment key={part}>
      <span className="title-part">
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in its order
          <Fragment key={at}>
            {pieces.length > 1 ? <span className="unbroken">{piece}</span> : piece}
            <wbr />
          </Fragment>
        ))}
      </span>
      {part.endsWith(' ') ? ' ' : ''}
      <wbr />
    </Fragment>
  ));
}
