/** The example of docs/how-to-add-a-concept.md is a concept: its text runs, and decides what its definition says. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Concept, isUndefined } from '../src/engine/stability/concept.ts';
import { focalParty } from '../src/engine/stability/focal.ts';
import { kernelFor } from '../src/engine/stability/kernel/choose-kernel.ts';
import { finish } from '../src/model/resumable.ts';
import { statesOf } from '../src/model/state-set.ts';
import { anyForm, shown } from './generate.ts';
import { fencesOf } from './markdown.ts';
import { plain } from './reference/conflict.ts';
import { stabilityTest } from './reference/stability.ts';
import { root } from './sandbox.ts';

// Below the project, where its files can import the engine's.
const folder = join(root, '.demarche', `concept-${process.pid}`);
let twice: Concept;

beforeAll(async () => {
  const page = readFileSync(join(root, 'docs', 'how-to-add-a-concept.md'), 'utf8');
  const text = fencesOf(page).find(({ body }) => body.includes('export const twice: Concept'))!.body;
  const engine = pathToFileURL(join(root, 'src', 'engine', 'stability')).pathname;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'twice.ts'),
    text.replaceAll("from './", `from '${engine}/`).replaceAll("from '../../", `from '${engine}/../../`),
  );
  twice = (await import(join(folder, 'twice.ts'))).twice;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the concept of the example is what its definition says, and so are its reasons', () => {
  let unstable = 0;
  fc.assert(
    fc.property(shown(anyForm({ maxStates: 16 })), ({ conflict }) => {
      const c = plain(conflict);
      const kernel = kernelFor(conflict);
      for (const i of c.parties) {
        const focal = focalParty(kernel, i, 'legal-sequence', 'sure');
        const stable = finish(twice.stable(focal));
        if (isUndefined(stable)) throw new Error(stable.undefinedBecause);
        const smr = stabilityTest(c, 'smr', i, 'legal-sequence');
        const seq = stabilityTest(c, 'seq', i, 'legal-sequence');
        const expected = c.states.filter((s) => smr(s) && seq(s));
        expect(statesOf(stable)).toEqual(expected);
        unstable += c.states.length - expected.length;
        for (const s of c.states) {
          const reasons = twice.reasons(focal, s);
          expect('stable' in reasons && reasons.stable).toBe(expected.includes(s));
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(unstable).toBeGreaterThan(50);
});
