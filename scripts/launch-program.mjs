#!/usr/bin/env node
/**
 * What dist/cli/main.js and dist/server/main.js are: runs the bundled program beside it, with the compiled code that the
 * build kept where it still fits this version of Node (keep-compiled-code.mjs).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('./program.cjs', import.meta.url));
const compiled = fileURLToPath(new URL('./program.cache', import.meta.url));
const script = new vm.Script(readFileSync(file, 'utf8'), {
  filename: file,
  cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
