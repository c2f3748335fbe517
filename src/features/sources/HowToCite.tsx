import type { Portrayal } from '../../core/portrayal/portrayal';
import type { Observation } from '../../core/record/observation';
import { LANGUAGES } from '../../core/text/text';
import { useAtlas } from '../../ui/AtlasContext';
import { CiteFigure } from '../../ui/citation/CiteFigure';
import { CiteTheme } from '../../ui/citation/CiteTheme';
import { CopyCitation } from '../../ui/citation/CopyCitation';
import { useCitations } from '../../ui/citation/useCitations';
import { useAreaNames } from '../../ui/useAreaNames';
import { useWords } from '../../ui/wording/useWords';

const FORMS = ['zh', 'en'] as const;

/** The atlas, the theme on the map and one of its figures, as they are cited. */
export function HowToCite() {
  const { t } = useWords();
  const cite = useCitations();
  const portrayal = useAtlas((atlas) => atlas.portrayal);
  const selected = useAtlas(({ mapState }) => mapState.selection[0] ?? null);
  const example = exampleOf(portrayal, selected);
  const measure = useAtlas(({ data }) => data.record.measures.get(example?.measure ?? ''));
  const nameOf = useAreaNames(example === null ? [] : [example.adcode]);
  return (
    <>
      <h4>{t('cite.atlas')}</h4>
      {FORMS.map((form) => (
        <div className="citation" key={form}>
          <h5>{t(`cite.form.${form}`)}</h5>
          <blockquote lang={LANGUAGES[form].tag}>{cite.atlas(form)}</blockquote>
          <CopyCitation textOf={() => cite.atlas(form)} />
        </div>
      ))}
      <h4>{t('cite.theme')}</h4>
      <div className="citation">
        <blockquote>{cite.theme()}</blockquote>
        <CiteTheme />
      </div>
      {example !== null && measure !== undefined && (
        <>
          <h4>{t('cite.figure')}</h4>
          <p>{t('cite.figureHint')}</p>
          <div className="citation">
            <blockquote>{cite.figure(example, measure, nameOf(example.adcode))}</blockquote>
            <CiteFigure observation={example} />
          </div>
        </>
      )}
    </>
  );
}

/** A figure of the theme: the selected place's, or else the first. */
function exampleOf({ areas }: Portrayal, selected: string | null): Observation | null {
  const published = areas.filter(({ observation }) => observation !== null);
  const shown = published.find(({ adcode }) => adcode === selected) ?? published[0];
  return shown?.observation ?? null;
}
