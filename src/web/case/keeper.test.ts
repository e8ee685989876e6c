import { beforeEach, describe, expect, test } from 'vitest';
import type { ChangedUnderneath, Made, Refusal, Saved } from '../../server/api.ts';
import { Keeper, type Saving } from './keeper.ts';

const unreachable: Refusal = { problem: { code: 'server/unreachable', says: 'The server does not answer.' } };

/** A server with one file, a clock that moves when told, and a keeper between them. */
class Desk {
  now = 0;
  timers: { at: number; call: () => void }[] = [];
  file: { text: string; version: string } | null = { text: 'a', version: 'v:a' };
  journal: string | null = null;
  isUp = true;
  /** Answers are lost on the way back. */
  losesAnswers = false;
  wrote: string[] = [];
  copies: string[] = [];
  savings: Saving['kind'][] = [];
  /** How long the server takes over the journal. */
  slowly: (() => Promise<void>) | undefined;
  /** What the journal holds at the moment at which the file is written. */
  journalAtSave: string | null = null;
  /** What the person does while the text is on its way. */
  meanwhile: (() => void) | undefined;
  keeper: Keeper;

  constructor(readOnly = false) {
    this.keeper = new Keeper(
      { text: 'a', version: 'v:a', readOnly },
      {
        clock: {
          now: () => this.now,
          after: (wait, call) => {
            const timer = { at: this.now + wait, call };
            this.timers.push(timer);
            return () => {
              this.timers = this.timers.filter((one) => one !== timer);
            };
          },
        },
        save: (text, base) => this.save(text, base),
        copy: async (text): Promise<Made | Refusal> => {
          if (!this.isUp) return unreachable;
          this.copies.push(text);
          this.file = { text, version: `v:${text}` };
          return { id: 'copy', version: this.file.version };
        },
        keep: async ({ text, base, sent }) => {
          if (!this.isUp) return unreachable;
          await this.slowly?.();
          this.journal = JSON.stringify([text, base, ...sent]);
          return undefined;
        },
        onSaving: ({ kind }) => this.savings.push(kind),
        onCopied: () => undefined,
        onSaved: () => undefined,
      },
    );
  }

  async save(text: string, base: string): Promise<Saved | ChangedUnderneath | Refusal> {
    this.journalAtSave = this.journal;
    this.meanwhile?.();
    this.meanwhile = undefined;
    if (!this.isUp) return unreachable;
    if ((this.file?.version ?? '') !== base && this.file?.text !== text) {
      return { problem: { code: 'case/changed-underneath', says: 'It was changed.' }, now: this.file };
    }
    this.file = { text, version: `v:${text}` };
    this.wrote.push(text);
    return this.losesAnswers ? unreachable : { version: this.file.version };
  }

  type(text: string, problems = 0): void {
    this.keeper.change(text);
    this.keeper.read(text, problems);
  }

