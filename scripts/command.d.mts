export const ROOT: string;

export interface RunResult {
  readonly ok: boolean;
  readonly code: number;
  readonly seconds: number;
}

interface RunOptions {
  readonly label: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly keepsOutput?: boolean;
}

export function run(
  program: string,
  parameters: readonly string[],
  options: RunOptions & { readonly shell?: boolean },
): Promise<RunResult>;
export function runTool(
  packageName: string,
  parameters: readonly string[],
  options: RunOptions & { readonly tool?: string },
): Promise<RunResult>;
export function endWithSignals(): void;
