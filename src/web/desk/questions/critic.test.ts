import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { criticize } from '../../../analysis/index.ts';
import { parseCase } from '../../../format/index.ts';
import { finish } from '../../../model/index.ts';
import { groundOf } from '../ground.ts';
import { critic } from './critic.ts';

test('the questions are those of the critic, with the places they are about and a sentence each', () => {
  const { case: checked, draft } = parseCase(readFileSync('cases/vladivostok-2019/case.yaml', 'utf8'));
  for (const variant of [undefined, 'washington-unknown']) {
    const { doubts } = finish(critic(groundOf(checked!, draft!), { lens: { variant } }));
    const { warnings } = finish(criticize(checked!, variant === undefined ? {} : { variant }));
    expect(doubts.map(({ code, about }) => ({ code, about }))).toEqual(
      warnings.map(({ code, about }) => ({ code, about })),
    );
    expect(doubts.length).toBeGreaterThan(0);
    for (const { says, advice, title } of doubts) {
      expect(says.join('')).not.toBe('');
      expect(advice).not.toBe('');
      expect(title).not.toBe('');
    }
  }
});

test('what was looked at only in part is said', () => {
  // Its rankings name states; without the rule there are more.
  const { case: checked, draft } = parseCase(readFileSync('cases/cuban-missile-crisis/case.yaml', 'utf8'));
  const { notTried } = finish(critic(groundOf(checked!, draft!), { lens: {} }));
  expect(notTried).toContain('Results that rest on a rule');
});
