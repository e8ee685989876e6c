/** What a keeper of a case's text is tried on: a server with one file, and a clock that moves when told. */
import type { ChangedUnderneath, Made, Refusal, Saved } from '../src/server/api.ts';
import { Keeper, type Saving } from '../src/web/case/keeper.ts';

export const unreachable: Refusal = { problem: { code: 'server/unreachable', says: 'The server does not answer.' } };

export class KeeperDesk {
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
