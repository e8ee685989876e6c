/** What a command of the program is to the rest of it. */
import type { Command as Commander } from 'commander';
import type { Terminal } from '../terminal.ts';

export interface Command {
  /** Tells commander the arguments, options, help and action. */
  readonly define: (commander: Commander, context: Context) => void;
}

export interface Context {
  readonly terminal: Terminal;
  /** Makes an action of what returns the exit code. */
  readonly act: <Given extends unknown[]>(
    action: (...given: Given) => number | Promise<number>,
  ) => (...given: Given) => Promise<void>;
}

/** Examples below a command's help: what to type, and what for. */
export function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  return ['', 'Examples:', ...lines.flatMap(([command, what]) => [`  $ ${command}`, `      ${what}`])].join('\n');
}

/** For an option that may be given several times, and with commas. */
export function collected(value: string, before: readonly string[] = []): string[] {
  const parts = value.split(',').map((part) => part.trim());
  return [...before, ...parts.filter((part) => part !== '')];
}
