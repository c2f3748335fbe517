import { useAtlas } from '../../ui/AtlasContext';
import { creditTexts } from '../../ui/wording/creditTexts';
import { useWords, type Words } from '../../ui/wording/useWords';
import { KeepCounties } from './KeepCounties';
import { enSources } from './phrases.en';
import { BOUNDARIES_SECTION, type Sections } from './useSections';

/** Who drew what the figures are shown on, under which licence, and what it may be used for. */
export function BoundariesSection({ sections }: { readonly sections: Pick<Sections, 'headingOf'> }) {
  const words = useWords();
  const { t } = words;
  const edition = useAtlas(({ data }) => data.boundaries.edition);
  return (
    <section className="source" aria-labelledby={BOUNDARIES_SECTION}>
      <h3 {...sections.headingOf(BOUNDARIES_SECTION)}>{t('sources.boundaries')}</h3>
      <dl className="source__facts">
        <div>
          <dt>{t('sources.edition')}</dt>
          <dd>
            {edition.date} <small>{edition.id}</small>
          </dd>
        </div>
        <div>
          <dt>{t('sources.packages')}</dt>
          <dd>
            <ul className="source__packages">
              {edition.sources.map(({ name, version, licence, role }) => (
                <li key={name}>
                  {name} {version} <small>{licence}</small>
                  <span>{roleText(words, name, role)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      {creditTexts(edition, (sentence) => sentence(words)).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <KeepCounties />
    </section>
  );
}

type PackageKey = Extract<keyof typeof enSources, `sources.package.${string}`>;

/** What was taken from a package; as the edition itself says it, where it is another publisher's. */
function roleText({ t }: Words, name: string, role: string): string {
  const key = `sources.package.${name}`;
  return Object.hasOwn(enSources, key) ? t(key as PackageKey) : role;
}
