import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../src/core/text/reasonOf';

/** What the user typed cannot be read; the message is a sentence that says why. */
export class UsageError extends Error {}

/** A problem with what the user gave, or with what was found there, told in a sentence. */
export class InputError extends Error {}

/** What was typed behind the command, by `node:util`. @throws UsageError for what the command does not know. */
export function readCommandLine<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs<Config>(config);
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

/** A number above 0 without decimals. @throws UsageError */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--${option} is "${text}", which is no whole number above 0.`);
}

/**
 * Runs a command that was asked for, and ends with its status: what it gives (0 where it gives none), 1 for an
 * `InputError`, 2 for a `UsageError`. Both are told in one form on standard error; any other error is ours.
 *
 * @param command as npm knows it: `join`.
 * @param usage what stands behind it: `<table> [--figures]`.
 */
export async function runCommand(command: string, usage: string, main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    process.stderr.write(`${command}: ${error.message}\n`);
    if (error instanceof UsageError)
      process.stderr.write(`usage: npm run ${command}${usage === '' ? '' : ` -- ${usage}`}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Whether a module was started as a program, and not imported. @param file its own: `import.meta.filename`. */
export function isProgram(file: string): boolean {
  return process.argv[1] === file;
}
