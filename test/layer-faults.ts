/**
 * The shape of the tree as a check: which file may import which, and what only the surfaces may touch.
 * A function over paths and texts, so that the check itself can be tested.
 */
import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** From the words to the surfaces; a file imports from its own layer or an earlier one. `index` is src/index.ts. */
const layers = ['model', 'format', 'engine', 'evidence', 'analysis', 'report', 'index', 'host', 'cli', 'server', 'web'];

/** What runs unchanged in Node and in the browser may import these packages. Add one once you know that it does, too. */
const packagesForBoth = [
  'yaml',
  'zod',
  'pure-rand',
  'fflate',
  '@noble/hashes',
  'linkedom',
  '@mozilla/readability',
  'htmlparser2',
];

/** Names that exist on one side only, or that reach out for what a function should be handed. */
const reachesOut = [
  ...['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate'],
  ...['document', 'window', 'navigator', 'localStorage', 'self', 'global', 'globalThis', 'console'],
];

const namesThatSayNothing = ['util', 'utils', 'helper', 'helpers', 'misc', 'common'];

const longestFile = 350;

export interface SourceFile {
  /** From the project's root, with slashes: `src/model/case.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every breach of the layers, as `file:line says`. None for a tree in order. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...shapeFaults(path, text),
    ...(path.startsWith('src/') && !/\.test\.tsx?$/.test(path) ? sourceFaults(path, text) : []),
  ]);
}

function shapeFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  const silent = path.split('/').find((part) => namesThatSayNothing.includes(part.split('.', 1)[0]!));
  if (silent !== undefined)
    faults.push(`${path}:1 is named "${silent}", which says nothing: which notion does it hold?`);
  const lines = text.split('\n').length - 1;
  if (lines > longestFile)
    faults.push(`${path}:1 has ${lines} lines, more than ${longestFile}: which notion could move out?`);
  return faults;
}

function sourceFaults(path: string, text: string): string[] {
  const layer = layerOf(path);
  if (layer === undefined) return [`${path}:1 is in no layer: src/ holds ${layers.join(', ')}`];
  const seen = read(text, path.endsWith('.tsx') ? 'tsx' : 'ts');
  if (seen === undefined) return [`${path}:1 is not TypeScript`];
  const { imports, reaches } = seen;
  const found: Found[] = imports.flatMap(({ from, offset }) => {
    const fault = from.startsWith('.') ? relativeImportFault(path, from) : packageImportFault(layer, from);
    return fault === undefined ? [] : [{ says: fault, offset }];
  });
  if (isForBoth(layer)) {
    for (const { name, offset } of reaches) found.push({ says: `uses ${name}; above host, hand it in`, offset });
  }
  return found.map(({ says, offset }) => `${path}:${text.slice(0, offset).split('\n').length} ${says}`);
}

interface Found {
  readonly says: string;
  readonly offset: number;
}

function layerOf(path: string): string | undefined {
  const [, first, second] = path.split('/');
  const layer = second === undefined ? (first === 'index.ts' ? 'index' : undefined) : first;
  return layer !== undefined && layers.includes(layer) ? layer : undefined;
}

function isForBoth(layer: string): boolean {
  return layers.indexOf(layer) < layers.indexOf('host');
}

function relativeImportFault(path: string, from: string): string | undefined {
  const target = posix.join(posix.dirname(path), from);
  if (!target.startsWith('src/'))
    return target === 'package.json' ? undefined : `imports ${target}, which is not in src/`;
  const layer = layerOf(path)!;
  const targetLayer = layerOf(target);
  if (targetLayer === undefined) return `imports ${target}, which is in no layer`;
  if (layers.indexOf(targetLayer) > layers.indexOf(layer)) {
    return `imports ${target}: ${layer} comes before ${targetLayer}, and imports point only up`;
  }
  const engine = engineOf(path);
  const targetEngine = engineOf(target);
  if (targetEngine === undefined || targetEngine === engine) return undefined;
  if (engine !== undefined) return `imports ${target}: engines do not import one another`;
  if (posix.basename(target) !== 'index.ts')
    return `imports ${target}; the engine's door is src/engine/${targetEngine}/index.ts`;
  return undefined;
}

/** `stability` for src/engine/stability/nash.ts; undefined for what belongs to no single engine. */
function engineOf(path: string): string | undefined {
  const parts = path.split('/');
  return parts[1] === 'engine' && parts.length > 3 ? parts[2] : undefined;
}

function packageImportFault(layer: string, from: string): string | undefined {
  if (/^demarche(\/|$)/.test(from)) return `imports its own package by name ("${from}"); inside src/, by path`;
  if (!isForBoth(layer)) return undefined;
  if (from.startsWith('node:')) return `imports ${from}; only host and the surfaces know Node`;
  const name = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  return packagesForBoth.includes(name)
    ? undefined
    : `imports the package ${name}, which is not on the list of those for both sides`;
}

type Node = { readonly type: string; readonly start: number } & { readonly [key: string]: unknown };

/** What a file imports, and the globals it reaches for. A name that the file itself declares anywhere is its own. */
function read(text: string, lang: 'ts' | 'tsx') {
  const imports: { from: string; offset: number }[] = [];
  const used: { name: string; offset: number }[] = [];
  const declared = new Set<string>();

  const visit = (node: Node): void => {
    if (node.type === 'Identifier') used.push({ name: node.name as string, offset: node.start });
    const source = node.source as Node | null | undefined;
    if (source != null && source.type === 'Literal')
      imports.push({ from: source.value as string, offset: source.start });
    for (const pattern of declarations(node)) for (const name of boundNames(pattern)) declared.add(name);
    const outcome = chanceOrClock(node);
    if (outcome !== undefined) used.push({ name: outcome, offset: node.start });
    for (const child of childrenThatUseNames(node)) visit(child);
  };
  try {
    visit(parseAst(text, { lang }) as unknown as Node);
  } catch {
    return undefined;
  }

  const reaches = used.filter(
    ({ name }) => chanceAndClock.includes(name) || (reachesOut.includes(name) && !declared.has(name)),
  );
  return { imports, reaches };
}

const chanceAndClock = ['Math.random', "today's date"];

function chanceOrClock(node: Node): string | undefined {
  if (node.type === 'MemberExpression') {
    const [object, property] = [node.object as Node, node.property as Node];
    return object.name === 'Math' && property.name === 'random' ? chanceAndClock[0] : undefined;
  }
  const asksToday =
    node.type === 'NewExpression' &&
    (node.callee as Node).name === 'Date' &&
    (node.arguments as unknown[]).length === 0;
  return asksToday ? chanceAndClock[1] : undefined;
}

/** The patterns in which a node gives names to things. */
function declarations(node: Node): Node[] {
  const patterns = [...asNodes(node.params)];
  if (
    node.type === 'ImportSpecifier' ||
    node.type === 'ImportDefaultSpecifier' ||
    node.type === 'ImportNamespaceSpecifier'
  ) {
    patterns.push(...asNodes(node.local));
  }
  if (node.type === 'CatchClause') patterns.push(...asNodes(node.param));
  if (/^(VariableDeclarator|Function|Class)/.test(node.type)) patterns.push(...asNodes(node.id));
  return patterns;
}

function boundNames(pattern: Node): string[] {
  if (pattern.type === 'Identifier') return [pattern.name as string];
  const inner = [
    pattern.left,
    pattern.argument,
    pattern.value,
    pattern.elements,
    pattern.properties,
    pattern.parameter,
  ];
  return inner.flatMap(asNodes).flatMap(boundNames);
}

/** All children but those that are a property's name (`case.document`), which are not uses of a global. */
function childrenThatUseNames(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node)) {
    const onlyNames = ['property', 'key', 'label', 'imported', 'exported', 'right'].includes(key);
    if (
      onlyNames &&
      node.computed !== true &&
      /Member|Property|Method|Accessor|Label|Specifier|Qualified|Break|Continue/.test(node.type)
    ) {
      continue;
    }
    children.push(...asNodes(value));
  }
  return children;
}

function asNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(asNodes);
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' ? [value as Node] : [];
}
