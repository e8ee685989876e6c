/**
 * The texts of sources that this page has had in its hands, by the hash of what they say. A text that may not be stored
 * is nowhere else; with the page it is gone.
 */
import type { ReadingSettings, ReadReport } from '../desk/reading-desk.ts';

export interface HeldText {
  /** With the ending that tells a page from plain text. */
  readonly name: string;
  readonly text: string;
}

/** So many readings are kept ready; a few of them are looked at in turn. */
const MOST_READINGS = 6;

const texts = new Map<string, HeldText>();
const readings = new Map<string, ReadReport>();
const listeners = new Set<() => void>();

/** Keeps the text, and what was read in it with these settings. */
export function remember(read: ReadReport, settings: ReadingSettings): void {
  const { hash } = read.reading.text;
  const key = keyOf(hash, settings);
  texts.set(hash, { name: nameFor(read.kind), text: read.text });
  readings.delete(key);
  readings.set(key, read);
  for (const oldest of readings.keys()) {
    if (readings.size <= MOST_READINGS) break;
    readings.delete(oldest);
  }
}

/** The same for what the person just brought, read by itself; whoever waits for this text is told. */
export function rememberBrought(read: ReadReport): void {
  remember(read, {});
  for (const listener of listeners) listener();
}

/** Hears of every text that is brought. */
export function onBrought(listener: () => void): void {
  listeners.add(listener);
}

export const heldText = (hash: string | undefined) => (hash === undefined ? undefined : texts.get(hash));

/** What was read in the text with these settings; a day of publication that it states itself changes nothing in it. */
export function readBefore(hash: string | undefined, settings: ReadingSettings): ReadReport | undefined {
  if (hash === undefined) return undefined;
  const { published, ...others } = settings;
  const undated = readings.get(keyOf(hash, others));
  const states = undated?.reading.about.published;
  const isStated = states?.basis === 'stated' && states.value === published;
  return isStated ? undated : readings.get(keyOf(hash, settings));
}

/** A name by whose ending the kind is known again. */
export function nameFor(kind: ReadReport['kind'], stem = 'report'): string {
  return `${stem}.${kind === 'page' ? 'html' : 'txt'}`;
}

function keyOf(hash: string, { published, answers = {} }: ReadingSettings): string {
  const { restored, our, who, same } = answers;
  return JSON.stringify([hash, published, restored, our, who, same]);
}
