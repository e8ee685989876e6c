#!/usr/bin/env node
/** The program `demarche`: finds the command, loads that one only, and ends with its exit code. */
import { Command as Commander, CommanderError } from 'commander';
import { Interrupted, INTERRUPTED } from '../host/interrupt.ts';
import { COMMANDS } from './commands/list.ts';
import { processTerminal } from './process-terminal.ts';
import { WRONG_USE, WrongUse } from './wrong-use.ts';

const terminal = processTerminal();

async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Commander('demarche')
    .description('Says what holds in a dispute, given what the parties are taken to want, what can move, and who can move it.')
    .version(terminal.version, '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('--help shows what can be asked, with examples.')
    .exitOverride()
    .configureOutput({ writeOut: terminal.print, writeErr: terminal.complain, getOutHelpWidth: () => terminal.width, getErrHelpWidth: () => terminal.width });
  const named = new Set(args.filter((arg) => !arg.startsWith('-')).slice(0, 2));
  for (const { name, about, load } of COMMANDS) {
    const command = program.command(name).description(about).copyInheritedSettings(program);
    if (!named.has(name)) continue;
    const { command: loaded } = await load();
    loaded.define(command, terminal);
    command.hook('postAction', () => {});
    const action = command as unknown as { _actionHandler?: (args: unknown[]) => Promise<number> };
    const handler = action._actionHandler;
    if (handler !== undefined) action._actionHandler = async (given) => (exitCode = await handler(given));
  }
  if (args.length === 0) {
    program.outputHelp();
    return 0;
  }
  await program.parseAsync([...args], { from: 'user' });
  return exitCode;
}
