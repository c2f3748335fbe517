import { escapeHtml } from '../escapeHtml';
import { descriptionOf, pictureName } from './subjects';
import { isAsReference, outcomeText, outcomeWord, type Summary, type Verdict } from './verdict';

/** What a picture is of: as accepted, as it is now, and where the two differ. */
export type View = 'reference' | 'now' | 'difference';

/** Path of a picture from the page. */
export function picturePath(name: string, view: View): string {
  return `pictures/${name}.${view}.png`;
}

/** The page of comparisons, complete in itself but for the pictures beside it; those that changed stand first. */
export function galleryPage({ verdicts, sentence }: Summary): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of overlays</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 1.5rem; }
  h2 { margin: 0; font-size: 1.125rem; }
  section { margin-block: 2rem; padding-inline-start: 1rem; border-inline-start: 0.375rem solid #88888855; }
  section.changed { border-color: #d1450c; }
  mark { padding-inline: 0.375rem; background: #d1450c; color: white; }
  .pictures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0.75rem; }
  figure { margin: 0; }
  img { display: block; width: 100%; height: auto; border: 1px solid #88888888; }
</style>
<h1>Gallery of overlays</h1>
<p>${escapeHtml(sentence)}</p>
${verdicts.map(section).join('\n')}
</html>
`;
}

function section({ subject, outcome }: Verdict): string {
  const isChanged = !isAsReference(outcome);
  const name = pictureName(subject);
  return `<section id="${escapeHtml(name)}"${isChanged ? ' class="changed"' : ''}>
  <h2>${escapeHtml(descriptionOf(subject))}</h2>
  <p>${isChanged ? `<mark>${outcomeWord(outcome)}</mark> ` : ''}<code>${escapeHtml(name)}</code> ${escapeHtml(outcomeText(outcome))}</p>
  <div class="pictures">
${viewsOf(outcome)
  .map((view) => figure(view, name, descriptionOf(subject)))
  .join('\n')}
  </div>
</section>`;
}

function figure(view: View, name: string, description: string): string {
  const path = escapeHtml(picturePath(name, view));
  const alt = escapeHtml(`${description}: ${view}`);
  return `    <figure><a href="${path}"><img src="${path}" alt="${alt}" loading="lazy"></a><figcaption>${view}</figcaption></figure>`;
}

/** Those that there are. */
function viewsOf({ kind }: Verdict['outcome']): readonly View[] {
  return {
    compared: ['reference', 'now', 'difference'] as const,
    'other-size': ['reference', 'now'] as const,
    'no-reference': ['now'] as const,
    'not-taken': [] as const,
  }[kind];
}
