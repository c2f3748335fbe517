import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAuthored } from '../../../src/core/overlays/choices';
import { fileId } from '../../../src/core/overlays/files/passedOnName';
import { addressParameters, linkParameters, parameterOf } from '../../../src/state/link/linkParameters';
import { decodeLink, encodeLink, linkTo } from '../../../src/state/link/permalink';
import { DEFAULT_MAP_STATE, FIELDS } from '../../../src/state/mapState';
import { context } from './mapStates';

const decode = (text: string) => decodeLink(text, context);

describe('a link', () => {
  it('reads a query with its question mark and a hash with its hash', () => {
    expect(decode('?labels=0').state.basemap.labels).toBe(false);
    expect(decode('#labels=0').state.basemap.labels).toBe(false);
  });
});

describe('a link that is broken or newer', () => {
  const bad: readonly [link: string, parameter: string][] = [
    ['theme=', 'theme'],
    ['theme=%20%E2%80%8B', 'theme'],
    [`theme=${'x'.repeat(101)}`, 'theme'],
    ['view=118.6,37.5', 'view'],
    ['view=118.6,x,3', 'view'],
    ['view=,,', 'view'],
    ['view=118.6,99,3', 'view'],
    ['view=Infinity,30,3', 'view'],
    ['area=99999', 'area'],
    ['area=370500,999999', 'area'],
    ['classes=quantile', 'classes'],
    ['classes=quantile,1', 'classes'],
    ['classes=quantile,2.5', 'classes'],
    ['classes=toString,4', 'classes'],
    ['classes=manual,3,2,1', 'classes'],
    ['labels=maybe', 'labels'],
    ['lang=de', 'lang'],
    ['v=2', 'v'],
    ['level=continent', 'level'],
    ['level=toString', 'level'],
    ['per=households', 'per'],
    ['per=day,day', 'per'],
    ['per=', 'per'],
    ['symbol=pie', 'symbol'],
  ];
  it.each(bad)('%s is named and left at its default', (link, parameter) => {
    const { state, notices: all } = decode(`${link}&lang=en`);
    const notices = all.filter(({ code }) => code !== 'link-repeated-parameter');
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, language: 'en' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code: 'link-bad-value', severity: 'warning', values: { parameter } });
  });

  const badOverlays: readonly [because: string, overlays: string][] = [
    ['an overlay that there is not', 'nonesuch'],
    ['an overlay that there is not, after one that there is', 'belt,nonesuch'],
    ['nothing', ''],
    ['an empty place', 'belt,'],
    ['one twice', 'belt,circles,belt'],
    ['one twice in different ways', 'belt~off,belt'],
    ['markup', '<script>alert(1)</script>'],
    ['markup in a file’s name', 'own.<script>'],
    ['markup in an entry', 'circles~hide:<script>'],
    ['a file without a name', 'own.'],
    ['a file with a long name', `own.${'x'.repeat(61)}`],
    ['a name that every object has', '__proto__'],
    ['more than there is room for', Array.from({ length: 30 }, (_, i) => `own.f${i}`).join()],
    ['a speed below zero', 'circles~speed:-1'],
    ['a speed of zero', 'circles~speed:0'],
    ['a speed with an exponent', 'circles~speed:1e9'],
    ['a speed that is too long to be written again', `circles~speed:${'9'.repeat(22)}`],
    ['a width that is too small to be written again', 'belt~width:0.0000001'],
    ['a speed that is none', 'circles~speed:fast'],
    ['a speed without a number', 'circles~speed:'],
    ['two speeds in one', 'circles~speed:40:50'],
    ['an opacity below 10 %', 'circles~opacity:5'],
    ['an opacity above 100 %', 'circles~opacity:101'],
    ['an unknown parameter', 'circles~height:3'],
    ['a parameter that every object has', 'circles~__proto__:3'],
    ['an unknown word', 'circles~upside-down'],
    ['an empty setting', 'circles~'],
    ['an entry without a name', 'circles~hide:'],
  ];
  it.each(badOverlays)('that lays %s has no overlays, says so, and is read otherwise', (_, overlays) => {
    const { state, notices } = decode(`area=370500&overlays=${encodeURIComponent(overlays)}&lang=en`);
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, selection: ['370500'], language: 'en' });
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      code: 'link-bad-value',
      severity: 'warning',
      values: { parameter: 'overlays', text: overlays.length > 40 ? `${overlays.slice(0, 40)}…` : overlays },
    });
  });

  it('reads as many overlays as there is room for', () => {
    const ids = Array.from({ length: 24 }, (_, i) => `own.f${i}`);
    expect(decode(`overlays=${ids.join()}`)).toEqual({
      state: { ...DEFAULT_MAP_STATE, overlays: ids.map(asAuthored) },
      pack: null,
      notices: [],
    });
  });

  it('leaves a value outside the range of its recipe to who draws it', () => {
    expect(decode('overlays=circles~speed:500').state.overlays[0]?.parameters).toEqual({ speed: 500 });
  });

  it.each(['figure=nonesuch', 'figure=', 'figure=__proto__', 'figure=toString'])('%s opens no evidence', (link) => {
    const { state, notices } = decode(`area=370500&${link}`);
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, selection: ['370500'] });
    expect(notices).toMatchObject([{ code: 'link-bad-value', values: { parameter: 'figure' } }]);
  });

  it.each(['figure=fraud-370500', 'figure=fraud-370500&area=210200', 'area=999999&figure=fraud-370500'])(
    '%s opens the card of the place that the figure is of',
    (link) => {
      expect(decode(link).state).toMatchObject({ selection: ['370500'], figure: 'fraud-370500' });
    },
  );

  it('keeps what it understands beside what it does not', () => {
    const { state, notices } = decode('theme=population&hologram=1&area=370500');
    expect(state).toMatchObject({ theme: 'population', selection: ['370500'] });
    expect(notices).toEqual([
      { code: 'link-unknown-parameter', severity: 'warning', values: { parameter: 'hologram' } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString=1', 'hasOwnProperty'])(
    'takes %s for a parameter it does not know',
    (link) => {
      expect(decode(link).state).toEqual(DEFAULT_MAP_STATE);
      expect(decode(link).notices.map(({ code }) => code)).toEqual(['link-unknown-parameter']);
    },
  );

  it('does not read a link of a megabyte', () => {
    const { state, notices } = decode(`theme=${'x'.repeat(1_000_000)}`);
    expect(state).toEqual(DEFAULT_MAP_STATE);
    expect(notices[0]?.code).toBe('link-too-long');
  });
});

describe('encode and decode', () => {
  it('come to rest from any overlays that can be read, however they were written', () => {
    const setting = fc.oneof(
      fc.constantFrom('off', 'hide:one', 'hide:tier-2.5', 'opacity:100'),
      fc.double({ min: 1e-7, max: 1e12, noNaN: true }).map((speed) => `speed:${speed}`),
      fc.double({ min: 10, max: 100, noNaN: true }).map((percent) => `opacity:${percent}`),
      fc
        .tuple(fc.stringMatching(/^\d{1,12}$/), fc.stringMatching(/^\d{1,8}$/))
        .map((parts) => `width:${parts.join('.')}`),
    );
    const overlay = fc
      .tuple(fc.constantFrom('circles', 'belt', 'own.我的站点'), fc.array(setting, { maxLength: 4 }))
      .map(([id, settings]) => [id, ...settings].join('~'));
    let readable = 0;
    fc.assert(
      fc.property(fc.array(overlay, { minLength: 1, maxLength: 2 }), (overlays) => {
        const first = decode(`overlays=${overlays.join()}`);
        if (first.notices.length > 0) return;
        readable++;
        const link = encodeLink(first.state);
        expect(decode(link).notices).toEqual([]);
        expect(encodeLink(decode(link).state)).toBe(link);
      }),
      { numRuns: 300 },
    );
    expect(readable).toBeGreaterThan(20);
  });

  it('carry the name of any file of the reader’s own', () => {
    const character = fc.constantFrom('a', 'Z', '7', '.', '-', ' ', '站', '𠮷', '/', '~', ',', '&', '😀', '\ud800');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 80 }), (characters) => {
        const overlays = [asAuthored(fileId(characters.join('')))];
        const original = { ...DEFAULT_MAP_STATE, overlays };
        expect(decode(encodeLink(original))).toEqual({ state: original, pack: null, notices: [] });
      }),
    );
    const long = [asAuthored(fileId(`a${'𠮷'.repeat(80)}.csv`))];
    expect(decode(encodeLink({ ...DEFAULT_MAP_STATE, overlays: long })).state.overlays).toEqual(long);
  });

  it('leave every field of the default state out', () => {
    expect(encodeLink(DEFAULT_MAP_STATE)).toBe('');
    expect([...FIELDS].sort()).toEqual(Object.keys(DEFAULT_MAP_STATE).sort());
  });
});

