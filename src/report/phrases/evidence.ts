/** Words for the ledger against the model: what each element rests on, who disagrees, what is missing. */
import type { Bearing, TimelineEntry } from '../../analysis/index.ts';
import type { Orphaned } from '../../evidence/anchors/index.ts';
import { number } from './figures.ts';
import { allOf, counted, sentence } from './words.ts';

export const evidence = {
  title: 'Evidence',
  noLedger: 'The case cites no statements: nothing says where any of it comes from.',
  size: (statements: number, sources: number, proposed: number) =>
    `${sentence(counted(statements, 'statement'))} from ${counted(sources, 'source')}${proposed === 0 ? '' : `; ${number(proposed)} not confirmed yet`}.`,

  supportTitle: 'What the wants rest on',
  byVoice: (voices: readonly string[]) => ` By voice: ${voices.join(', ')}.`,
  voiceCount: (voice: string, wants: number) => `${voice} ${number(wants)}`,
  analyst: 'the analyst',
  ofSource: (speaker: string, source: string) => `${speaker} (${source})`,
  viaMedium: (speaker: string, medium: string) => `${speaker} via ${medium}`,
  outlet: 'the outlet',

  voicesTitle: 'Who speaks',
  voice: 'voice',
  statements: 'statements',
  supports: 'supports',
  contradicts: 'contradicts',
  qualifies: 'qualifies',
  supportsMeans: 'elements of the model that it supports',
  contradictsMeans: 'elements of the model that it contradicts',
  qualifiesMeans: 'elements of the model that it narrows or puts a condition on',
  voicesAfter: 'A voice that says a thing twice supports it once.',

  disputesTitle: 'What is disputed',
  noDisputes: 'Nothing that one voice supports is contradicted by another.',
  dispute: (pro: readonly string[], contra: readonly string[]) =>
    `: for it ${allOf(pro)}; against it ${allOf(contra)}.`,
  voiceWith: (voice: string, statements: readonly string[]) => `${voice} (${statements.join(', ')})`,

  gapsTitle: 'What is missing',
  unsupported: (count: number) => `Without support (${number(count)}):`,
  allSupported: 'Every assumption has an entry in the ledger.',
  noModel: 'There is no model yet, so no statement can bear on it.',
  unused: (count: number) => `Statements that bear on nothing (${number(count)}):`,
  allUsed: 'Every statement bears on something.',
  more: (count: number) => `… and ${number(count)} more.`,

  passagesTitle: 'The passages',
  found: (count: number, near: number) =>
    `${sentence(counted(count, 'passage'))} found${near === 0 ? '' : `, ${number(near)} of them with changed words`}.`,
  changed: (errors: number) => `: found, with ${counted(errors, 'character')} changed.`,
  orphan: {
    gone: ': the passage is not there any more.',
    several: ': more than one place fits.',
    'too-long': ': it would take too long to look for it.',
    'nothing-to-go-by': ': the text is another one, and no words are kept.',
  } satisfies Record<Orphaned, string>,
  notLooked: (count: number, sources: readonly string[]) =>
    `${sentence(counted(count, 'passage'))} not looked for: the text of ${allOf(sources)} is not at hand.`,
  noAnchor: (count: number) =>
    `${sentence(counted(count, 'statement'))} with a paragraph at most, which nothing can be held against.`,
  otherText: (source: string) => `The text of ${source} is not the one that was read.`,

  elementsTitle: 'Element by element',
  element: 'element',
  dates: 'Dates',
  when: {
    published: (of: string) => `${of} appeared`,
    asOf: 'the day the case is seen from',
    option: (of: string) => `deadline of ${of}`,
    deadline: (of: string) => `deadline named in ${of}`,
    statement: (of: string) => of,
    said: (of: string) => `said then: ${of}`,
  },
  entry: (date: string, words: string | undefined, what: string) =>
    `${date}${words === undefined ? '' : ` (“${words}”)`}: ${what}`,
} satisfies Record<string, unknown> & { readonly when: Record<TimelineEntry['kind'], unknown> } & Record<
    Bearing,
    string
  >;
