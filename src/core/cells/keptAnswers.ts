/**
 * The same function, which keeps its last answers: a table asks the same of its headings and periods many times. Answers are
 * shared, and so must not be changed.
 */
export function keptAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let kept = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = older.get(text) ?? answer(text);
    if (kept.size >= MOST_KEPT) [older, kept] = [kept, new Map()];
    kept.set(text, found);
    return found;
  };
}

const LONGEST_KEPT = 300;
/** A column of a million periods has few that differ, and no table more measures; what was not asked of so many others is let go. */
const MOST_KEPT = 10_000;
