import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Sent with every answer. The page needs none of them to work: a server without them will do. What presenting needs
 * (fullscreen, screen-wake-lock, window-management) is the page's own where it is not named.
 */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

let known: { file: string; modified: number; policy: string | null } = { file: '', modified: -1, policy: null };

/**
 * The policy that the page itself declares in its meta tag, so that there is one text of it, or null without one.
 * What a meta tag cannot say is added: who may frame the page. That is its own origin, and anybody where the query says
 * `embed=1`: that view only shows, and has nothing that a click in a strange frame could be lured to.
 *
 * @param folder with the built index.html
 * @param url that was asked for
 */
export async function contentSecurityPolicy(folder: string, url: string): Promise<string | null> {
  const file = join(folder, 'index.html');
  const status = await stat(file).catch(() => null);
  if (status === null) return null;
  if (known.file !== file || known.modified !== status.mtimeMs) {
    known = { file, modified: status.mtimeMs, policy: declaredPolicy(await readFile(file, 'utf8')) };
  }
  if (known.policy === null || isEmbedded(url)) return known.policy;
  return `${known.policy}; frame-ancestors 'self'`;
}

function isEmbedded(url: string): boolean {
  const query = (url.split('#', 1)[0] ?? '').split('?').slice(1).join('?');
  return new URLSearchParams(query).get('embed') === '1';
}

/** The content of `<meta http-equiv="Content-Security-Policy">` in a page's text, on one line; null without one. */
function declaredPolicy(html: string): string | null {
  const [tag] = html.match(/<meta\s[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/i) ?? [];
  const content = tag?.match(/\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i);
  const text = content?.[1] ?? content?.[2];
  return text === undefined ? null : text.replace(/\s+/g, ' ').trim().replace(/;$/, '');
}
