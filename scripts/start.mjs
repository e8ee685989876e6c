/**
 * `npm start`: set-up, then the analysis of the shipped case. `npm start -- FOLDER [options]` analyzes another one;
 * options alone (`npm start -- --json`) go to the shipped one.
 */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { inProject, runNode } from './project.mjs';
import { setUp } from './setup.mjs';

const shippedCase = inProject('cases', 'vladivostok-2019');
const command = inProject('dist', 'cli', 'main.js');

// npm moves to the project's folder; paths are meant as seen from where it was called.
const calledFrom = process.env.npm_lifecycle_event === 'start' ? process.env.INIT_CWD : undefined;
const cwd = calledFrom !== undefined && existsSync(calledFrom) ? calledFrom : process.cwd();

async function start(args) {
  const complaints = await setUp();
  if (complaints !== undefined) throw new Error(`src/ does not compile:\n${complaints}`);
  const folder = args.length > 0 && !args[0].startsWith('-') ? [] : [relative(cwd, shippedCase) || '.'];
  const { code } = await runNode(command, ['analyze', ...folder, ...args], { cwd });
  return code;
}

start(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
