/** Packages, and how many there are, as the machine-readable answer gives them (docs/talks-json.md). */
import type { Bargain, FrontierPoint, Package } from '../../engine/bargaining/index.ts';
import { levelText, valueId } from '../words/packages-in-words.ts';

/** `package` by ids, `words` by names in the order of the issues. */
export function packageData({ issues }: Pick<Bargain, 'issues'>, pack: Package) {
  return {
    package: Object.fromEntries(pack.map((level, at) => [issues[at]!.issue.id, valueId(issues[at]!, level)])),
    words: pack.map((level, at) => levelText(issues[at]!, level)),
  };
}

export function pointData(bargain: Bargain) {
  return ({ utilities, package: pack }: FrontierPoint) => ({ utilities, ...packageData(bargain, pack) });
}

/** A number as long as it is one exactly; beyond, its digits. */
export function countData(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}