describe('the edition of a link', () => {
  it('is the first where the link does not say', () => {
    expect(decode('theme=population').state.edition).toBe(1);
    expect(decode('edition=2').state.edition).toBe(2);
  });

  it('that the page does not have yet is told, and the newest shown', () => {
    const { state, notices } = decode('theme=population&edition=9');
    expect(state).toEqual({ ...DEFAULT_MAP_STATE, theme: 'population', edition: 3 });
    expect(notices).toEqual([{ code: 'link-newer-edition', severity: 'warning', values: { edition: 9, newest: 3 } }]);
  });

  it.each(['0', '-1', 'x', '1.5', '', '1e1', '9999999999'])(
    'that is none (%s) is told, and the newest shown',
    (text) => {
      const { state, notices } = decode(`edition=${text}`);
      expect(state).toEqual({ ...DEFAULT_MAP_STATE, edition: 3 });
      expect(notices).toMatchObject([{ code: 'link-bad-value', values: { parameter: 'edition' } }]);
    },
  );

  it('is said of the default map once there are others', () => {
    expect(linkTo(DEFAULT_MAP_STATE, 1)).toBe('');
    expect(linkTo(DEFAULT_MAP_STATE, 3)).toBe('edition=1');
    expect(decode(linkTo(DEFAULT_MAP_STATE, 3)).state).toEqual(DEFAULT_MAP_STATE);
    expect(linkTo({ ...DEFAULT_MAP_STATE, edition: 3 }, 3)).toBe('edition=3');
  });
});

