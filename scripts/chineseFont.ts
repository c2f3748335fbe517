import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The Debian package of a font with Chinese characters, without which a browser shows boxes. */
export const CHINESE_FONT = 'fonts-noto-cjk';

/** macOS and Windows always have one; on Linux fontconfig knows, and without it the names of the font files tell. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  if (listed.error === undefined) return listed.stdout.trim() !== '';
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')]
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .some((file) => /cjk|wqy|source-?han|droidsansfallback/i.test(file));
}
