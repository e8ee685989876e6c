/** The worker's side of the desk. One text counts at a time; questions are answered from it, each as resumable work. */
import { expose } from 'comlink';
import { type CaseDocument, editText, type Parsed, parseCase, parsingCase } from '../../format/index.ts';
import {
  type Conflict,
  type Driving,
  drive,
  numberOf,
  type Pause,
  type Progress,
  type Resumable,
} from '../../model/index.ts';
import { notYaml } from '../phrases/desk.ts';
import { answering } from '../phrases/parts.ts';
import { bringFile } from './bring-file.ts';
import type { ConflictSize, Desk, ModelSize, Outline, Reading } from './desk.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Question } from './question.ts';
import { type QuestionName, questions } from './questions.ts';
import { Unanswerable } from './unanswerable.ts';

let current: { readonly text: string; readonly document: CaseDocument | undefined } | undefined;
let ground: Ground | undefined;
/** Called off when a newer text comes. */
let studying = new AbortController();
let asking = new AbortController();
const tickets = new Map<number, AbortController>();

const desk: Desk = {
  async forget() {
    studying.abort();
    asking.abort();
    current = undefined;
    ground = undefined;
  },

  async study(text) {
    studying.abort();
    studying = new AbortController();
    const { signal } = studying;
    const done = goesAhead('studies');
    try {
      const parsed = await untilStopped(parsingCase(text), { signal }, breathing());
      if (parsed === 'stopped') return 'stopped';
      current = { text, document: parsed.document };
      if (parsed.case !== undefined && parsed.draft !== undefined) {
        asking.abort();
        asking = new AbortController();
        ground = groundOf(parsed.case, parsed.draft);
      }
      return readingOf(parsed);
    } finally {
      done();
    }
  },

  async edit(text, edits) {
    const document = current?.text === text ? current.document : parseCase(text).document;
    return document === undefined ? { problem: notYaml } : editText(document, edits);
  },

  async bring(name, text) {
    return bringFile(name, text);
  },

  async ask(name, asked, ticket, hears) {
    if (ground === undefined) return { kind: 'refused', says: answering.nothing };
    const own = new AbortController();
    tickets.set(ticket, own);
    const isBeside = beside.has(name);
    const turn = inTurn(breathing(), isBeside);
    const done = isBeside ? undefined : goesAhead('questions');
    try {
      const question = questions[name] as unknown as Question<typeof asked, never>;
      const signal = AbortSignal.any([own.signal, asking.signal]);
      const driving = { signal, ...(hears && { onProgress: nowAndThen(hears) }) };
      // What was asked together with it comes in first.
      if (isBeside) await breath();
      await turn();
      const value = await untilStopped(question(ground, asked), driving, turn);
      return value === 'stopped' ? { kind: 'stopped' } : { kind: 'answer', value };
    } catch (error) {
      if (error instanceof Unanswerable) return { kind: 'refused', says: error.message };
      throw error;
    } finally {
      done?.();
      tickets.delete(ticket);
    }
  },

  stop(ticket) {
    tickets.get(ticket)?.abort();
  },
};

function readingOf({ case: checked, draft, problems }: Parsed): Reading {
  return {
    draft,
    problems,
    size: checked && sizeOf(checked),
    outline: ground && outlineOf(ground.case),
    answersFrom: checked !== undefined ? 'this text' : ground === undefined ? 'nothing' : 'an earlier text',
  };
}

function sizeOf({ conflict, variants }: NonNullable<Parsed['case']>): ModelSize {
  return { ...conflictSize(conflict), variants: variants.length, form: conflict?.form ?? 'none' };
}

function conflictSize(conflict: Conflict | undefined): ConflictSize {
  return {
    parties: conflict?.parties.length ?? 0,
    options: conflict?.options.filter(({ party }) => party !== undefined).length ?? 0,
    states: conflict?.states.count ?? 0,
  };
}

function outlineOf({ title, conflict, variants }: Ground['case']): Outline {
  const { parties = [], options = [], terms = [], statusQuo, states } = conflict ?? {};
  return {
    title,
    parties: parties.map(({ id, name }) => ({ id, name })),
    options: options.map(({ id, party, does }) => ({
      id,
      party: party === undefined ? null : parties[party]!.id,
      does,
    })),
    terms: terms.map(({ name }) => name),
    variants: variants.map(({ id, why, conflict }) => ({ id, why, size: conflictSize(conflict) })),
    statusQuo: statusQuo === undefined ? null : numberOf(states!, statusQuo),
  };
}

async function untilStopped<T>(
  work: Resumable<T>,
  driving: Driving & { signal: AbortSignal },
  pause: Pause,
): Promise<T | 'stopped'> {
  try {
    return await drive(work, driving, pause);
  } catch (error) {
    if (driving.signal.aborted) return 'stopped';
    throw error;
  }
}

/** Asked for beside the answer: they wait until nobody waits for one of the others. */
const beside: ReadonlySet<QuestionName> = new Set(['counts', 'critic', 'hangsOn', 'wantEffects']);

/** Texts being read, and questions being answered that are not asked beside. */
const ahead = { studies: 0, questions: 0 };
let waiting: (() => void)[] = [];

/** Until the function that it gives back is called, whatever comes after these waits. */
function goesAhead(kind: keyof typeof ahead): () => void {
  ahead[kind]++;
  return () => {
    ahead[kind]--;
    const others = waiting;
    waiting = [];
    for (const go of others) go();
  };
}

/**
 * While a new text is read, questions about the old one wait: where the new one turns out sound they are called off,
 * otherwise they go on.
 */
function inTurn(pause: Pause, isBeside: boolean): Pause {
  return async () => {
    await pause();
    while (ahead.studies > 0 || (isBeside && ahead.questions > 0)) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
}

/** More often nobody reads it. */
const TOLD_EVERY = 100;

function nowAndThen(hears: (progress: Progress) => void): (progress: Progress) => void {
  let told = performance.now();
  return (progress) => {
    if (performance.now() - told < TOLD_EVERY) return;
    told = performance.now();
    hears(progress);
  };
}

/** Milliseconds between two looks at what else has come in. */
const SLICE = 8;
const channel = new MessageChannel();
const breathers: (() => void)[] = [];
channel.port1.onmessage = () => breathers.shift()?.();

/** By a message to ourselves: a timer would wait four milliseconds each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    breathers.push(resolve);
    channel.port2.postMessage(undefined);
  });
}

function breathing(): Pause {
  let paused = performance.now();
  return async () => {
    if (performance.now() - paused < SLICE) return;
    await breath();
    paused = performance.now();
  };
}

expose(desk);
