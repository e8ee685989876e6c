/** The words that suggest an element of a model, by what they suggest. */
import type { Suggestion } from '../reading.ts';

export interface Cue {
  readonly for: Suggestion['for'];
  readonly rule: string;
  readonly words: readonly string[];
  /** `subject`: whose it is stands right before it. `led-to`: its last word leads to it (`beneficial for Romania`). `free`: somewhere before it, or nowhere. */
  readonly whose: 'subject' | 'led-to' | 'free';
  /** The words behind it that make it something else: `can be seen`, `called for an ambulance`. */
  readonly notBefore: ReadonlySet<string>;
}

const NO_DEED = 'be not only also hardly no see hear say feel afford help have imagine expect tell';

const LISTS: readonly (readonly [
  kind: Suggestion['for'],
  rule: string,
  whose: Cue['whose'],
  phrases: string,
  notBefore?: string,
])[] = [
  [
    'preference',
    'want',
    'subject',
    'wants|want|prefers|prefer|wishes to|wish to|seeks to|seek to|aims to|aim to|hopes to|hope to|would like|would prefer|strives to|strive to|is keen to|are keen to|is interested in|are interested in',
    'it you say tell add know',
  ],
  [
    'preference',
    'interest',
    'led-to',
    'in the interests of|in the interest of|beneficial for|beneficial to|profitable for|advantageous for|advantageous to|priority for|priority of',
  ],
  [
    'preference',
    'goal',
    'led-to',
    'goal of|aim of|objective of|the main thing for|most important thing for|vital for|crucial for',
  ],
  [
    'preference',
    'fear',
    'subject',
    'fears that|fear that|is afraid|are afraid|does not want|do not want|opposes|oppose',
  ],
  ['option', 'can', 'subject', 'can|may choose to|is able to|are able to|has the right to|have the right to', NO_DEED],
  [
    'option',
    'ready',
    'subject',
    'is ready to|are ready to|was ready to|were ready to|is prepared to|are prepared to|was prepared to|is willing to|are willing to|was willing to|stands ready to|stand ready to|is considering|are considering|was considering|has agreed to|have agreed to',
  ],
  [
    'option',
    'offer',
    'subject',
    'offers to|offer to|offered to|has offered|have offered|had offered|proposes to|proposed to|proposes that|proposed that|has proposed|have proposed|promised to|has promised|have promised|plans to|plan to|intends to|intend to',
  ],
  [
    'option',
    'demand',
    'subject',
    'demands|demand that|demanded|has demanded|calls for|called for|calls on|called on|insists on|insists that|insisted on|insisted that|urged|urges',
    'an and of',
  ],
  [
    'option',
    'refuse',
    'subject',
    'refuses to|refuse to|refused to|has refused to|have refused to|will not|declines to sign',
    'be say comment happen only run',
  ],
  [
    'option',
    'threat',
    'subject',
    'threatens to|threaten to|threatened to|has threatened to|have threatened to|will retaliate|will respond',
  ],
  ['rule', 'must', 'subject', 'must|shall|has to|have to', 'not be say add admit wait confess'],
  [
    'rule',
    'obliged',
    'subject',
    'is obliged to|are obliged to|obliged to|is required to|are required to|is bound to|are bound by|is bound by|committed to|undertakes to|undertook to|undertake to',
  ],
  ['rule', 'forbidden', 'led-to', 'forbids|prohibits|binds|obliges|allows|permits|entitles'],
  [
    'rule',
    'forbidden',
    'free',
    'is forbidden|are forbidden|is prohibited|are prohibited|banned from|is permitted|are permitted|is not allowed to|are not allowed to|is allowed to|are allowed to|under the treaty|under the agreement|under the contract|under the accord',
  ],
  ['pair', 'rather-than', 'free', 'rather than|not so much|in the first place|first and foremost|above all else'],
  [
    'pair',
    'prefer',
    'free',
    'prefers|would prefer|would rather|i prefer|we prefer|they prefer|more important than|less important than|matters more than|takes priority over|takes precedence over|outweighs',
  ],
];

/** By the first word of the cue; the longest first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const byFirst = new Map<string, Cue[]>();
  for (const [kind, rule, whose, phrases, notBefore] of LISTS) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const cue = { for: kind, rule, words, whose, notBefore: new Set((notBefore ?? '').split(' ')) };
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), cue]);
    }
  }
  for (const cues of byFirst.values()) cues.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();
