/** Where a line may end: after a space, and between any two characters of Chinese. */
const BREAKS = /(?<= )|(?<=\p{Script=Han})(?=\p{Script=Han})/u;

/** A name in lines of about the same length, none longer than allowed unless it is one word. Measuring costs: most are one line. */
export function wrapName(name: string, widthOf: (line: string) => number, longestPixels: number): readonly string[] {
  return name.split('\n').flatMap((paragraph) => {
    const whole = widthOf(paragraph);
    if (whole < longestPixels) return [paragraph];
    const target = Math.max(whole / (Math.floor(whole / longestPixels) + 1), longestPixels / 2);
    const lines: string[] = [''];
    for (const word of paragraph.split(BREAKS)) {
      const last = lines.at(-1) ?? '';
      const [short, long] = [widthOf(last.trimEnd()), widthOf((last + word).trimEnd())];
      const isFull = long > longestPixels || long - target > target - short;
      if (last !== '' && isFull) lines.push(word);
      else lines[lines.length - 1] = last + word;
    }
    return lines.map((line) => line.trimEnd());
  });
}
