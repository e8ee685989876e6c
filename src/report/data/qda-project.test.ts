import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { libraryCase } from '../../../test/library-case.ts';
import { passagesOf } from '../../analysis/index.ts';
import { normalizeText } from '../../evidence/text/normalize.ts';
import { parseCase } from '../../format/index.ts';
import type { Case } from '../../model/index.ts';
import { writeZip } from '../writers/zip-writer.ts';
import { qdaProject } from './qda-project.ts';

const text = normalizeText('The dam 🌊 stands.\nThe river rose in spring, "as ever" & again.\nNobody came.');
const ledger: Case = parseCase(`demarche: 1
title: 'A < B & "C"'
sources:
  paper: { title: The paper, file: paper.txt }
  closed: { title: The closed one }
statements:
  rose:
    source: paper
    at: { quote: { exact: The river rose in spring, prefix: "stands.\\n" } }
    speaker: Ada <Berg>
    kind: fact
    status: occurred
    says: It rose.
    date: { value: 2031-03, mod: END }
    said: 2031-03-12
    supports: [{ what: options.up.dam, basis: stated }]
    qualifies: [{ what: options.up.dam, basis: stated }]
  lost: { source: paper, at: { quote: { exact: It fell. } }, kind: claim, says: "It\\nfell." }
  sealed: { source: closed, kind: claim, speaker: Ada <Berg>, via: [The Tide], says: They refuse. }
  own: { kind: assessment, says: I think so. }
parties: { up: { name: Up }, down: { name: Down } }
conflict: { options: { up: { dam: builds }, down: { sue: sues } }, statusQuo: [] }
`).case!;

function exportOf(checked: Case, texts: ReadonlyMap<string, typeof text>) {
  const zip = unzipSync(writeZip(qdaProject(checked, texts, passagesOf(checked, texts))));
  const files = new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const project = readXml(files.get('project.qde')!);
  return { files, project };
}
const { files, project } = exportOf(ledger, new Map([['paper', text]]));
const all = (name: string, under: Node = project): Node[] =>
  under.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(name, one)]);

/** The words that each statement's selection covers in its file, by the statement's id. */
function selected(): Record<string, string> {
  return Object.fromEntries(
    all('TextSource').flatMap((source) => {
      const content = [...files.get(source.attributes.plainTextPath!.replace('internal://', 'Sources/'))!];
      return all('PlainTextSelection', source).map(({ attributes: { name, startPosition, endPosition } }) => [
        name!,
        content.slice(Number(startPosition), Number(endPosition)).join(''),
      ]);
    }),
  );
}

test('each statement is a selection: of its passage where that is found, else of the analyst’s words; counted in code points', () => {
  expect(selected()).toEqual({
    rose: 'The river rose in spring',
    lost: 'It fell.',
    sealed: 'They refuse.',
    own: 'I think so.',
  });
  expect(all('TextSource').map(({ attributes }) => attributes.name)).toEqual([
    'The paper',
    'The paper (in the analyst’s words)',
    'The closed one (in the analyst’s words)',
    'The analyst',
  ]);
});

test('through whom it came is a code of its own, beside the speaker', () => {
  const codes = new Map(all('Code').map(({ attributes }) => [attributes.guid!, attributes.name]));
  const sealed = all('PlainTextSelection').find(({ attributes }) => attributes.name === 'sealed');
  expect(all('CodeRef', sealed).map(({ attributes }) => codes.get(attributes.targetGUID!))).toEqual([
    'claim',
    'Ada <Berg>',
    'via: The Tide',
  ]);
});

test('kind, status, speaker and links are codes, and each coding leads to one', () => {
  const codes = new Map(all('Code').map(({ attributes }) => [attributes.guid!, attributes]));
  const [rose] = all('PlainTextSelection');
  const names = all('CodeRef', rose).map(({ attributes }) => codes.get(attributes.targetGUID!)!.name);
  expect(names).toEqual(['fact', 'occurred', 'Ada <Berg>', 'supports: options.up.dam', 'qualifies: options.up.dam']);
  expect(new Set(all('CodeRef').map(({ attributes }) => codes.get(attributes.targetGUID!)?.isCodable))).toEqual(
    new Set(['true']),
  );
  expect(all('Code').filter(({ attributes }) => attributes.name === 'Ada <Berg>')).toHaveLength(1);
});

test('a text that is not handed over is nowhere in the archive', () => {
  const without = exportOf(ledger, new Map());
  expect([...without.files.values()].join('\n')).not.toMatch(/dam 🌊|in spring/);
});

