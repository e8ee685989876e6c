/** A folder with small talks in it, and the command run there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { orderedRiver, riverTalks, threeAtTheRiver } from './river-talks.ts';
import { demarche, type Ran } from './run-command.ts';
import { laptop } from './talks-files.ts';

export class TalksSandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'demarche-talks-'));

  constructor() {
    this.write('river.yaml', riverTalks);
    this.write('three.yaml', threeAtTheRiver);
    this.write('ordered.yaml', orderedRiver);
    mkdirSync(join(this.folder, 'laptop'));
    for (const { name, text } of laptop()) this.write(join('laptop', name), text);
  }

  readonly write = (name: string, text: string): void => writeFileSync(join(this.folder, name), text);

  readonly talks = (...args: string[]): Promise<Ran> => demarche(['talks', ...args], { cwd: this.folder });

  /** The JSON of a run without problems, on one line, with nothing on the other stream. */
  // biome-ignore lint/suspicious/noExplicitAny: the contract is what is tested.
  readonly data = async (...args: string[]): Promise<any> => {
    const ran = await this.talks(...args, '--json');
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1);
    return JSON.parse(ran.out);
  };

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** To nine decimals. */
export function near(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [at, one] of expected.entries()) expect(Math.abs(found[at]! - one)).toBeLessThan(1e-9);
}
