import { useWords } from '../../../ui/wording/useWords';

interface GuessLabelProps {
  readonly text: string;
  readonly isGuessed: boolean;
}

/** What a field is called, and whether it was guessed or is the reader's word. */
export function GuessLabel({ text, isGuessed }: GuessLabelProps) {
  const { t } = useWords();
  return (
    <>
      {text}
      {isGuessed && t('list.dot') + t('data.guessed')}
    </>
  );
}
