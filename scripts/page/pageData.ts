/** The files that the page finds under `data/`, wherever they come from. */
export interface PageData {
  /** Their names, with slashes: `counties/370000.topo.json`. */
  names(): Promise<readonly string[]>;
  /** null where there is no such file. */
  read(name: string): Promise<string | Uint8Array | null>;
}
