/** What a command of the program is: a name, a line about it, and what commander needs to know. */
import type { Command as Commander } from 'commander';
import type { Terminal } from '../terminal.ts';

export interface Command {
  /** Arguments, options, help and the action. The action's number is the exit code. */
  readonly define: (commander: Commander, terminal: Terminal) => void;
}

/** Examples below a command's help: what to type, and what for. */
export function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  return ['', 'Examples:', ...lines.flatMap(([command, what]) => [`  $ ${command}`, `      ${what}`])].join('\n');
}

/** For an option that may be given several times, and with commas. */
export function collected(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(',').map((part) => part.trim()).filter((part) => part !== '')];
}
