import { resolve } from 'node:path';
import { UsageError } from '../commandLine';
import type { SheetOrder } from './makeSheets';

interface Typed {
  readonly out?: string | undefined;
  readonly lang?: string | undefined;
  readonly address?: string | undefined;
}

/**
 * What sheets are asked for.
 *
 * @param site the folder that is taken where none is named.
 * @throws UsageError
 */
export function sheetOrder(
  folders: readonly string[],
  { out = 'sheets', lang = 'zh', address }: Typed,
  site: string,
): SheetOrder {
  if (folders.length > 1) throw new UsageError('sheets are made of one site.');
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is "${lang}", which is neither zh nor en.`);
  return {
    site: resolve(folders[0] ?? site),
    out: resolve(out),
    language: lang,
    address: address === undefined ? null : addressOf(address),
  };
}

/** Without query and hash, with the slash at its end. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`--address is "${text}", which is no address of a site (https://…).`);
  return `${url.origin}${url.pathname.replace(/\/?$/, '/')}`;
}
