/** Worker threads that all run one file of this folder. */
import type { Piscina } from 'piscina';

// Compiled, this file and the workers' are JavaScript; run from source, a worker needs the loader too.
const isSource = import.meta.url.endsWith('.ts');
const workerArguments = isSource ? ['--conditions=source', '--import=tsx'] : [];

/**
 * `name`: the worker's file without its ending; `given`: what each worker is handed once, as its `workerData`. The pool is to be
 * destroyed by whoever asked for it.
 */
export async function threadPool<Task, Result>(
  name: string,
  threads: number,
  given?: unknown,
): Promise<Piscina<Task, Result>> {
  const { Piscina: Pool } = await import('piscina');
  return new Pool<Task, Result>({
    filename: new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url).href,
    execArgv: workerArguments,
    minThreads: threads,
    maxThreads: threads,
    ...(given !== undefined && { workerData: given }),
  });
}
