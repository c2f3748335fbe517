import { SCENES, type Scene } from './scenes';

/** The page of scenes: each as it was beside as it is. */
export function scenesReadme(): string {
  return `# Twenty scenes, before and after

The page in twenty places where people meet it: on a laptop, a wall and a phone, in the frame of another page, before a room, on paper;
by day and by night, in both languages. \`npm run gallery -- --scenes\` takes the second picture of each anew.

| scene | before | after |
|---|---|---|
${SCENES.map(row).join('\n')}
`;
}

function row(scene: Scene): string {
  const { name, description, window, light, language } = scene;
  const about = `${description}<br>${window.width} × ${window.height}, ${light}, ${language === 'zh' ? 'Chinese' : 'English'}`;
  const picture = (when: string) => `![${description}, ${when}](${when}/${name}.jpg)`;
  return `| ${about} | ${picture('before')} | ${picture('after')} |`;
}
