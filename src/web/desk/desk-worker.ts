/** The worker's side of the desk. One text counts at a time; questions are answered from it, each as resumable work. */
import { expose } from 'comlink';
import { type CaseDocument, editText, KeptWork, type Parsed, parseCase, parsingCase } from '../../format/index.ts';
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
import { reportsToo } from '../phrases/figures.ts';
import { answering } from '../phrases/parts.ts';
import { bringFile } from './bring-file.ts';
import type { ConflictSize, Desk, ModelSize, Outline, Reading } from './desk.ts';
import { type Ground, groundOf } from './ground.ts';
import { type QuestionName, questionCalled } from './questions.ts';
import { Rehearsal } from './rehearsal.ts';
import { breath, breathing, goesAhead, inTurn } from './turns.ts';
import { Unanswerable } from './unanswerable.ts';

let current: { readonly text: string; readonly document: CaseDocument | undefined } | undefined;
let ground: Ground | undefined;
/** What the next text need not have read and checked anew. */
let kept = new KeptWork();
/** Called off when a newer text comes. */
let studying = new AbortController();
let asking = new AbortController();
const tickets = new Map<number, AbortController>();
/** What was asked of the last text, besides what is asked beside: it will be asked of the next one, too. */
let lastAsked = new Map<QuestionName, unknown>();
const rehearsal = new Rehearsal();

const desk: Desk = {
  async forget() {
    studying.abort();
    asking.abort();
    current = undefined;
    ground = undefined;
    kept = new KeptWork();
    lastAsked = new Map();
  },

  async study(text) {
    return study(text);
  },

  async rework(text, edits) {
    const document = current?.text === text ? current.document : parseCase(text).document;
    if (document === undefined) return { problem: notYaml };
    const edited = editText(document, edits);
    return 'problem' in edited ? edited : { text: edited.text, reading: await study(edited.text) };
  },

  async bring(name, text) {
    return bringFile(name, text);
  },

  async ask(name, asked, ticket, hears) {
    if (ground === undefined) return { kind: 'refused', says: answering.nothing };
    const own = new AbortController();
    tickets.set(ticket, own);
    const isBeside = beside.has(name);
    const turn = inTurn(isBeside);
    if (!isBeside) lastAsked.set(name, asked);
    const done = isBeside ? undefined : goesAhead('questions');
    try {
      const signal = AbortSignal.any([own.signal, asking.signal]);
      const driving = { signal, ...(hears && { onProgress: nowAndThen(hears) }) };
      // What was asked together with it comes in first.
      if (isBeside) await breath();
      await turn();
      const found = questionCalled(name);
      const question = found instanceof Promise ? await found : found;
      const value = await untilStopped(question(ground, asked), driving, turn);
      return value === 'stopped' ? { kind: 'stopped' } : { kind: 'answer', value: value as never };
    } catch (error) {
      if (error instanceof Unanswerable) return { kind: 'refused', says: error.message };
      throw error;
    } finally {
      done?.();
      tickets.delete(ticket);
      if (!isBeside && current !== undefined) rehearsal.after(current.text, name, asked);
    }
  },

  stop(ticket) {
    tickets.get(ticket)?.abort();
  },
};

async function study(text: string): Promise<Reading | 'stopped'> {
  studying.abort();
  studying = new AbortController();
  const { signal } = studying;
  const done = goesAhead('studies');
  try {
    const parsed = await untilStopped(parsingCase(text, { kept }), { signal }, breathing());
    if (parsed === 'stopped') return 'stopped';
    current = { text, document: parsed.document };
    if (parsed.case !== undefined && parsed.draft !== undefined) {
      asking.abort();
      asking = new AbortController();
      ground = groundOf(parsed.case, parsed.draft, ground, performance.now());
      beforehand(ground, asking.signal);
    }
    return readingOf(parsed);
  } finally {
    done();
  }
}

/** Begins with what will be asked of this text, while the page still takes in how the text was read. */
function beforehand(fresh: Ground, signal: AbortSignal): void {
  const asked = lastAsked;
  lastAsked = new Map();
  for (const [name, about] of asked) {
    const done = goesAhead('questions');
    const turn = inTurn(false);
    void turn()
      .then(() => questionCalled(name))
      .then((question) => drive(question(fresh, about), { signal }, turn))
      // Whoever asks hears of it.
      .catch(() => undefined)
      .finally(done);
  }
}

function readingOf({ case: checked, draft, problems }: Parsed): Reading {
  return {
    draft,
    problems,
    size: checked && sizeOf(checked),
    outline: ground && outlineOf(ground),
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

function outlineOf({ case: { title, conflict, variants }, model }: Ground): Outline {
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
    model: model.mark(),
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
const beside: ReadonlySet<QuestionName> = new Set([
  'counts',
  'critic',
  'hangsOn',
  'wantEffects',
  'since',
  'talksTactics',
]);

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

reportsToo();
expose(desk);
