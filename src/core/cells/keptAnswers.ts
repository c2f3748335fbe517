/**
 * The same function, which keeps its last answers: a table asks the same of its headings and periods many times. Answers are
 * shared, and so must not be changed.
 */
export function keptAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}

const LONGEST_KEPT = 300;
/** A column of a million periods has few that differ. */
const MOST_KEPT = 5000;