describe('the theme that a site opens with', () => {
  it('is what its links show that name none, and is itself named', () => {
    const ofSite = { ...context, hasTheme: (id: string) => id === 'own', defaultTheme: 'own' };
    const { state, notices } = decodeLink('area=370500', ofSite);
    expect(state).toMatchObject({ theme: 'own', selection: ['370500'] });
    expect(notices).toEqual([]);
    expect(encodeLink(state)).toBe('theme=own&area=370500');
    expect(decodeLink(encodeLink(state), ofSite).state).toEqual(state);
  });

  it('has the frozen default theme say so, where the site has that too', () => {
    expect(linkTo(DEFAULT_MAP_STATE, 1, null, 'own')).toBe('edition=1');
    expect(decode('edition=1').state).toEqual(DEFAULT_MAP_STATE);
  });
});

describe('a theme that is not here', () => {
  const fresh = { ...DEFAULT_MAP_STATE, edition: 3 };

  it.each([
    'nonesuch',
    'Nonesuch。',
    '人均产值',
    'own-ab12-x9',
    'x'.repeat(100),
    '<script>alert(1)</script>',
    '__proto__',
  ])('stays the one that is asked for, in the next link too: %s', (theme) => {
    const read = decodeLink(`theme=${encodeURIComponent(theme)}&per=day`, context, fresh);
    expect(read).toEqual({
      state: { ...DEFAULT_MAP_STATE, theme, normalisation: ['day'] },
      pack: null,
      notices: [],
    });
    expect(decodeLink(encodeLink(read.state), context, fresh)).toEqual(read);
  });

  it('is named without what nobody sees', () => {
    expect(decode('theme=%00none%E2%80%AEsuch%20').state.theme).toBe('nonesuch');
  });
});

describe('what is in a link beside the map', () => {
  const fresh = { ...DEFAULT_MAP_STATE, edition: 3, language: 'en' as const };

  it.each(['', '#', '<script>alert(1)</script>', 'theme=', `theme=${'x'.repeat(10_000)}`])(
    'leaves the page as it is without a link where it says nothing of the map: %.30s',
    (text) => {
      expect(decodeLink(text, context, fresh).state).toEqual(fresh);
    },
  );

  it('a pack is handed on as it is', () => {
    expect(decodeLink('theme=population&pack=1.a.b.c', context, fresh)).toEqual({
      state: { ...DEFAULT_MAP_STATE, theme: 'population' },
      pack: '1.a.b.c',
      notices: [],
    });
    expect(encodeLink({ ...DEFAULT_MAP_STATE, theme: 'population' }, '1.a.b.c')).toBe('theme=population&pack=1.a.b.c');
  });

  it('how the page is shown is passed over', () => {
    expect(decodeLink('embed=1&present=3&autoplay=10&speaker=1', context, fresh)).toEqual({
      state: fresh,
      pack: null,
      notices: [],
    });
  });

  it('a thousand mistakes are told in a few notices', () => {
    const { notices } = decode(Array.from({ length: 800 }, (_, i) => `x${i}`).join('&'));
    expect(notices).toHaveLength(9);
    expect(notices.at(-1)).toMatchObject({ code: 'link-more-problems', values: { count: 792 } });
    expect(decode('a&a&a&a').notices).toHaveLength(1);
  });
});

