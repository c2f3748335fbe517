import { describe, expect, it } from 'vitest';
import { galleryReadme } from '../../../scripts/gallery/galleryReadme';
import { linkTo, type PicturedTheme, pictureName, readThemes, subjectsOf } from '../../../scripts/gallery/subjects';
import { COMPUTING } from '../../../scripts/gallery/takePicture';
import { en } from '../../../src/i18n/en';
import { zh } from '../../../src/i18n/zh';

const belts: PicturedTheme = {
  id: 'belts',
  title: { zh: '生态带', en: 'River | coast [belts]' },
};

describe('subjectsOf', () => {
  it('has each theme by day in Chinese and by night in English', () => {
    const subjects = subjectsOf([belts]);
    expect(subjects.map(pictureName)).toEqual(['belts-day', 'belts-night']);
    expect(subjects.map(linkTo)).toEqual(['theme=belts&lang=zh&light=day', 'theme=belts&lang=en&light=night']);
  });

  it('finds the themes of the atlas, each under a name of its own', async () => {
    const names = subjectsOf(await readThemes()).map(pictureName);
    expect(names).toContain('dalian-circles-night');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('galleryReadme', () => {
  it('lists every picture with what it shows, and says where there is none', () => {
    const readme = galleryReadme([belts], (name) => name === 'belts-day');
    expect(readme).toContain(
      '| River \\| coast \\[belts\\]<br>生态带<br>`belts` | ![River \\| coast \\[belts\\], by day, in Chinese](belts-day.png) | no picture |',
    );
  });
});

describe('the wait for an overlay', () => {
  it('knows the words of the page', () => {
    expect(COMPUTING).toEqual({ zh: zh['layers.computing'], en: en['layers.computing'] });
  });
});
