/** The text as it stands after the offers so far: clause by clause agreed, near, or in brackets. */
import './draft.css';
import type { SeenRun } from '../../desk/questions/talks-run.ts';
import { listed, number } from '../../phrases/figures.ts';
import { talks as words } from '../../phrases/talks.ts';
import { talksRun } from '../../phrases/talks-run.ts';
import { draftText } from './draft-text.ts';

const phrases = talksRun.draft;

export function Draft({ run, at }: { readonly run: SeenRun; readonly at: number }) {
  const { parties, issues, offers, outcome } = run;
  const isDone = outcome.form === 'agreement' && at === offers.length;
  const clauses = draftText(run, offers.slice(0, at)) ?? [];
  const standingOf = (standing: 'agreed' | 'near' | 'open') => (isDone ? 'agreed' : standing);
  const countOf = (wanted: 'agreed' | 'near' | 'open') =>
    clauses.filter(({ standing }) => standingOf(standing) === wanted).length;
  return (
    <section className="draft-text" aria-label={phrases.title}>
      <h4>{phrases.title}</h4>
      <p className="quiet">
        {isDone ? phrases.whenAgreed : phrases.counts(countOf('agreed'), countOf('near'), countOf('open'))}
      </p>
      <ol>
        {clauses.map(({ issue, standing, proposals }, place) => {
          const now = standingOf(standing);
          const text = isDone
            ? outcome.values[place]!
            : proposals.length === 1
              ? proposals[0]!.value
              : phrases.bracket(
                  proposals.map(({ value, parties: whose }) => [
                    listed(whose.map((party) => parties[party]!.name)),
                    value,
                  ]),
                );
          return (
            <li key={issue} className={now}>
              <span className="number">{number(place + 1)}</span>
              <span>
                <strong>{words.headOf(issues[place]!.name)}</strong> {text}
              </span>
              <span className="standing">{phrases.standings[now]}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
