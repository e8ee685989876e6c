/** Somebody speaks for herself. */
import type { Line } from './line.ts';
import { quotedIn } from './speech.ts';

/** Whether a paragraph says `I` or `we` outside of quotation marks; an outlet's `our correspondent` and `we asked` do not count. */
export function isPersonal({ plain }: Line): boolean {
  const text = plain.slice(0, 4000);
  let own = '';
  let at = 0;
  for (const { start, end } of quotedIn(text)) {
    own += `${text.slice(at, start)} `;
    at = end;
  }
  own = (own + text.slice(at)).replace(outlets, ' ');
  return /\b(?:I|I'm|I’m|I've|I’ve|my|My|we|We|our|Our|us|me|myself)\b/.test(own);
}

const outlets =
  /\b[Oo]ur (?:own )?(?:correspondents?|reporters?|editors?|editorial|newspaper|publication|edition|site|portal|agency|channel|interlocutors?|readers)\b|\b[Ww]e (?:have )?(?:asked|reached|turned to|contacted|questioned|remind|recall)\b|\b(?:told|tells) us\b/g;
