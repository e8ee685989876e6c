/** One assumption that two conflicts do not share. */
import type { Difference } from '../../analysis/index.ts';
import { compare as phrases } from '../phrases/index.ts';
import { said } from '../writers/document.ts';

export function differenceInWords(difference: Difference): string {
  const path = said(difference.path);
  const [before, after] = sidesOf(difference);
  switch (difference.change) {
    case 'added':
      return phrases.change.added(path, after);
    case 'removed':
      return phrases.change.removed(path, before);
    case 'changed':
      return phrases.change.changed(path, before, after);
    case 'moved':
      return difference.what === 'want'
        ? phrases.change.moved(
            path,
            String((difference.before?.place ?? 0) + 1),
            String((difference.after?.place ?? 0) + 1),
          )
        : phrases.change.changed(path, before, after);
  }
}

function sidesOf(difference: Difference): [string, string] {
  const shown = (value: unknown): string => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
    if (Array.isArray(value)) return said(value.join(', '));
    return said(String(value));
  };
  switch (difference.what) {
    case 'want':
      return [shown(difference.before?.text), shown(difference.after?.text)];
    case 'moves':
      return ['', ''];
    case 'option':
      return [reversibility(difference.before), reversibility(difference.after)];
    default:
      return [shown(difference.before), shown(difference.after)];
  }
}

function reversibility(way: 'take' | 'drop' | 'both' | undefined): string {
  return way === undefined ? '' : phrases.oneWay[way];
}
