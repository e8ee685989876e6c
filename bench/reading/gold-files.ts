/** The reports with gold ledgers: those that rules are made by, and those kept apart for the end. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Gold, readGold } from './gold.ts';

export interface GoldFiles {
  readonly golds: readonly Gold[];
  /** `ferry-wire.gold.yaml: …`, one line each. */
  readonly faults: readonly string[];
}

const ENDING = '.gold.yaml';

/** All gold ledgers of one of the two folders, by name. `only` names some of them. */
export function goldFiles(folder: 'reports' | 'kept-apart', only?: readonly string[]): GoldFiles {
  const place = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  const names = readdirSync(place)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => only === undefined || only.includes(name))
    .sort();
  const read = names.map((name) => {
    const yaml = readFileSync(`${place}${name}${ENDING}`, 'utf8');
    const { report } = parse(yaml) as { report?: unknown };
    return readGold(name, yaml, readFileSync(`${place}${String(report)}`, 'utf8'));
  });
  return {
    golds: read.flatMap(({ gold }) => gold ?? []),
    faults: read.flatMap(({ faults }, at) => faults.map((fault) => `${names[at]}${ENDING}: ${fault}`)),
  };
}
