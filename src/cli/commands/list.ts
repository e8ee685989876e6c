/** The commands there are; each is loaded when it is asked for. */
import type { Command } from './command.ts';

export interface Listed {
  readonly name: string;
  readonly about: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS: readonly Listed[] = [
  {
    name: 'analyze',
    about: 'say which states hold, for whom, and how one gets there',
    load: () => import('./analyze.ts'),
  },
  {
    name: 'check',
    about: 'look for problems, and for what a skeptic would ask of the model',
    load: () => import('./check.ts'),
  },
  {
    name: 'evidence',
    about: 'say what the model rests on and who says so, or write the ledger for other programs',
    load: () => import('./evidence.ts'),
  },
  { name: 'explain', about: 'say why a state holds for a party, or does not', load: () => import('./explain.ts') },
  { name: 'paths', about: 'show how one gets from one state to another', load: () => import('./paths.ts') },
  {
    name: 'coalitions',
    about: 'say what several parties would leave together',
    load: () => import('./coalitions.ts'),
  },
  { name: 'compare', about: 'compare a case with its variants, or two cases', load: () => import('./compare.ts') },
  {
    name: 'read',
    about: 'propose a ledger for a report: who says what, when, how many',
    load: () => import('./read.ts'),
  },
  {
    name: 'talks',
    about: 'say what talks could come to, how they go, and which tactics do what',
    load: () => import('./talks.ts'),
  },
  { name: 'report', about: 'write a page to hand on, as text, Markdown or HTML', load: () => import('./report.ts') },
  { name: 'new', about: 'write a small case to start from', load: () => import('./new.ts') },
  { name: 'cases', about: 'list the shipped cases, or copy one', load: () => import('./cases.ts') },
  { name: 'convert', about: 'convert between a case and a .gmcr file', load: () => import('./convert.ts') },
  { name: 'schema', about: 'print the JSON Schema of the case file', load: () => import('./schema.ts') },
];
