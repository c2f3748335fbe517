import { descriptionOf, type PicturedTheme, pictureName, type Subject, subjectsOf } from './subjects';

/**
 * The README beside the references: all of them in a table.
 *
 * @param hasPicture whether there is a reference of this name; where there is none, the cell says so
 */
export function galleryReadme(themes: readonly PicturedTheme[], hasPicture: (name: string) => boolean): string {
  const cell = (subject: Subject) => {
    const name = pictureName(subject);
    return hasPicture(name) ? `![${escapeMarkdown(descriptionOf(subject))}](${name}.png)` : 'no picture';
  };
  const rows = themes.map((theme) => {
    const heading = `${escapeMarkdown(theme.title.en)}<br>${escapeMarkdown(theme.title.zh)}<br>\`${theme.id}\``;
    return `| ${[heading, ...subjectsOf([theme]).map(cell)].join(' | ')} |`;
  });
  return `# Gallery of overlays

Every theme of overlays, by day in Chinese and by night in English: the map as a window of 960 × 600 shows it.
\`npm run gallery\` compares the page with these pictures, \`npm run gallery -- --accept\` takes them, and this list, anew.

| theme | day | night |
|---|---|---|
${rows.join('\n')}
`;
}

/** Text as it has to stand in a cell of a table, or in the description of a picture. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}
