/** The program behind `npm start`: serves the workbench to this computer's own browser until it is stopped. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Problem } from '../format/index.ts';
import { grantSources } from '../host/index.ts';
import { openBrowser } from './open-browser.ts';
import { DEFAULT_PORT, startServer } from './start-server.ts';
import { whatToOpen } from './what-to-open.ts';

const WRONG_USE = 2;

/** What a program that started this one is told once the server listens. */
export interface Listening {
  /** To open in a browser. */
  readonly address: string;
  /** The case to begin with, as a path; null for a folder of cases. */
  readonly casePath: string | null;
}

interface Options {
  readonly port?: number;
  readonly open: boolean;
  readonly source?: readonly string[];
}

async function main(args: readonly string[]): Promise<void> {
  const program = new Command('npm start --')
    .description('Serves the workbench on this computer.')
    .argument('[folder]', 'a folder of cases, or a case; "Demarche" in your own folder where left out')
    .option('--port <number>', `the port to listen on (${DEFAULT_PORT}, or the next that is free)`, readPort)
    .option('--open', 'open the browser', false)
    .option('--no-open', 'do not open the browser')
    .option(
      '--source <id=path>',
      'the text of a source that may not lie beside the case; can be given several times',
      (given: string, before: readonly string[] = []) => [...before, given],
    )
    .helpOption('--help', 'show help')
    .showHelpAfterError('(--help shows what can be asked.)')
    .exitOverride()
    .parse([...args], { from: 'user' });
  const { port, open, source = [] } = program.opts<Options>();
  const found = await whatToOpen(program.args[0]);
  if ('problem' in found) return complain(found.problem);

  const sources = await grantSources(source);
  if ('problem' in sources) return complain(sources.problem);

  const { granted } = sources;
  const server = await startServer({ folder: found.folder, granted, ...(port !== undefined && { port }) });
  stopOnRequest(server.close);
  const address = `${server.address}${found.page}`;
  // Whoever asks for 0 takes any.
  const moved = port !== undefined && port !== 0 && port !== server.port ? ` (port ${port} is taken)` : '';
  process.stdout.write(`${address}${moved}\nCases are kept in ${found.folder}. Ctrl-C stops the workbench.\n`);
  process.send?.({ address, casePath: found.casePath ?? null } satisfies Listening);
  if (open && !(await openBrowser(address))) {
    process.stderr.write('No program here opens a browser; open the address above yourself.\n');
  }
}

function readPort(given: string): number {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (port < 2 ** 16) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** Finishes what is being written first. Asked twice, it ends at once. */
function stopOnRequest(close: () => Promise<void>): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = () => {
    for (const signal of signals) process.off(signal, stop);
    process.off('disconnect', stop);
    close().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, stop);
  // Whoever started us is gone.
  process.on('disconnect', stop);
}

function complain({ says, hint }: Problem): void {
  process.stderr.write(`${hint === undefined ? says : `${says} ${hint}`}\n`);
  process.exitCode = WRONG_USE;
}

main(process.argv.slice(2)).catch((error) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
    return;
  }
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
