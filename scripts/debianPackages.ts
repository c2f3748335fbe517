import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.ts';

/** Installs packages on Debian as root; does nothing elsewhere. Whether they came is for the caller to see. */
export async function installOnDebian(packages: readonly string[]): Promise<void> {
  if (packages.length === 0 || !isDebian() || process.getuid?.() !== 0) return;
  console.log(`Installing the Debian packages ${packages.join(' and ')} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const label = `installing ${packages.join(' and ')}`;
  const updated = await run('apt-get', ['-qq', 'update'], { label, environment });
  if (!updated.ok) console.error('apt-get update failed; trying with the package lists as they are.');
  await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], { label, environment });
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
