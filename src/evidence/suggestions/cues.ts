/** The words that suggest an element of a model, by what they suggest. */
import type { Suggestion } from '../reading.ts';

export interface Cue {
  readonly for: Suggestion['for'];
  readonly rule: string;
  readonly words: readonly string[];
  /** It does not count after these. */
  readonly notAfter: ReadonlySet<string> | undefined;
}

const LISTS: readonly (readonly [Suggestion['for'], string, string, string?])[] = [
  [
    'preference',
    'want',
    'wants|want|wanted|wishes|seeks|aims to|aim to|hopes to|hope to|would like|strives|strive|is keen|are keen|intends to achieve',
    'for',
  ],
  [
    'preference',
    'interest',
    'interested in|interest in|in the interests of|in the interest of|in our interests|in its interests|in their interests|beneficial for|beneficial to|profitable for|advantageous for|priority for|a priority',
  ],
  [
    'preference',
    'goal',
    'goal of|goal is|goals of|aim of|aim is|objective of|objective is|purpose is|the main thing for',
  ],
  ['preference', 'fear', 'fears|fear that|is afraid|are afraid|worries that|does not want|do not want|opposes|rejects'],
  ['option', 'can', 'can|could|may choose|is able to|are able to|has the right to', 'as how that what i you we one'],
  ['option', 'ready', 'is ready|are ready|ready to|prepared to|willing to|stands ready|is considering|are considering'],
  ['option', 'offer', 'offers to|offered to|offer to|proposed to|proposes|proposed that|has offered|suggested that'],
  [
    'option',
    'demand',
    'demands|demanded|demand that|demand the|called for|calls for|calls on|called on|insists on|insists that',
  ],
  ['option', 'refuse', 'refuses|refused to|refuse to|refusal to|declines to|will not sign|rejected'],
  ['option', 'threat', 'threatens to|threatened to|threaten to|might cancel|may withdraw|will respond|will retaliate'],
  ['rule', 'must', 'must|shall|has to|have to|is to be|are to be', 'not'],
  [
    'rule',
    'obliged',
    'obliged to|obligated to|required to|is bound|are bound|obligation to|obligations|committed to|undertakes to|undertook to',
  ],
  [
    'rule',
    'sanctions',
    'sanctions|embargo|resolution|forbids|prohibits|forbidden|prohibited|banned from|is permitted|are permitted|not allowed to|under the treaty|under the agreement',
  ],
  ['pair', 'rather-than', 'rather than|instead of|and not with|not so much|in the first place|above all|first of all'],
  [
    'pair',
    'prefer',
    'prefer|prefers|preferred|would rather|better than|worse than|more important than|less important than|takes priority over|comes before|outweighs',
  ],
];

/** By the first word of the cue. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const byFirst = new Map<string, Cue[]>();
  for (const [kind, rule, phrases, notAfter] of LISTS) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const list = byFirst.get(words[0]!) ?? [];
      list.push({
        for: kind,
        rule,
        words,
        notAfter: notAfter === undefined ? undefined : new Set(notAfter.split(' ')),
      });
      byFirst.set(words[0]!, list);
    }
  }
  return byFirst;
})();
