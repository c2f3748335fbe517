import mapshaper from 'mapshaper';

/**
 * Runs mapshaper commands on named in-memory inputs and parses the JSON files that `-o` named.
 *
 * Inputs are objects (GeoJSON or TopoJSON); mapshaper may change them, so they are handed over as text.
 * @throws when a command fails or an expected output is not written.
 */
export async function runMapshaper<Output extends string>(
  commands: readonly string[],
  inputs: Readonly<Record<string, unknown>>,
  outputs: readonly Output[],
): Promise<Record<Output, unknown>> {
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]));
  const written = await mapshaper.applyCommands(commands.join(' '), texts);
  const parsed = outputs.map((name) => {
    const file = written[name];
    if (file === undefined) throw new Error(`mapshaper wrote no "${name}", only ${Object.keys(written).join(', ')}.`);
    return [name, JSON.parse(typeof file === 'string' ? file : new TextDecoder().decode(file))] as const;
  });
  return Object.fromEntries(parsed) as Record<Output, unknown>;
}
