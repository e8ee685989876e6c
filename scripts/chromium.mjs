/**
 * The browser for the tests of the page. Debian's chromium is installed where we may do so (as root); elsewhere its
 * absence is said, and the tests that need it are skipped by name, or fail where CI is set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Otherwise there is no WebGL without a graphics card.
  '--enable-unsafe-swiftshader',
];

/** @returns {string[]} how it is started: asking nobody on the network; as root it has no sandbox */
export function chromiumSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...switches] : switches;
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string | undefined} where the browser is */
export function chromium() {
  return [process.env.CHROMIUM, ...places].find((path) => path !== undefined && existsSync(path));
}

/** @returns {string | undefined} where the browser is, after an attempt to install it */
export function installedChromium() {
  const found = chromium();
  if (found !== undefined || process.getuid?.() !== 0) return found;
  const apt = (args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  process.stdout.write('Installing chromium for the tests of the page …\n');
  if (apt(['install', '-y', '-q', '--no-install-recommends', 'chromium']).status !== 0) {
    apt(['update', '-q']);
    apt(['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  return chromium();
}
