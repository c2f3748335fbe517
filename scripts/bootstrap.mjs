/**
 * `node scripts/bootstrap.mjs <command> …`: installs what is missing, then runs scripts/<command>.ts with the rest of
 * what it was given. With install.mjs no TypeScript, since it runs before there is anything that could read it.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Bulletin Atlas needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const { installMissing } = await import('./install.mjs');
await installMissing();

const { register } = await import('tsx/esm/api');
register();
const { fileURLToPath } = await import('node:url');
const script = new URL(`${process.argv[2]}.ts`, import.meta.url);
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
