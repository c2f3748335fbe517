import { readableName } from '../../src/core/record/fileName';

/** "370500-东营市.pdf": the code first, so that sheets stand in the order of the code, whatever the language. */
export function sheetName(adcode: string, name: string): string {
  return `${adcode}-${readableName(name, 'sheet')}.pdf`;
}
