/** Runs `npm start` until it has said all it says by itself, then stops it as Ctrl-C would. For documentation that runs. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url));
const child = spawn(process.execPath, [script, ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own, so that all that it started hears of it, as from a terminal.
  detached: true,
});
let said = '';
child.stdout.on('data', (bytes) => {
  process.stdout.write(bytes);
  said += bytes;
  if (said.includes('(Ctrl-C stops it)')) process.kill(-child.pid, 'SIGINT');
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
