/** Where there is nothing to answer from yet: what an answer needs, and where to begin. */
import { useOpenCase } from '../../case/case-store.ts';
import { missingIn, progressOf } from '../../model/guide-progress.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { missingWords } from '../../phrases/missing.ts';
import { nothingYet as phrases } from '../../phrases/summary.ts';
import { choose } from '../../place/use-place.ts';

export function NothingYet({ says }: { readonly says: string }) {
  const reading = useOpenCase((opened) => opened.reading);
  const { draft, problems = [] } = reading ?? {};
  const missing = missingIn(draft, problems);
  const { done } = progressOf(draft ?? { demarche: 1, title: '' }, draft?.conflict ?? {});
  const waits =
    missing !== undefined
      ? phrases.draft(missingWords(missing))
      : problems.length > 0 && draft?.parties !== undefined
        ? phrases.problems(problems.length)
        : says;
  return (
    <section className="nothing-yet">
      <h2>{phrases.title}</h2>
      <p>{waits}</p>
      <ol>
        {phrases.steps.map(({ step, section, name, how }) => (
          <li key={section} data-done={done[step] || undefined}>
            <span className="mark">{done[step] && <Icon name="check" />}</span>
            <Button look="quiet" onPress={() => choose({ pane: 'model', chosen: { section } })}>
              {name}
              {done[step] && <span className="visually-hidden">({phrases.done})</span>}
            </Button>
            <span>{how}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