describe('a link that others have handled', () => {
  it.each(['from=singlemessage&isappinstalled=0', 'utm_source=x&spm=a.b'])(
    'passes over what a chat added: ?%s',
    (added) => {
      const link = decode(`#theme=population&area=370500?${added}`);
      expect(link).toEqual({ state: decode('theme=population&area=370500').state, pack: null, notices: [] });
      expect(addressParameters(`?${added}`, '#theme=population')).toBe('theme=population');
      expect(linkParameters(`theme=population?${added}`).hasForeign).toBe(true);
    },
  );

  it('takes a map from a query, and from one behind the hash', () => {
    expect(addressParameters('?theme=population&from=x', '#area=370500')).toBe('theme=population&area=370500');
    expect(decode('#area=370500?lang=en&from=x').state).toMatchObject({ selection: ['370500'], language: 'en' });
  });

  it.each([
    '#/theme=population&area=370500',
    '#!/theme=population&area=370500',
    '##theme=population&area=370500',
    '#theme=population&amp;amp;area=370500',
    '#theme＝population＆area＝370500',
    '#theme%EF%BC%9Dpopulation%EF%BC%86area%EF%BC%9D370500',
    '#ｔｈｅｍｅ=population&area=370500',
    '#\u200etheme=population&\u200barea=370500',
    '#theme%3Dpopulation%26area%3D370500',
    '#theme%253Dpopulation%2526area%253D370500',
    '#theme=Population&area=370500',
    '#theme=popu\u200blation&area=370500',
    '#theme=population#area=370500',
    '#theme=population&area=370500#from=x',
    '#theme=population&area=370500&utm_source=a&share_id=b&spm=c&nbsp;',
  ])('reads what it was before it was mangled: %s', (link) => {
    for (const parameters of [link, addressParameters('', link)]) {
      expect(decode(parameters)).toMatchObject({
        state: { theme: 'population', selection: ['370500'] },
        notices: [],
      });
    }
  });

  it.each(['?theme=population?from=x', '?amp;Theme=population', '?/theme=population', '?from=x?theme=population'])(
    'reads a query as it reads a hash: %s',
    (query) => {
      expect(decode(addressParameters(query, ''))).toMatchObject({ state: { theme: 'population' }, notices: [] });
    },
  );

  it('reads values that were encoded twice, widened or written with capitals', () => {
    expect(decode('area=370500%252C210200').state.selection).toEqual(['370500', '210200']);
    expect(decode('area=370500，210200').state.selection).toEqual(['370500', '210200']);
    expect(decode('view=118．6，37.5，６').state.view).toMatchObject({ longitude: 118.6, latitude: 37.5, zoom: 6 });
    expect(decode('level=Province&lang=en-US').state).toMatchObject({
      geography: { level: 'province' },
      language: 'en',
    });
  });

  it('selects a place once', () => {
    expect(decode('area=370500,210200,370500').state.selection).toEqual(['370500', '210200']);
  });

  it('does not unfold what was encoded without end', () => {
    expect(linkParameters(`%${'25'.repeat(400_000)}3D`).entries).toHaveLength(1);
  });

  it('tells a parameter of the hash that is unknown, and takes it out of the address', () => {
    expect(decode('hologram=1').notices).toMatchObject([{ code: 'link-unknown-parameter' }]);
    expect(linkParameters('hologram=1').hasForeign).toBe(true);
    expect(linkParameters('theme=population&embed=1').hasForeign).toBe(false);
  });

  it.each(['Theme=population', ' theme=population', 'amp;theme=population', 'THEME=population'])(
    'reads names as they are meant: %s',
    (link) => {
      expect(decode(link)).toMatchObject({ state: { theme: 'population' }, notices: [] });
      expect(parameterOf(link, 'theme')).toBe('population');
    },
  );

  it.each([
    'population。',
    'population)',
    'population，请看',
    'population”',
    'population.',
    'population%E3%80%82',
    'population请看',
    'population,请看',
    'population〉',
    'population</a>',
    'population**',
    'population%',
    'population%E0%A4',
    'population%00',
  ])('leaves out what a sentence put behind it: theme=%s', (value) => {
    expect(decode(`theme=${value}`)).toMatchObject({ state: { theme: 'population' }, notices: [] });
    expect(decode(`theme=population&area=370500。`).state.selection).toEqual(['370500']);
  });

  it('tells a parameter that is said more than once; the last one counts', () => {
    const { state, notices } = decode('theme=population&area=370500&theme=fraud-cases');
    expect(state.theme).toBe('fraud-cases');
    expect(notices).toEqual([{ code: 'link-repeated-parameter', severity: 'warning', values: { parameter: 'theme' } }]);
  });

  it('makes no parameters of what claims to be a pack', () => {
    const { state, pack, notices } = decode('pack=a%26theme%3Dpopulation');
    expect({ theme: state.theme, pack }).toEqual({ theme: DEFAULT_MAP_STATE.theme, pack: null });
    expect(notices).toMatchObject([{ code: 'pack-damaged' }]);
    expect(decode('pack=1.a.b.c。').pack).toBe('1.a.b.c');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = decode(`pack=${encodeURIComponent(text)}`);
        expect(decode(encodeLink(read.state, read.pack))).toEqual({ ...read, notices: [] });
      }),
    );
  });

  it('reads an opacity in whole per cent, as it is written', () => {
    const { state } = decode('overlays=circles~opacity:99.5');
    expect(decode(encodeLink(state)).state).toEqual(state);
  });
});
