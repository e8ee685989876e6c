import { expect, test } from 'vitest';
import { UNREACHABLE } from '../server-calls/call.ts';
import { whyNotSaved } from './trouble-notice.ts';

test('of a server that is gone one thing is said: keep this tab, it goes on by itself', () => {
  const says = whyNotSaved({ code: UNREACHABLE, says: 'The server does not answer.', hint: 'Load this page again.' });
  expect(says).toContain('keep this tab open');
  expect(says).not.toMatch(/load this page/i);
  expect(says.match(/server/g)).toHaveLength(1);
});

test('of anything else the reason is said, and what to do', () => {
  expect(whyNotSaved({ code: 'file/full', says: 'The disk is full.', hint: 'Make room.' })).toMatch(
    /^The disk is full\. Make room\. /,
  );
});
