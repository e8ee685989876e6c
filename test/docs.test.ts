/** The documentation does what it says: snippets run, links lead somewhere, named files and functions exist. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseCase } from '../src/format/index.ts';
import { anchorsOf, codeSpansOf, type Fence, fencesOf, linksOf } from './markdown.ts';
import { root, Sandbox } from './sandbox.ts';
import { firstMissing, stepsOf } from './transcript.ts';

interface Page {
  readonly path: string;
  readonly text: string;
}

const required = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const pages: Page[] = [...required, ...markdownUnder('docs'), ...markdownUnder('cases')]
  .filter((path) => existsSync(join(root, path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** All Markdown pages below a folder, as paths from the root. */
function markdownUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

// TypeScript snippets must lie inside the project to import it by its name (and not in node_modules, where Node looks no further).
const snippetFolder = join(root, '.demarche', `docs-${process.pid}`);

interface Snippet extends Fence {
  readonly page: string;
}

/** With the name of its test: `docs/format.md:12 yaml`. */
type NamedSnippet = [name: string, snippet: Snippet];

function snippets(...languages: string[]): NamedSnippet[] {
  return pages.flatMap(({ path, text }) =>
    fencesOf(text)
      .filter(({ language }) => languages.includes(language))
      .map((fence): NamedSnippet => [`${path}:${fence.line} ${fence.language}`, { ...fence, page: path }]),
  );
}

/** Fails with the place first. A registered test may have nothing to say but this. */
function check(holds: boolean, page: string, line: number, says: string): void {
  if (!holds) throw new Error(`${page}:${line} ${says}`);
}

/** Fails with all of them. */
function noFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'setup.mjs')], { encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`The documentation runs the compiled command, and it cannot be compiled.\n${stderr}`);
  mkdirSync(snippetFolder, { recursive: true });
});
afterAll(() => rmSync(snippetFolder, { recursive: true, force: true }));

