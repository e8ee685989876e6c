/** Whether a sentence's content is denied: its main verb, the subject before it, or what the verb leads to. */
import type { Content } from './content.ts';
import { type MainVerb, mainVerbIn } from './main-verb.ts';

const NOBODY = new Set(['no', 'nobody', 'none', 'neither', 'nothing', 'never', 'nowhere', 'not']);
const COMPARED = /^(?:later|more|less|longer|doubt|fewer|earlier|sooner|matter|further|lower|higher)$/;

/** The word that negates the clause of a verb; undefined where none does. `than` and `but` take a negation back. */
export function negationOf(content: Content, main: MainVerb): string | undefined {
  const { lowers, breaks } = content;
  const at = ownNegation(content, main);
  if (at === undefined) return undefined;
  // `not only`, `not before 2027`, `no more than two`: what is said still is so.
  const next = lowers[at + 1] ?? '';
  if (/^(?:only|just|merely|least|simply|before|until)$/.test(next) && lowers[at] === 'not') return undefined;
  if (COMPARED.test(next) && (lowers.slice(at + 2, at + 5).includes('than') || next === 'doubt' || next === 'matter'))
    return undefined;
  // `Nobody was hurt, but the quay was closed`: the sentence says what `but` brings.
  for (let k = main.to; k < lowers.length; k++) {
    if (lowers[k] !== 'but') continue;
    const later = mainVerbIn(content, k + 1);
    if (breaks[k] && later !== undefined && ownNegation(content, later) === undefined) return undefined;
  }
  return lowers[at];
}

function ownNegation(content: Content, main: MainVerb): number | undefined {
  const { lowers, breaks } = content;
  if (main.isNegated) {
    for (let k = main.at - 1; k <= main.to; k++)
      if (
        k >= 0 &&
        (NOBODY.has(lowers[k]!) || lowers[k] === 'cannot' || lowers[k] === 'longer' || lowers[k]!.endsWith("n't"))
      )
        return lowers[k] === 'longer' ? k - 1 : k;
    return main.at;
  }
  for (let k = main.from; k < main.at; k++) {
    // `Hardly any was paid`
    if (/^(?:hardly|scarcely|barely)$/.test(lowers[k]!) && /^any(?:body|one|thing)?$/.test(lowers[k + 1] ?? ''))
      return k;
    if (!NOBODY.has(lowers[k]!) || COMPARED.test(lowers[k + 1] ?? '')) continue;
    // `Not everybody is sorry`: some are.
    if (lowers[k] === 'not' && /^(?:every(?:body|one|thing)?|all|many|much)$/.test(lowers[k + 1] ?? '')) continue;
    // `…, not one ship has paid`
    if (lowers[k] === 'not' && /^(?:one|a)$/.test(lowers[k + 1] ?? '') && k + 2 < main.at + 1) return k;
    if (lowers[k] === 'not' && (breaks[k] || lowers[k - 1] === 'or' || lowers[k - 1] === 'if')) continue;
    return k;
  }
  for (let k = main.to; k < Math.min(lowers.length, main.to + 4) && !breaks[k]; k++) {
    if (/^(?:that|which|who|to|and|or|for|with|if|as|than|of)$/.test(lowers[k]!)) break;
    if (NOBODY.has(lowers[k]!) && (lowers[k] !== 'not' || main.isCopula)) return k;
  }
  // A copula's complement may be its last word already: `is nothing`, `there are none`.
  return main.isCopula && NOBODY.has(main.verb) ? main.to - 1 : undefined;
}
