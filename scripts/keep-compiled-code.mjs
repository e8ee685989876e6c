/**
 * `node keep-compiled-code.mjs PROGRAM CACHE PATH ARGUMENTS…`: runs the bundled program once with the arguments and
 * keeps the code that the engine compiled on the way, as that of a file at PATH, where the program is going to lie.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import vm from 'node:vm';

const [program, cache, path, ...args] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...args);
const script = new vm.Script(readFileSync(program, 'utf8'), { filename: path });
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
process.once('exit', () => writeFileSync(cache, script.createCachedData()));
