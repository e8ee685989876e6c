/** A party's name, fit to stand within a sentence of ours. */
import { inside } from '../phrases/party-number.ts';
import { said } from '../writers/document.ts';

/** Where it begins a sentence, the phrase makes its first letter a capital. */
export function partySaid({ name }: { readonly name: string }): string {
  return inside(said(name));
}
