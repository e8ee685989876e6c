/** What the elements of a case are called, whatever path the ledger has for them. */
import type { Draft } from '../../format/index.ts';
import { evidenceParts as phrases } from '../phrases/evidence-parts.ts';
import { type ElementGroup, elementInWords, elementsOf } from './model-elements.ts';

export interface ElementName {
  readonly path: string;
  readonly group: ElementGroup;
  /** The id of the party that it belongs to. */
  readonly party: string | undefined;
  /** Under a heading that says whose it is and what it is. */
  readonly says: string;
  /** By itself. */
  readonly whole: string;
}

const GROUP_OF: Readonly<Record<string, ElementGroup>> = {
  options: 'option',
  preferences: 'want',
  rules: 'rule',
  context: 'fact',
  terms: 'term',
  parties: 'party',
  variants: 'variant',
};

/** `text`: as it is written in the model, for what has no name of its own. */
export function elementNames(draft: Draft): (path: string, text?: string) => ElementName {
  const known = new Map(elementsOf(draft).map((element) => [element.path, element]));
  const nameOf = (path: string, text: string | undefined): ElementName => {
    const element = known.get(path);
    if (element !== undefined) {
      const { group, party } = element;
      const whole = elementInWords(draft, element);
      const says = group === 'want' && element.says === undefined ? phrases.asWhole : (element.says ?? whole);
      return { path, group, party, says, whole };
    }
    const [part = '', id = '', ...rest] = path.split('.');
    if (part === 'variants' && rest.length > 0) {
      const inner = nameOf(rest.join('.'), text);
      const says = phrases.inVariant(id, inner.whole);
      return { path, group: 'variant', party: undefined, says, whole: says };
    }
    const party = part === 'options' || part === 'preferences' ? id : undefined;
    const says = path === 'sameOutcome' ? phrases.sameOutcome : (text ?? path);
    return { path, group: GROUP_OF[part] ?? 'whole', party, says, whole: says };
  };
  return nameOf;
}
