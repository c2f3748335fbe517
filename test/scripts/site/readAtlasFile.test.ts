import { describe, expect, it } from 'vitest';
import { readAtlasFile } from '../../../scripts/site/readAtlasFile';

const whole = `{
  "title": { "zh": "图", "en": "Map" },
  "defaultTheme": "residents",
  "boundaries": {
    "title": "Edition", "publisher": { "zh": "局", "en": "Bureau" },
    "date": "2024-06-30", "licence": "CC-BY-4.0", "reviewNumber": "GS(2024)0000"
  }
}`;
const texts = (text: string | null) => readAtlasFile(text).findings.map((finding) => finding.text);

describe('readAtlasFile', () => {
  it('reads title, theme and who made the boundaries', () => {
    expect(readAtlasFile(whole)).toEqual({
      settings: {
        title: { zh: '图', en: 'Map' },
        description: null,
        defaultTheme: 'residents',
        boundaries: {
          title: { zh: 'Edition', en: 'Edition' },
          publisher: { zh: '局', en: 'Bureau' },
          date: '2024-06-30',
          licence: 'CC-BY-4.0',
          reviewNumber: 'GS(2024)0000',
        },
      },
      findings: [],
    });
    expect(readAtlasFile('{"title":"Map"}').settings).toMatchObject({
      title: { zh: 'Map', en: 'Map' },
      boundaries: null,
    });
  });

  it.each([
    ['is missing', null, /^atlas\.json: the file is missing; write one/],
    ['is no JSON', whole.replace('"residents"', ''), /^atlas\.json:3: this is no JSON .*correct it/],
    ['ends early', '{\n"title": "a",\n', /^atlas\.json(:3)?: this is no JSON/],
    ['is no object', '[1]', /^atlas\.json: /],
    ['has no title', '{}', /^atlas\.json: "title" is missing; add it/],
    ['has a title in one language', '{"title":{"zh":"图"}}', /"title.en" is missing/],
    ['has a title that is no text', '{"title":5}', /"title": write a text, or/],
    ['has an empty title', '{"title":" "}', /"title.zh": write a text; it is empty/],
    ['has a title of two lines', '{"title":"a\\nb"}', /on one line/],
    ['has a title with a place to fill', '{"title":"{{count}}"}', /leave out "\{\{"/],
    ['has an unknown field', '{\n"title":"a",\n"theme":"x"\n}', /^atlas\.json:3: "theme" is not known here/],
    ['has a bad date', whole.replace('2024-06-30', 'June'), /^atlas\.json:6: "boundaries\.date": write a date as/],
  ])('says so where the file %s', (_, text, sentence) => {
    expect(readAtlasFile(text).settings).toBeNull();
    expect(texts(text)).toContainEqual(expect.stringMatching(sentence));
  });
});
