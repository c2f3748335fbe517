interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function installMissing(): Promise<void>;
export function installedDifference(locked: Lock | null, installed: Lock | null): string | null;
