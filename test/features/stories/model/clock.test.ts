import { expect, it } from 'vitest';
import { elapsedText } from '../../../../src/features/stories/model/clock';

it.each([
  [0, '0:00'],
  [9_999, '0:09'],
  [247_000, '4:07'],
  [3_753_000, '1:02:33'],
  [-5, '0:00'],
])('%d ms are %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});
