import { describe, expect, it, vi } from 'vitest';
import { classify } from '../../../../../src/core/portrayal/classify/classify';
import { methodOf } from '../../../../../src/core/portrayal/classify/methods/methodOf';
import { classifyTheme, methodsFor } from '../../../../../src/core/portrayal/portray/classifyTheme';
import { createLanguages } from '../../../../../src/i18n/createLanguages';
import { encodeClassification, parseClassification } from '../../../../../src/state/link/linkClassification';
import { wordsIn } from '../../../../../src/ui/wording/useWords';
import { worded } from '../../../../../src/ui/wording/worded';
import { CASES, CHANGE, GEOGRAPHIES } from '../../../../ui/atlasFixture';
import { themeOf } from '../../../record/records';

// Its one line in the list.
vi.mock('../../../../../src/core/portrayal/classify/methods/index', async (original) => {
  const { CLASSIFICATION_METHODS } =
    await original<typeof import('../../../../../src/core/portrayal/classify/methods/index')>();
  const { doubling } = await import('./doubling');
  return { CLASSIFICATION_METHODS: [...CLASSIFICATION_METHODS, doubling] };
});

const choice = { method: 'doubling', classCount: 3 };

describe('a method that is added by a file and a line in the list', () => {
  it('classifies values', () => {
    const classified = classify([0, 3, 9, 14], choice);
    expect(classified).toEqual({
      ok: true,
      classification: { method: 'doubling', breaks: [0, 2, 6, 14] },
      isExtended: false,
    });
    expect(classify([5, 5], choice)).toMatchObject({ classification: { breaks: [5, 5] } });
  });

  it('is offered for what it suits, and refused for the rest', () => {
    expect(methodsFor(CASES).map(({ id }) => id)).toContain('doubling');
    expect(methodsFor(CHANGE).map(({ id }) => id)).not.toContain('doubling');
    const values = [0, 1, 3, 9, 12, 14];
    const shown = classifyTheme({ values, runs: [] }, themeOf(CASES), CASES, choice);
    expect(shown).toEqual({ classification: { method: 'doubling', breaks: [0, 2, 6, 14] }, notices: [] });
    const refused = classifyTheme({ values: [-1, 3], runs: [] }, themeOf(CHANGE), CHANGE, choice);
    expect(refused.notices.map(({ code }) => code)).toEqual(['classification-not-offered']);
  });

  it('travels in a link', () => {
    expect(encodeClassification(choice)).toBe('doubling,3');
    expect(parseClassification('doubling,3')).toEqual(choice);
    expect(parseClassification('tripling,3')).toBeNull();
  });

  it('has a name in the chooser', () => {
    const names = (['zh', 'en'] as const).map((language) =>
      worded(
        wordsIn(createLanguages(language).t, language, { geographies: GEOGRAPHIES, measures: new Map() }),
        methodOf('doubling').name,
      ),
    );
    expect(names).toEqual(['逐级加倍', 'Doubling']);
  });
});
