import { useCallback, useState } from 'react';
import { recall, remember } from '../state/storage/remembered';

/** A choice that the browser remembers; the first one where none was made. */
export function useRemembered<Choice extends string>(
  key: string,
  choices: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const [chosen, setChosen] = useState(() => recall(key));
  const choose = useCallback(
    (choice: Choice) => {
      remember(key, choice);
      setChosen(choice);
    },
    [key],
  );
  return [choices.find((choice) => choice === chosen) ?? choices[0], choose];
}