  async pass(milliseconds: number): Promise<void> {
    const until = this.now + milliseconds;
    for (;;) {
      await settle();
      const next = this.timers.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > until) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.now = next.at;
      next.call();
    }
    this.now = until;
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

describe('a text without problems', () => {
  test('is in the file soon after the last key', async () => {
    desk.type('ab');
    await desk.pass(200);
    desk.type('abc');
    await desk.pass(290);
    expect(desk.wrote).toEqual([]);
    await desk.pass(20);
    expect(desk.wrote).toEqual(['abc']);
    expect(desk.savings).toEqual(['saving', 'saved']);
  });

  test('is written as soon as it was read, where reading takes longer', async () => {
    desk.keeper.change('ab');
    await desk.pass(1000);
    expect(desk.wrote).toEqual([]);
    desk.keeper.read('ab', 0);
    await desk.pass(1);
    expect(desk.wrote).toEqual(['ab']);
  });

  test('that is again what the file holds is not written', async () => {
    desk.type('ab');
    desk.type('a');
    await desk.pass(2000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });
});

test('a text that becomes again what the file held, while another is being saved, is saved after it', async () => {
  desk.meanwhile = () => desk.type('a');
  desk.type('ab');
  await desk.pass(2000);
  expect(desk.wrote).toEqual(['ab', 'a']);
  expect(desk.keeper.saving.kind).toBe('saved');
});

describe('a text with problems', () => {
  test('stays out of the file and is kept in the journal', async () => {
    desk.type('a:', 2);
    await desk.pass(5000);
    expect(desk.wrote).toEqual([]);
    expect(desk.journal).toBe('["a:","v:a"]');
    expect(desk.keeper.saving).toEqual({ kind: 'kept', problems: 2 });
  });

  test('is in the journal within a second, however fast one types', async () => {
    for (let key = 1; key <= 10; key++) {
      desk.type('x'.repeat(key), 1);
      await desk.pass(90);
    }
    expect(desk.journal).not.toBeNull();
  });

  test('goes to the file once the person says so, until it is sound again', async () => {
    desk.type('a:', 1);
    await desk.pass(1000);
    desk.keeper.hold();
    await desk.pass(10);
    expect(desk.file?.text).toBe('a:');
    desk.type('a::', 1);
    await desk.pass(1000);
    expect(desk.file?.text).toBe('a::');
    desk.type('b', 0);
    await desk.pass(1000);
    desk.type('b:', 1);
    await desk.pass(1000);
    expect(desk.file?.text).toBe('b');
    expect(desk.keeper.saving.kind).toBe('kept');
  });

  test('that is mended is saved, and the journal holds no text any more', async () => {
    desk.type('a:', 1);
    await desk.pass(1000);
    desk.type('ab', 0);
    await desk.pass(2000);
    expect(desk.file?.text).toBe('ab');
    expect(desk.journal).toBe('[null,"v:ab"]');
  });
});

describe('whoever comes back between the journal and the file', () => {
  test('finds the text in the journal before it is in the file, however fast one types', async () => {
    // Typing without a pause is saved before the pause that the journal waits for.
    for (let key = 1; key <= 30; key++) {
      desk.type('x'.repeat(key));
      await desk.pass(90);
      if (desk.wrote.length > 0) break;
    }
    expect(desk.wrote).toHaveLength(1);
    expect(JSON.parse(desk.journalAtSave!)[0]).toBe(desk.wrote[0]);
  });

  test('is told which text is on its way, where another was typed behind it', async () => {
    let answer: () => void = () => undefined;
    desk.meanwhile = () => desk.type('abc');
    const { save } = desk;
    desk.save = async (text, base) => {
      const outcome = await save.call(desk, text, base);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return outcome;
    };
    desk.type('ab');
    await desk.pass(1000);
    expect(desk.file?.text).toBe('ab');
    expect(desk.journal).toBe('["abc","v:a","ab"]');
    answer();
    desk.save = save;
    await desk.pass(2000);
    expect(desk.file?.text).toBe('abc');
    expect(desk.journal).toBe('[null,"v:abc"]');
  });

  test('finds the writes of the journal in their order, where one of them takes long', async () => {
    let done: () => void = () => undefined;
    desk.slowly = () =>
      new Promise((resolve) => {
        done = resolve;
      });
    desk.type('ab');
    await desk.pass(260);
    desk.slowly = undefined;
    desk.type('abc');
    await desk.pass(2000);
    expect([desk.journal, desk.wrote]).toEqual([null, []]);
    expect(desk.keeper.isKept).toBe(false);
    done();
    await desk.pass(2000);
    expect(desk.journalAtSave).toBe('["abc","v:a","abc"]');
    expect(desk.file?.text).toBe('abc');
    expect(desk.keeper.isKept).toBe(true);
  });

  test('has the file saved all the same where there can be no journal', async () => {
    desk.slowly = () => Promise.reject(new Error('no room'));
    desk.type('ab');
    await desk.pass(2000);
    expect(desk.wrote).toEqual(['ab']);
  });
});

describe('a server that is gone', () => {
  test('is asked again, ever more seldom, until it is back', async () => {
    desk.isUp = false;
    desk.type('ab');
    await desk.pass(1000);
    expect(desk.keeper.saving).toEqual({ kind: 'failed', problem: unreachable.problem });
    expect(desk.keeper.isAtRisk).toBe(true);
    await desk.pass(60_000);
    desk.isUp = true;
    await desk.pass(15_000);
    expect(desk.file?.text).toBe('ab');
    expect(desk.keeper.saving.kind).toBe('saved');
    expect(desk.keeper.isAtRisk).toBe(false);
  });

  test('that wrote before it died is not a second version', async () => {
    desk.losesAnswers = true;
    desk.type('ab');
    await desk.pass(400);
    expect(desk.file?.text).toBe('ab');
    desk.losesAnswers = false;
    desk.type('abc');
    await desk.pass(5000);
    expect(desk.file?.text).toBe('abc');
    expect(desk.savings).not.toContain('conflict');
  });
});

describe('a change made outside', () => {
  test('is taken where nothing is unsaved', () => {
    expect(desk.keeper.found({ text: 'z', version: 'v:z' })).toBe('take');
    expect(desk.keeper.base).toBe('v:z');
  });

  test('that says what is here already is nothing', () => {
    desk.type('ab');
    expect(desk.keeper.found({ text: 'ab', version: 'v:ab' })).toBe('nothing');
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('beside unsaved work is never overwritten', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    await desk.pass(1000);
    expect(desk.keeper.saving).toEqual({ kind: 'conflict', theirs: { text: 'z', version: 'v:z' } });
    desk.type('abc');
    await desk.pass(60_000);
    expect(desk.file.text).toBe('z');
    expect(desk.journal).toBe('["abc","v:a"]');
  });

  test('gives way once the person chooses hers', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    expect(desk.keeper.found(desk.file)).toBe('conflict');
    desk.keeper.keepMine();
    await desk.pass(1000);
    expect(desk.file).toEqual({ text: 'ab', version: 'v:ab' });
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('is what is shown once the person chooses it', async () => {
    desk.type('ab');
    desk.file = { text: 'z', version: 'v:z' };
    desk.keeper.found(desk.file);
    expect(desk.keeper.takeTheirs()).toBe('z');
    desk.type('z');
    await desk.pass(1000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });
});

test('a file that is gone is written again only when the person says so', async () => {
  desk.file = null;
  expect(desk.keeper.found(null)).toBe('conflict');
  desk.type('ab');
  await desk.pass(5000);
  expect(desk.file).toBeNull();
  desk.keeper.keepMine();
  await desk.pass(1000);
  expect(desk.file).toEqual({ text: 'ab', version: 'v:ab' });
});

test('a journal that was kept over an older version of the file shows both', async () => {
  desk.keeper.begin('mine', 'v:older');
  desk.keeper.read('mine', 0);
  await desk.pass(5000);
  expect(desk.keeper.saving).toEqual({ kind: 'conflict', theirs: { text: 'a', version: 'v:a' } });
  expect(desk.wrote).toEqual([]);
});

describe('a case of the library', () => {
  test('is copied once, with what was typed until then', async () => {
    desk = new Desk(true);
    desk.type('ab');
    await desk.pass(20);
    desk.type('abc');
    await desk.pass(5000);
    expect(desk.copies).toEqual(['abc']);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('is copied as it was where what was typed has problems, which go to the journal', async () => {
    desk = new Desk(true);
    desk.type('a:', 1);
    await desk.pass(5000);
    expect(desk.copies).toEqual(['a']);
    expect(desk.journal).toBe('["a:","v:a"]');
    expect(desk.keeper.saving).toEqual({ kind: 'kept', problems: 1 });
  });

  test('keys that come while it is being copied are saved to the copy', async () => {
    desk = new Desk(true);
    desk.type('ab');
    await desk.pass(299);
    const passing = desk.pass(2);
    desk.type('abcd');
    await passing;
    await desk.pass(5000);
    expect(desk.copies).toHaveLength(1);
    expect(desk.file?.text).toBe('abcd');
  });
});

describe('another tab in step', () => {
  test('saves what is typed there, and this one does not', async () => {
    desk.keeper.change('ab', 2500);
    desk.keeper.read('ab', 0);
    await desk.pass(400);
    desk.keeper.savedElsewhere('v:ab', 'ab');
    await desk.pass(10_000);
    expect(desk.wrote).toEqual([]);
    expect(desk.keeper.saving.kind).toBe('saved');
  });

  test('that closes before it saved is stood in for', async () => {
    desk.keeper.change('ab', 2500);
    desk.keeper.read('ab', 0);
    await desk.pass(10_000);
    expect(desk.wrote).toEqual(['ab']);
  });
});
