/** Lines for other stories that stand in the middle of this one. */
import type { Because } from '../reading.ts';
import { mayBeNoteOnAuthor } from '../text/author-note.ts';
import type { Line } from './line.ts';

/** The words that tell a line's subject, counted over the whole text. */
export interface Subjects {
  /** In how many paragraphs of text each word occurs, by its stem. */
  readonly counts: ReadonlyMap<string, number>;
  readonly ofLine: readonly ReadonlySet<string>[];
  readonly namesOf: readonly ReadonlySet<string>[];
}

export function subjectsOf(lines: readonly Line[], isText: (at: number) => boolean): Subjects {
  const counts = new Map<string, number>();
  const namesOf: Set<string>[] = [];
  const ofLine = lines.map(({ paragraph }, at) => {
    const own = new Set<string>();
    const names = new Set<string>();
    if (!isText(at)) {
      namesOf.push(names);
      return own;
    }
    for (const { tokens } of paragraph.sentences) {
      for (const [place, { kind, lower, text }] of tokens.entries()) {
        if (kind !== 'word' || lower.length < 3 || empty.has(lower)) continue;
        const stem = stemOf(lower);
        own.add(stem);
        if (place > 0 && /^\p{Lu}/u.test(text)) names.add(stem);
      }
    }
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
    namesOf.push(names);
    return own;
  });
  return { counts, ofLine, namesOf };
}

/** `Russia`, `Russian` and `Russia's` meet; so do `ship` and `ships`. */
function stemOf(lower: string): string {
  const bare = lower.replace(/'s?$/, '');
  const short = bare.replace(/(?:ians?|ans?|ing|ed|ese|ish|es|s|e|y|i)$/, '');
  return (short.length >= 3 ? short : bare).slice(0, 6);
}

/** Announced as another story by its own first words. */
export function announcedTeaser({ bare, words }: Line): Because | undefined {
  const found =
    /^(?:next|also|elsewhere|coming up|inside|up next|further|tomorrow)(?: (?:in|on))? (?:this|our|the) (?:issue|edition|section|site|paper|magazine|number|week|page)s?\s?[:–—-]|^(?:in other news|up next|coming up|coming soon|next up|other news|meanwhile, elsewhere)\s?[:–—-]/.exec(
      bare,
    );
  return found === null || words > 40 ? undefined : { rule: 'teaser/announced', words: found[0] };
}

/**
 * A line that tells of something else: one sentence, written like a title or breaking into somebody's answer, whose names
 * stand nowhere else in the text and whose words are not those of its neighbors.
 */
export function teaserIn(
  lines: readonly Line[],
  subjects: Subjects,
  at: number,
  around: {
    readonly before: number;
    readonly after: number;
    readonly inTurns: boolean;
    readonly amongTimed: boolean;
    readonly namesKnownParty: boolean;
  },
): Because | undefined {
  const line = lines[at]!;
  const { paragraph, words, isStopped, asks, endsInColon } = line;
  if (paragraph.mark !== undefined || paragraph.label !== undefined || paragraph.sentences.length !== 1)
    return undefined;
  if (words < 5 || words > 30 || endsInColon || line.isTimed || /[,;]$/.test(line.plain)) return undefined;
  if (/[“"«]/.test(paragraph.text[0]!) || mayBeNoteOnAuthor(line.plain)) return undefined;
  const own = subjects.ofLine[at]!;
  const shared = [...own].filter((word) => (subjects.counts.get(word) ?? 0) > 1).length;
  const share = own.size === 0 ? 1 : shared / own.size;
  const names = subjects.namesOf[at]!;
  const foreign = [...names].every((name) => (subjects.counts.get(name) ?? 0) <= 1) && !around.namesKnownParty;
  if (
    !isStopped &&
    words >= 6 &&
    foreign &&
    /\((?:photos?|videos?|pictures|infographics?|poll|quiz|list|updated|audio)\)$/i.test(line.plain)
  )
    return { rule: 'teaser/other-matter' };
  const near = [around.before, around.after].some((place) =>
    [...own].some((word) => subjects.ofLine[place]?.has(word)),
  );
  if (around.amongTimed && !isStopped) return { rule: 'teaser/untimed' };
  if (isStopped || asks) {
    // An answer may be one plain sentence; one for another story names somebody new, and speaks to nobody.
    const breaksIn =
      around.inTurns &&
      names.size > 0 &&
      foreign &&
      !/\b(?:I|we|our|my|you|it|this|that|they|he|she|these)\b/i.test(line.plain);
    return breaksIn && (asks ? share <= 0.5 : !near && share <= 0.25) ? { rule: 'teaser/breaks-in' } : undefined;
  }
  if (around.inTurns && words >= 6 && share <= 0.6 && (names.size === 0 || foreign))
    return { rule: 'teaser/breaks-in' };
  return words >= 6 && foreign && !near && share <= (names.size > 0 ? 0.4 : 0.25)
    ? { rule: 'teaser/other-matter' }
    : undefined;
}

const empty = new Set(
  `the and for with from that this these those has have had was were are been will would could should may might can not but its their his her
  they them who which what when where why how after before over under into out off about more most than then there here also said says
  new one two three four five first last year years day days week month people time other some many all any his our your because since
  until while during between against through again very just only still such each both own same too now`.split(/\s+/),
);
