#!/usr/bin/env node
/**
 * What dist/cli/main.js is: runs the bundled command, with the compiled code of an earlier run where it still fits this
 * version of Node. With DEMARCHE_COMPILED_CODE=FILE it leaves that code behind in FILE.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const file = fileURLToPath(new URL('./command.cjs', import.meta.url));
const compiled = fileURLToPath(new URL('./command.cache', import.meta.url));
const script = new vm.Script(
  `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
  {
    filename: file,
    cachedData: existsSync(compiled) ? readFileSync(compiled) : undefined,
  },
);
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));

const leaveCodeIn = process.env.DEMARCHE_COMPILED_CODE;
if (leaveCodeIn) process.once('exit', () => writeFileSync(leaveCodeIn, script.createCachedData()));
