/** The terminal, or the pipe, that this process was started with. */
import pc from 'picocolors';
import { heedInterrupts } from '../host/interrupt.ts';
import { progressLine } from '../host/progress.ts';
import type { Terminal } from './terminal.ts';

/** What tools and files get, and terminals that do not say how wide they are. */
const USUAL_WIDTH = 80;

/** In columns; some terminals report none. */
export function widthOf(reported: number | undefined, asked: string | undefined): number {
  return reported || Number(asked) || USUAL_WIDTH;
}

export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  // A reader that has seen enough (`| head`) is no fault of ours.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      // A full disk, say: there is nowhere left to say more than this.
      if (stream === stdout) stderr.write(`The output could not be written (${error.code ?? error.message}).\n`);
      process.exit(1);
    });
  }
  const colors = pc.createColors(stdout.isTTY === true && pc.isColorSupported);
  const { signal, release } = heedInterrupts();
  return {
    print: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(text),
    width: widthOf(stdout.columns, process.env.COLUMNS),
    paint: {
      heading: (text) => colors.bold(text),
      strong: (text) => colors.bold(text),
      quiet: (text) => colors.dim(text),
      warning: (text) => colors.yellow(text),
    },
    signal,
    release,
    async driving(work) {
      const line = progressLine(stderr);
      try {
        return await work({ signal, onProgress: line.onProgress });
      } finally {
        line.done();
      }
    },
  };
}
