/** Opens an address in the person's browser, without a shell between. */
import { spawn } from 'node:child_process';

/** The program that opens an address, and its arguments. */
export function opener(address: string, platform: NodeJS.Platform = process.platform): readonly [string, string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // `start` is no program of its own there, and the shell's would read & and % in an address.
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/** False where there is no such program; the address is printed anyway. */
export function openBrowser(address: string): Promise<boolean> {
  const [program, args] = opener(address);
  return new Promise((settle) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => settle(false));
    child.once('spawn', () => {
      child.unref();
      settle(true);
    });
  });
}
