/** Every verdict's reasons are true by the definitions: the witness is there, legal, and does what it is said to do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  explain,
  kernelFor,
  RESPONSES,
  type Response,
  type Step,
  stability,
  type Verdict,
  type Way,
} from '../src/engine/stability/index.ts';
import { type Conflict, finish, has } from '../src/model/index.ts';
import { anyForm, graphForm, optionForm, shown } from './generate.ts';
import { type Plain, plain } from './reference/conflict.ts';
import { jointMoves, others } from './reference/joint-moves.ts';

const answered = ['gmr', 'smr', 'seq', 'sseq'];
const credible = ['seq', 'sseq'];
const symmetric = ['smr', 'sseq'];

function isLegal(c: Plain, steps: readonly Step[], from: number, response: Response, mustImprove: boolean): void {
  let at = from;
  for (const [i, { party, from: source, to, improves }] of steps.entries()) {
    expect(source).toBe(at);
    expect(c.moves(party, source)).toContain(to);
    if (mustImprove && c.isKnown(party)) expect(c.prefers(party, to, source)).toBe(true);
    if (c.isKnown(party)) expect(improves).toBe(c.prefers(party, to, source));
    if (i > 0) expect(party).not.toBe(steps[i - 1]!.party);
    at = to;
  }
  if (response === 'single') expect(steps).toHaveLength(1);
  if (response === 'once') expect(new Set(steps.map(({ party }) => party)).size).toBe(steps.length);
}

function expectTrue(c: Plain, { concept, party, state, response, stable }: Verdict, { move, outcome }: Way): void {
  expect(c.moves(party, state)).toContain(move.to);
  const noBetter = (end: number) => !c.prefers(party, end, state);
  const escapes = (end: number) => c.moves(party, end).some((next) => c.prefers(party, next, state));
  const sanctions = (end: number) => noBetter(end) && !(symmetric.includes(concept) && escapes(end));
  if (answered.includes(concept)) {
    expect(c.prefers(party, move.to, state)).toBe(true);
    const pays = credible.includes(concept);
    const step = (mover: number, at: number) => c.moves(mover, at).filter((to) => !pays || c.prefers(mover, to, at));
    const reachable = [...jointMoves(others(c, party), move.to, step, response)];
    if (outcome.kind === 'deterred') {
      expect(sanctions(outcome.end)).toBe(true);
    } else {
      expect(reachable.filter(sanctions)).toEqual([]);
    }
    if (outcome.kind === 'unanswered') {
      expect(reachable.filter((end) => end !== move.to)).toEqual([]);
    } else if (outcome.kind === 'deterred' || outcome.kind === 'harmless' || outcome.kind === 'mended') {
      isLegal(c, outcome.answer, move.to, response, pays);
      expect(outcome.answer.at(-1)!.to).toBe(outcome.end);
      if (outcome.kind === 'mended') {
        expect(noBetter(outcome.end)).toBe(true);
        expect(c.moves(party, outcome.end)).toContain(outcome.counter.to);
        expect(c.prefers(party, outcome.counter.to, state)).toBe(true);
      }
      if (outcome.kind === 'harmless') expect(noBetter(outcome.end)).toBe(false);
    } else throw new Error(`an answered concept says ${outcome.kind}`);
  } else if (concept === 'sim') {
    if (outcome.kind === 'miscarries') {
      expect(noBetter(outcome.end)).toBe(true);
      for (const own of c.taken[state]!.keys()) {
        const mover = outcome.others.find((step) => step.party === c.owner[own]);
        const source = c.owner[own] === party ? move.to : (mover?.to ?? state);
        expect(c.taken[outcome.end]![own]).toBe(c.taken[source]![own]);
      }
    } else expect(outcome.kind).toBe('carries');
  } else if (outcome.kind === 'reckoned') {
    const line = [move, ...outcome.line];
    expect(line.at(-1)!.to).toBe(outcome.end);
    expect(c.prefers(party, outcome.end, state)).toBe(outcome.pays);
    expect(outcome.pays).toBe(stable === false);
    for (const [i, step] of line.entries()) {
      expect(c.moves(step.party, step.from)).toContain(step.to);
      expect(step.party).toBe(i % 2 === 0 ? party : 1 - party);
    }
  }
}

function expectReasons(conflict: Conflict, concepts: readonly string[], response: Response): void {
  const c = plain(conflict);
  const kernel = kernelFor(conflict);
  for (const finding of finish(stability(conflict, { concepts, response })).concepts) {
    for (const party of c.parties) {
      for (const state of c.states) {
        const verdict = explain(kernel, { concept: finding.id, party, state, response });
        if (finding.byParty === null) {
          expect(verdict.stable).toBeUndefined();
          expect(verdict.undefinedBecause).toBeDefined();
          continue;
        }
        expect(verdict.stable).toBe(has(finding.byParty[party]!, state));
        expect(verdict.ways.length > 0 || verdict.improvements === 0).toBe(true);
        for (const way of verdict.ways) expectTrue(c, verdict, way);
      }
    }
  }
}

test.each(RESPONSES)(
  'each verdict agrees with the stable states, and its witness with the definitions, answered by %s',
  (response) => {
    fc.assert(
      fc.property(shown(anyForm({ maxStates: 12 })), ({ conflict }) => {
        expectReasons(conflict, ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'], response);
      }),
      { numRuns: 150 },
    );
  },
);

test.each([
  ['option form', optionForm({ parties: { min: 2, max: 2 }, maxStates: 16 })],
  ['listed moves', graphForm({ parties: { min: 2, max: 2 }, strict: true })],
])('looking ahead in two-party %s, the line of play leads where it is said to', (_, conflicts) => {
  fc.assert(
    fc.property(shown(conflicts), ({ conflict }) => {
      expectReasons(conflict, ['l1', 'l2', 'l3', 'nm'], 'legal-sequence');
    }),
    { numRuns: 150 },
  );
});

test('where wants are unknown, a verdict is open exactly where the sure and the possible answer differ', () => {
  fc.assert(
    fc.property(shown(anyForm({ maxStates: 10, unknown: true })), ({ conflict }) => {
      const kernel = kernelFor(conflict);
      for (const finding of finish(stability(conflict, { concepts: ['nash', 'gmr', 'seq', 'sseq'] })).concepts) {
        for (const party of conflict.parties.keys()) {
          for (let state = 0; state < conflict.states.count; state++) {
            const { stable, hangsOn } = explain(kernel, { concept: finding.id, party, state });
            const sure = has(finding.byParty![party]!, state);
            const possible = has(finding.possible!.byParty[party]!, state);
            expect(stable).toBe(sure ? true : possible ? undefined : false);
            expect(hangsOn.length > 0).toBe(stable === undefined);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});
