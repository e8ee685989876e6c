import { beforeEach, expect, test } from 'vitest';
import { type Deed, History } from './history.ts';
import { TabLink, type TabMessage } from './tab-link.ts';

const typing: Deed = { kind: 'edit', says: undefined, joins: false };

/** A tab as the link sees it; messages wait until they are delivered. */
class Tab {
  text: string;
  base = 'v0';
  diverged = 0;
  past = new History();
  readonly outbox: TabMessage[] = [];
  readonly link: TabLink;

  constructor(name: string, text: string) {
    this.text = text;
    this.link = new TabLink('river', name, {
      post: (message) => this.outbox.push(structuredClone(message)),
      held: () => ({ text: this.text, base: this.base, isSaved: false, ...this.past.steps }),
      onChange: (after, deed) => {
        this.past.follow(this.text, after, deed);
        this.text = after;
      },
      onWhole: ({ text: theirs, base, done, undone }, diverged) => {
        const mine = this.text;
        this.past = new History(done, undone);
        if (diverged) {
          this.diverged++;
          this.past.follow(mine, theirs, typing);
        }
        this.text = theirs;
        this.base = base;
      },
      onSaved: (version) => {
        this.base = version;
      },
    });
  }

  type(after: string): void {
    this.past.add(this.text, after, 'form', after, 0);
    const before = this.text;
    this.text = after;
    this.link.changed(before, after, { ...typing, says: after });
  }

  undo(): void {
    const before = this.text;
    this.text = this.past.undo(before)!;
    this.link.changed(before, this.text, { ...typing, kind: 'undo' });
  }
}

let tabs: Tab[];
beforeEach(() => {
  tabs = [new Tab('one', 'a'), new Tab('two', 'a')];
  deliver();
});

function deliver(): void {
  for (let round = 0; round < 50; round++) {
    const messages = tabs.flatMap((tab) => tab.outbox.splice(0));
    if (messages.length === 0) return;
    for (const message of messages) for (const { link } of tabs) link.hear(message);
  }
  throw new Error('The tabs never stop talking.');
}

test('what is typed in one tab is in the other, and undone in either', () => {
  const [one, two] = tabs as [Tab, Tab];
  one.type('ab');
  deliver();
  two.type('abc');
  deliver();
  expect([one.text, two.text]).toEqual(['abc', 'abc']);
  expect(one.past.steps).toEqual(two.past.steps);
  one.undo();
  deliver();
  two.undo();
  deliver();
  expect([one.text, two.text]).toEqual(['a', 'a']);
  expect(one.past.steps).toEqual(two.past.steps);
  expect(one.diverged + two.diverged).toBe(0);
});

test('a tab that comes later has what was not saved yet', () => {
  tabs[0]!.type('ab');
  deliver();
  tabs.push(new Tab('three', 'a'));
  deliver();
  expect(tabs[2]!.text).toBe('ab');
  expect(tabs[2]!.past.steps).toEqual(tabs[0]!.past.steps);
  expect(tabs[2]!.diverged).toBe(0);
});

test('tabs that were typed in at once end with one text, and say so', () => {
  const [one, two] = tabs as [Tab, Tab];
  one.type('ab');
  two.type('xa');
  deliver();
  expect(one.text).toBe(two.text);
  expect(one.diverged + two.diverged).toBeGreaterThan(0);
  expect(one.past.steps).toEqual(two.past.steps);
});

test('a tab that slept does not write over what was done meanwhile', () => {
  const [one, two] = tabs as [Tab, Tab];
  one.type('ab');
  one.type('abc');
  one.outbox.length = 0;
  two.type('z');
  deliver();
  expect(one.text).toBe('abc');
  expect(two.text).toBe('abc');
});

test('a save is known to all who hold that text, now or a moment ago', () => {
  const [one, two] = tabs as [Tab, Tab];
  one.type('ab');
  const stamp = one.link.stamp;
  one.type('abc');
  one.link.saved('v1', stamp);
  deliver();
  expect(two.base).toBe('v1');
  expect(two.text).toBe('abc');
});

test('other cases are none of its business', () => {
  const [one, two] = tabs as [Tab, Tab];
  one.type('ab');
  for (const message of one.outbox.splice(0)) two.link.hear({ ...message, id: 'mill' });
  expect(two.text).toBe('a');
});
