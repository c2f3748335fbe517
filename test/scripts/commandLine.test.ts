import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InputError, readCommandLine, runCommand, UsageError, wholeNumber } from '../../scripts/commandLine';

const before = process.exitCode;
let said = '';

beforeEach(() => {
  said = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = before;
});

describe('a command', () => {
  it('ends with the status that it gives, and says nothing of its own', async () => {
    await runCommand('join', '<table>', () => 1);
    expect([process.exitCode, said]).toEqual([1, '']);
  });

  it('tells a problem of what it was given in a sentence, with status 1', async () => {
    await runCommand('join', '<table>', () => Promise.reject(new InputError('There is no file x.csv.')));
    expect([process.exitCode, said]).toEqual([1, 'join: There is no file x.csv.\n']);
  });

  it('tells what it cannot read of its arguments, with its usage and status 2', async () => {
    await runCommand('join', '<table> [--figures]', () => {
      throw new UsageError('which table?');
    });
    expect([process.exitCode, said]).toEqual([2, 'join: which table?\nusage: npm run join -- <table> [--figures]\n']);
  });

  it('lets any other error through, which is ours', async () => {
    await expect(runCommand('join', '', () => Promise.reject(new TypeError('oh')))).rejects.toThrow(TypeError);
  });
});

describe('arguments', () => {
  it('are refused where the command does not know them', () => {
    expect(() => readCommandLine({ args: ['--figurs'], options: { figures: { type: 'boolean' } } })).toThrow(
      UsageError,
    );
    expect(() => readCommandLine({ args: ['table.csv'], options: {} })).toThrow(UsageError);
  });

  it('may be whole numbers above 0', () => {
    expect(wholeNumber('runs', '12')).toBe(12);
    for (const text of ['0', '-1', '1.5', '', 'x', '1e3']) expect(() => wholeNumber('runs', text)).toThrow(UsageError);
  });
});
