/** Whatever a case, a file name or an argument holds, the terminal gets no control character of theirs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command as Commander } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpainted } from '../report/writers/text-writer.ts';
import { COMMANDS } from './commands/list.ts';
import type { Terminal } from './terminal.ts';
import { visibly } from './visibly.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-visibly-'));
  file = join(folder, 'case.yaml');
  writeFileSync(file, hostile);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bad = '\\e[31m\\x9b2J\\a';
const hostile = `demarche: 1
title: "Title ${bad}"
question: "Question ${bad}"
about: "About ${bad}"
citations: ["Book ${bad}"]
sources: { paper: { title: "Paper ${bad}", outlet: "Press ${bad}", note: "Note ${bad}" } }
statements:
  a: { source: paper, speaker: "He ${bad}", kind: claim, says: "Says ${bad}", supports: [{ what: preferences.up.dry, basis: stated }] }
parties:
  up: { name: "Up ${bad}", aliases: ["Hills ${bad}"] }
  down: { name: "Down ${bad}" }
  press: { name: "Press ${bad}", modeled: false, why: "Why ${bad}" }
conflict:
  options: { up: { dam: "dams ${bad}" }, down: { sue: "sues ${bad}", pay: { does: "pays ${bad}" } } }
  context: { rain: { says: "Rain ${bad}", holds: true } }
  rules: [{ never: down.sue and down.pay, id: one, why: "Rule ${bad}" }]
  statusQuo: []
  preferences: { up: [{ dry: up.dam }, not down.sue], down: { unknown: "Nobody ${bad}" } }
  variants: { v: { why: "Variant ${bad}", preferences: { down: [not up.dam] } } }
`;

async function printed(name: string, args: readonly string[]): Promise<string> {
  let text = '';
  const print = (more: string) => {
    text += more;
  };
  const { signal } = new AbortController();
  const driving: Terminal['driving'] = (work) => work({ signal });
  const terminal: Terminal = {
    ...{ print, complain: print, width: 80, paint: unpainted, signal, driving },
    release: () => {},
  };
  const commander = new Commander(name).exitOverride();
  const { command } = await COMMANDS.find((one) => one.name === name)!.load();
  command.define(commander, {
    terminal,
    act:
      (action) =>
      async (...given) =>
        void (await action(...given)),
  });
  await commander.parseAsync([...args], { from: 'user' });
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

test.each([
  ['analyze', ['--all']],
  ['analyze', ['--json']],
  ['check', []],
  ['explain', ['--state', '1']],
  ['explain', ['--state', '1', '--over', '2']],
  ['paths', ['--to', '2']],
  ['coalitions', []],
  ['compare', []],
  ['compare', ['--variant', 'v']],
  ['report', []],
  ['report', ['--format', 'md']],
  ['report', ['--format', 'html']],
])('%s %j', async (name, args) => {
  const text = await printed(name, [file, ...args]);
  expect(text.length).toBeGreaterThan(50);
  expect(text).not.toMatch(control);
});

test('problems and file names', async () => {
  const faulty = join(folder, 'fau\u001b[31mlty.yaml');
  writeFileSync(faulty, 'demarche: 1\ntitle: x\nstatements: { "a\\e[31m": 3, b: { kind: "cl\\e[31maim", says: x } }\n');
  for (const name of ['analyze', 'check']) {
    const text = await printed(name, [faulty]);
    expect(text).toContain('[name/');
    expect(text).not.toMatch(control);
  }
  const target = join(folder, 'n\u001b[31mew');
  const made = await printed('new', [target]);
  expect(made).toContain('n\ufffd[31mew');
  expect(made).not.toMatch(control);
  expect(await printed('convert', [target, join(folder, 'o\u001b[31mut.gmcr')])).not.toMatch(control);
});

test('line breaks stay, the rest is marked', () => {
  expect(visibly('a\nb\tc\u0085')).toBe('a\nb\ufffdc\ufffd');
});
