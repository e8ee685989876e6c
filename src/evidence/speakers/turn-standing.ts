/** In what standing somebody answers: as an official, as an expert, or as nobody knows. */
import type { Role } from '../reading.ts';
import { standing } from '../text/speaker-nouns.ts';
import { describedBeside } from './described-beside.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Turn } from './turns.ts';

const OFFICES =
  /^(?:(?:madam|mr|mrs|ms)\.? )?(?:minister|president|ambassador|governor|secretary|general|commissioner|chancellor|excellency|mayor|admiral|senator|chairman|deputy)\b/i;
const OFFICE_TAKEN = new Set(['ministry', 'heads', 'headed', 'leads', 'appointed', 'elected', 'minister']);

/** Whether she answers as an official or an expert: by how she is addressed, else by what is said beside her name. */
export function withStanding(
  turns: readonly (Turn | undefined)[],
  roles: readonly Role[],
  views: readonly SentenceView[],
): (Turn | undefined)[] {
  const found = new Map<string, 'official' | 'expert' | undefined>();
  const answering = new Set(
    turns.filter((turn, p) => turn !== undefined && roles[p] === 'answer').map((turn) => turn!.speaker.name),
  );
  const described = new Map<string, string[]>();
  const addressed = new Set<string>();
  for (const view of views) {
    const p = view.sentence.paragraph;
    const role = roles[p];
    if (role === 'debris' || role === 'teaser') continue;
    if (role === 'question' && OFFICES.test(view.sentence.text)) {
      const next = turns.slice(p, p + 6).find((turn, k) => turn !== undefined && roles[p + k] === 'answer');
      if (next !== undefined) addressed.add(next.speaker.name);
    }
    if (role === 'answer' || role === 'question') continue;
    for (const name of view.names) {
      if (!answering.has(name.party.name)) continue;
      const words = [...(described.get(name.party.name) ?? []), ...describedBeside(view, name)];
      if (
        view.tokens.some(({ lower }) => OFFICE_TAKEN.has(lower)) &&
        view.names.find(({ party }) => party.what === 'person') === name
      )
        words.unshift('minister');
      described.set(name.party.name, words.slice(0, 80));
    }
  }
  for (const name of answering) {
    const words = described.get(name) ?? [];
    found.set(name, addressed.has(name) || words[0] === 'minister' ? 'official' : standing(words));
  }
  // Who answers the press at a briefing speaks for somebody.
  const whoever = isBriefing(views, roles) ? ('official' as const) : undefined;
  return turns.map(
    (turn) =>
      turn && {
        ...turn,
        standing: found.get(turn.speaker.name) ?? (answering.has(turn.speaker.name) ? whoever : undefined),
      },
  );
}

/** `Daily press briefing by the spokesman` above the text. */
function isBriefing(views: readonly SentenceView[], roles: readonly Role[]): boolean {
  for (const { sentence } of views.slice(0, 12)) {
    if (roles[sentence.paragraph] === 'question' || roles[sentence.paragraph] === 'answer') return false;
    if (/\b(?:press|news|media|daily) (?:briefing|conference)\b/i.test(sentence.text.slice(0, 300))) return true;
  }
  return false;
}