test.each([
  ['a ledger', ledger],
  ['the shipped case', libraryCase('vladivostok-2019')],
  ['a case without a ledger', libraryCase('chicken')],
])('%s makes a project as the schema has it', (_what, checked) => {
  const made = exportOf(checked, new Map([['paper', text]]));
  expect(made.project.name).toBe('Project');
  expect(schemaFaults(made.project)).toEqual([]);
  const guids = allGuids(made.project);
  expect(new Set(guids).size).toBe(guids.length);
});

test('exported twice it is the same, to the byte', () => {
  const bytes = () => writeZip(qdaProject(ledger, new Map([['paper', text]]), []));
  expect(bytes()).toEqual(bytes());
});

/** Of the elements that we write: what may stand inside, in this order, and the attributes; `!` where it must be there. */
const schema: Record<string, { readonly inside: string[]; readonly attributes: string[] }> = {
  Project: {
    inside: ['Users', 'CodeBook', 'Sources', 'Description'],
    attributes: ['xmlns!', 'name!', 'origin', 'creatingUserGUID'],
  },
  Users: { inside: ['User+'], attributes: [] },
  User: { inside: [], attributes: ['guid!', 'name', 'id'] },
  CodeBook: { inside: ['Codes'], attributes: [] },
  Codes: { inside: ['Code+'], attributes: [] },
  Code: { inside: ['Description', 'Code'], attributes: ['guid!', 'name!', 'isCodable!', 'color'] },
  Sources: { inside: ['TextSource+'], attributes: [] },
  TextSource: {
    inside: ['Description', 'PlainTextSelection'],
    attributes: ['guid!', 'name', 'plainTextPath!', 'creatingUser'],
  },
  PlainTextSelection: {
    inside: ['Description', 'Coding'],
    attributes: ['guid!', 'name', 'startPosition!', 'endPosition!', 'creatingUser'],
  },
  Coding: { inside: ['CodeRef'], attributes: ['guid!', 'creatingUser'] },
  CodeRef: { inside: [], attributes: ['targetGUID!'] },
  Description: { inside: [], attributes: [] },
};

function schemaFaults({ name, attributes, children }: Node): string[] {
  const rule = schema[name];
  if (rule === undefined) return [`${name} is not in the schema`];
  const order = rule.inside.map((one) => one.replace('+', ''));
  const places = children.map((child) => order.indexOf(child.name));
  const known = rule.attributes.map((one) => one.replace('!', ''));
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  return [
    ...children.filter((_, n) => places[n]! < 0).map((child) => `${child.name} in ${name}`),
    ...(places.some((place, n) => n > 0 && place < places[n - 1]!) ? [`order in ${name}`] : []),
    ...(rule.inside.some((one) => one.endsWith('+')) && children.length === 0 ? [`${name} is empty`] : []),
    ...Object.keys(attributes)
      .filter((key) => !known.includes(key))
      .map((key) => `${key} of ${name}`),
    ...rule.attributes.filter((key) => key.endsWith('!') && attributes[key.slice(0, -1)] === undefined),
    ...Object.entries(attributes)
      .filter(([key, value]) => /guid|creatingUser/i.test(key) && !guid.test(value))
      .map(([key, value]) => `${key}="${value}"`),
    ...children.flatMap(schemaFaults),
  ];
}

function allGuids({ attributes, children }: Node): string[] {
  return [...(attributes.guid === undefined ? [] : [attributes.guid]), ...children.flatMap(allGuids)];
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads what is well-formed of XML's everyday part, and throws at anything else. */
function readXml(source: string): Node {
  const token = /<\?xml [^>]*\?>\s*|<\/([\w:.-]+)>|<([\w:.-]+)((?: [\w:.-]+="[^"<]*")*)(\/?)>|([^<]+)/y;
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`Not well-formed: ${source.slice(at, at + 60)}`);
    const [, end, start, attributes, selfClosing, chars] = match;
    const top = open.at(-1)!;
    if (end !== undefined) {
      if (open.pop()!.name !== end) throw new Error(`</${end}> closes nothing.`);
    } else if (start !== undefined) {
      const pairs = [...attributes!.matchAll(/ ([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${start}> says a thing twice.`);
      const node: Node = { name: start, attributes: Object.fromEntries(pairs), children: [], text: '' };
      top.children.push(node);
      if (selfClosing === '') open.push(node);
    } else if (chars !== undefined) top.text += plain(chars);
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('Not one element.');
  return root.children[0]!;
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (all, code: string | undefined, name: string | undefined) => {
    const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    if (code !== undefined) return String.fromCodePoint(Number(code));
    if (name === undefined || known[name] === undefined) throw new Error(`${all} is no reference.`);
    return known[name];
  });
}
