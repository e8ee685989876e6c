/**
 * The scenarios of the shared test data, read by a reader of their own that knows just these files, so that what is tested
 * on them does not rest on the importer. Empty where the data are not here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bargain, bargainOf } from '../src/engine/bargaining/bargain.ts';
import type { Issue, Talks, TalksParty, Utility, ValueFunction } from '../src/model/index.ts';

/** Beside the project, not in it: each scenario a folder with the files of GENIUS and `expected.json`, what others found of it. */
export const scenarioFolder = fileURLToPath(new URL('../../shared/data/genius', import.meta.url));
export const hasSharedScenarios = existsSync(scenarioFolder);
/** Of the folders, in order; none where the data are not here. */
export const scenarioNames: readonly string[] = hasSharedScenarios ? readdirSync(scenarioFolder).sort() : [];
/** Why what rests on them is skipped. */
export const withoutScenarios = 'the scenarios of GENIUS are not beside the project (shared/data/genius)';

export interface SharedScenario {
  readonly name: string;
  readonly talks: Talks;
  readonly bargain: Bargain;
  /** Of expected.json, as it is. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which part of it it reads.
  readonly expected: any;
}

export function sharedScenarios(): readonly SharedScenario[] {
  return scenarioNames.map((name) => {
    const text = (file: string) => readFileSync(`${scenarioFolder}/${name}/${file}`, 'utf8');
    const expected = JSON.parse(text('expected.json'));
    const issues = issuesOf(text(expected.domain));
    const parties = (expected.profiles as string[]).map((file): TalksParty => partyOf(file, text(file), issues));
    const deadline = { rounds: 100, date: undefined };
    const talks: Talks = { issues, parties, deadline, breakdown: undefined, meetings: [] };
    return { name, talks, bargain: bargainOf(talks), expected };
  });
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

function elements(text: string, tag: string): readonly Element[] {
  const found = text.matchAll(new RegExp(`<${tag}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g'));
  return [...found].map(([, head = '', inside = '']) => ({
    inside,
    attributes: Object.fromEntries([...head.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!])),
  }));
}

function issuesOf(text: string): readonly Issue[] {
  return elements(text, 'issue').map(({ attributes, inside }): Issue => {
    const base = { id: attributes.name!, name: attributes.name!, group: undefined };
    if (attributes.type === 'integer') {
      const [low, high] = [Number(attributes.lowerbound), Number(attributes.upperbound)];
      return { ...base, kind: 'integer', low, high, unit: undefined };
    }
    const values = elements(inside, 'item').map((item) => item.attributes.value!.replaceAll('&apos;', "'"));
    return { ...base, kind: 'named', ordered: false, values: values.map((name) => ({ id: name, name })) };
  });
}

function partyOf(id: string, text: string, issues: readonly Issue[]): TalksParty {
  const weights = elements(text, 'weight').map(({ attributes }) => Number(attributes.value));
  const values = elements(text, 'issue').map(({ inside }, at): ValueFunction => {
    const issue = issues[at]!;
    if (issue.kind === 'integer') {
      const { slope, offset } = elements(inside, 'evaluator')[0]!.attributes;
      // GENIUS counts from the lower bound.
      const from = Number(offset) - Number(slope) * issue.low;
      return { form: 'linear', slope: Number(slope), offset: from, clamped: true };
    }
    const worth = elements(inside, 'item').map(({ attributes }) => Number(attributes.evaluation));
    const most = Math.max(...worth);
    return { form: 'table', worth: worth.map((one) => (most < 1e-5 ? 0 : one / most)) };
  });
  const one = (tag: string) => elements(text, tag)[0]?.attributes.value;
  const discount = Number(one('discount_factor') ?? 1);
  const utility: Utility = { weights, values, bias: 0, extra: undefined, scale: 1, cap: 1 };
  return {
    id,
    name: id,
    utility,
    order: { values: issues.map(() => undefined), issues: [], redLines: [] },
    reservation: { form: 'utility', utility: Number(one('reservation') ?? 0) },
    discount: discount > 0 && discount <= 1 ? discount : 1,
    tactic: undefined,
    beliefs: [],
  };
}
