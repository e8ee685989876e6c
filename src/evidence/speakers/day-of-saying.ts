/** The day on which something was said, told apart from the day of what is said. */
import type { FoundDate } from '../reading.ts';
import type { Token } from '../text/report-text.ts';
import type { Attribution } from './attribute.ts';
import { PRONOUNS } from './word-classes.ts';

/** To whom, where and in what somebody speaks: `told reporters in Oslo late on Monday`, `said in a statement on Monday`. */
const SETTING =
  /^(?:the|an?|his|her|its|their|in|at|to|of|late|early|reporters?|journalists?|correspondents?|lawmakers|senators|deputies|parliament|statement|interview|letter|message|speech|address|post|briefing|conference|meeting|press|news|radio|television|tv|report|speaking)$/;
/** In words and marks between the verb and the day. */
const REACH = 8;

/** True of `said on Tuesday that …`, `On Tuesday X said …`, `…, X said on Tuesday`; not of `said the lock closed on Tuesday`. */
export function isDayOfSaying({ view: { tokens, isQuoted }, tags, manner }: Attribution, date: FoundDate): boolean {
  if (manner === 'own' || manner === 'turn' || date.type === 'duration' || date.isDeadline) return false;
  const from = tokens.findIndex(({ end }) => end > date.start);
  if (from < 0 || isQuoted[from]) return false;
  let to = from;
  while (to < tokens.length && tokens[to]!.start < date.end) to++;
  return tags.some((tag) => {
    if (tag.from <= from && to <= tag.to) return true;
    if (tag.to <= from) {
      const between = tokens.slice(tag.to, from);
      if (between.length > REACH || !between.every(isSetting)) return false;
      return between.length === 0 || opensWhatIsSaid(tokens[to]);
    }
    // `In May, he said, the lock will open`: set between commas, the verb leaves the day to what is said.
    const isInserted = tokens[tag.to]?.text === ',' || tokens[tag.to - 1]?.text === ',';
    const apart = tokens.slice(to, tag.from);
    return (
      !isInserted && from <= REACH && apart.every(({ text }) => text === ',') && tokens.slice(0, from).every(isSetting)
    );
  });
}

function isSetting({ lower, text, kind }: Token): boolean {
  return kind === 'word' && (SETTING.test(lower) || /^\p{Lu}/u.test(text));
}

function opensWhatIsSaid(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  return token.lower === 'that' || PRONOUNS.has(token.lower) || /^\p{Lu}/u.test(token.text);
}
