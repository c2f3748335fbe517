/** What was asked last, by the name of the question, and of what it was asked. */
export interface Questions {
  /** Notes a question; false where it was asked of the same already. */
  ask(name: string, keys: readonly unknown[]): boolean;
  /** Whether nothing else has been asked since: an answer to anything else is dropped. */
  isCurrent(name: string, keys: readonly unknown[]): boolean;
  /** Notes that there was no answer: by itself that is no reason to ask again. */
  fail(name: string): void;
  /** Lets all that failed be asked again. */
  retryFailed(): void;
}

export function createQuestions(): Questions {
  const asked = new Map<string, readonly unknown[]>();
  const failed = new Set<string>();
  const isCurrent = (name: string, keys: readonly unknown[]) => {
    const before = asked.get(name);
    return before?.length === keys.length && keys.every((key, index) => key === before[index]);
  };
  return {
    ask(name, keys) {
      if (isCurrent(name, keys)) return false;
      asked.set(name, keys);
      return true;
    },
    isCurrent,
    fail(name) {
      failed.add(name);
    },
    retryFailed() {
      for (const name of failed) asked.delete(name);
      failed.clear();
    },
  };
}