test.each(required)('%s is there', (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test.each(snippets('yaml', 'yml'))('%s', (_name, { page, line, info, body }) => {
  const shownAsFaulty = info.includes('faulty');
  if (/^demarche: 1\b/m.test(body) && !info.includes('case-fragment')) {
    const { problems } = parseCase(body);
    if (shownAsFaulty) check(problems.length > 0, page, line, 'is shown as faulty, and has no problem');
    else
      noFaults(problems.map(({ place, says, hint }) => `${page}:${line + (place?.line ?? 0)} ${says} ${hint ?? ''}`));
    return;
  }
  const errors = parseAllDocuments(body).flatMap((document) => ('errors' in document ? document.errors : []));
  if (shownAsFaulty) return;
  noFaults(errors.map(({ linePos, message }) => `${page}:${line + (linePos?.[0].line ?? 0)} is not YAML: ${message}`));
});

test.each(snippets('json'))('%s', (_name, { body }) => {
  expect(() => JSON.parse(body)).not.toThrow();
});

// Of what a reader types, the part that can neither harm nor take long.
const harmless = /^(demarche|npx demarche|npm start|cat|cd|cp|diff|echo|grep|head|ls|mkdir|printf|sed|tail)\b/;

describe('commands', () => {
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts);
  const sessions = byPage(snippets('sh', 'bash', 'console', 'shell'));

  describe.each([...sessions])('%s', (page, fences) => {
    let sandbox: Sandbox;
    beforeAll(() => {
      sandbox = new Sandbox();
      for (const [name, body] of filesShownOn(page)) writeFileSync(join(sandbox.folder, name), body);
    });
    afterAll(() => sandbox.remove());

    test.each(fences)('%s', (_name, fence) => {
      const wanted = Number(fence.info.find((word) => word.startsWith('exit='))?.slice('exit='.length) ?? 0);
      for (const [, script] of fence.body.matchAll(/\bnpm run ([\w:-]+)/g)) {
        check(scripts.includes(script!), page, fence.line, `names npm run ${script}, which package.json does not have`);
      }
      for (const { line, command, printed } of stepsOf(fence)) {
        if (!harmless.test(command)) continue;
        const { code, output } = sandbox.shell(command);
        check(code === wanted, page, line, `\`${command}\` exits with ${code}, not ${wanted}:\n${output}`);
        const missing = firstMissing(printed, output);
        check(
          missing === undefined,
          page,
          missing?.line ?? line,
          `\`${command}\` does not print (or not here) "${missing?.text}". It prints:\n${output}`,
        );
      }
    });
  });
});

/** What a page shows as the content of a file (`yaml file=step.yaml`), for its commands to read. */
function filesShownOn(page: string): [name: string, body: string][] {
  return fencesOf(pages.find(({ path }) => path === page)!.text).flatMap(({ info, body }): [string, string][] => {
    const name = info.find((word) => word.startsWith('file='))?.slice('file='.length);
    return name === undefined ? [] : [[basename(name), body]];
  });
}

function byPage(fences: readonly NamedSnippet[]): Map<string, NamedSnippet[]> {
  const pagesOf = new Map<string, NamedSnippet[]>();
  for (const named of fences) {
    const { page } = named[1];
    pagesOf.set(page, [...(pagesOf.get(page) ?? []), named]);
  }
  return pagesOf;
}

const programs = snippets('ts').filter(([, { info }]) => !info.includes('fragment'));

if (programs.length > 0) {
  describe('TypeScript', () => {
    const fileOf = ({ page, line }: Snippet) => join(snippetFolder, `${page.replace(/\W/g, '-')}-${line}.ts`);
    let sandbox: Sandbox;
    beforeAll(() => {
      sandbox = new Sandbox();
      for (const [, program] of programs) writeFileSync(fileOf(program), program.body);
    });
    afterAll(() => sandbox.remove());

    test.each(programs)('%s runs', (_name, program) => {
      const { code, output } = sandbox.typescript(fileOf(program));
      check(code === 0, program.page, program.line, `does not run:\n${output}`);
    });

    test('type-checks', () => {
      const config = {
        extends: join(relative(snippetFolder, root), 'tsconfig.json'),
        compilerOptions: { noUnusedLocals: false, noUnusedParameters: false },
        include: ['*.ts'],
      };
      writeFileSync(join(snippetFolder, 'tsconfig.json'), JSON.stringify(config));
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', snippetFolder], { encoding: 'utf8' });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    });
  });
}

test.each(pages)('links of $path lead somewhere', ({ path, text }) => {
  noFaults(
    linksOf(text).flatMap(({ line, text: link }) => {
      const fault = linkFault(path, link);
      return fault === undefined ? [] : [`${path}:${line} ${fault}: ${link}`];
    }),
  );
});

function linkFault(page: string, link: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return undefined;
  const [name, anchor] = link.split('#', 2) as [string, string | undefined];
  const target = name === '' ? join(root, page) : resolve(root, dirname(page), decodeURIComponent(name));
  if (relative(root, target).startsWith('..')) return 'links out of the project';
  if (!existsSync(target)) return 'links to what is not there';
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return anchorsOf(readFileSync(target, 'utf8')).has(anchor) ? undefined : 'no heading there makes this anchor';
}

describe('ARCHITECTURE.md names', () => {
  const page = 'ARCHITECTURE.md';
  const spans = pages.filter(({ path }) => path === page).flatMap(({ text }) => codeSpansOf(text));
  const tree = ['src', 'test', 'bench', 'scripts', 'cases', 'docs', 'schema', '.ci'].flatMap(everythingUnder);

  test('only files and folders that exist', () => {
    const exists = (path: string) => existsSync(join(root, path)) || tree.some((known) => known.endsWith(`/${path}`));
    noFaults(
      spans
        .filter(({ text }) => isPath(bare(text)) && !exists(bare(text)))
        .map(({ line, text }) => `${page}:${line} names \`${text}\`, which is not there`),
    );
  });

  test('only functions that exist', () => {
    const files = tree.filter((path) => /\.(ts|mjs)$/.test(path));
    const source = files.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const calls = spans.map(({ line, text }) => ({ line, text, name: /^(?:\w+\.)?(\w+)\(.*\)$/.exec(text)?.[1] }));
    noFaults(
      calls
        .filter(({ name }) => name !== undefined && !new RegExp(`\\b${name}\\b`).test(source))
        .map(({ line, text }) => `${page}:${line} names \`${text}\`, which is not in the source`),
    );
  });
});

/** `src/cli/` and `src/cli/main.ts:12` without what is not the path. */
function bare(path: string): string {
  return path.replace(/\/$/, '').replace(/:\d+$/, '');
}

function everythingUnder(folder: string): string[] {
  if (!existsSync(join(root, folder)) || !statSync(join(root, folder)).isDirectory()) return [];
  const inside = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return [folder, ...inside.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)];
}

/** A path of this project, as opposed to a command, a pattern or an expression: `src/model/`, `nash.ts`. */
function isPath(text: string): boolean {
  if (!/^[\w.@/-]+$/.test(text)) return false;
  return /^(src|test|bench|scripts|cases|docs|schema|\.ci)\//.test(`${text}/`) || /\.(ts|mjs|md|yaml|json)$/.test(text);
}
