import type { RefObject } from 'react';

interface FileInputProps {
  /** For the button that stands for it. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label?: string;
  /** Endings of names; without them any file. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** Chooses files, unseen: a button clicks it. A file can be chosen twice in a row. */
export function FileInput({ ref, label, accept, multiple, take }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      multiple={multiple}
      aria-label={label}
      hidden
      onChange={({ target }) => {
        take([...(target.files ?? [])]);
        target.value = '';
      }}
    />
  );
}
