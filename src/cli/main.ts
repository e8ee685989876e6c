/** The program `demarche`: finds the command, loads only that one, and ends with its exit code. */
import { readFileSync } from 'node:fs';
import { Command as Commander } from 'commander';
import type { Context } from './commands/command.ts';
import { COMMANDS } from './commands/list.ts';
import { exitCodeOf } from './exit-code.ts';
import { processTerminal } from './process-terminal.ts';
import { visibly } from './visibly.ts';
import { unknownName } from './wrong-use.ts';

const terminal = processTerminal();

async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const act: Context['act'] =
    (action) =>
    async (...given) => {
      exitCode = await action(...given);
    };
  const width = () => terminal.width;
  const program = new Commander('demarche')
    .description('Says what holds in a dispute, given what the parties are taken to want, and who can move it.')
    .version(versionOfPackage(), '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(--help shows what can be asked, with examples.)')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.print,
      writeErr: (text) => terminal.complain(visibly(text)),
      getOutHelpWidth: width,
      getErrHelpWidth: width,
    });
  const wanted = new Set(args.filter((arg) => !arg.startsWith('-')).slice(0, 2));
  for (const { name, about, load } of COMMANDS) {
    const commander = program.command(name).description(about);
    if (wanted.has(name)) (await load()).command.define(commander, { terminal, act });
  }
  const [first, asked] = args;
  const names = COMMANDS.map(({ name }) => name);
  if (first === 'help' && asked !== undefined && ![...names, 'help'].includes(asked) && !asked.startsWith('-')) {
    throw unknownName('command', asked, names);
  }
  if (args.length === 0) program.outputHelp();
  // `help talks points` is asked of `talks`, as `talks help points` is.
  else if (first === 'help' && asked !== undefined && args.length > 2 && hasParts(program, asked))
    await program.parseAsync([asked, 'help', ...args.slice(2)], { from: 'user' });
  else await program.parseAsync([...args], { from: 'user' });
  return exitCode;
}

function hasParts(program: Commander, name: string): boolean {
  return (program.commands.find((one) => one.name() === name)?.commands.length ?? 0) > 0;
}

function versionOfPackage(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

run(process.argv.slice(2))
  .catch((error) => exitCodeOf(error, terminal, process.stderr.isTTY === true))
  .then((exitCode) => {
    process.exitCode = exitCode;
    terminal.release();
  });
