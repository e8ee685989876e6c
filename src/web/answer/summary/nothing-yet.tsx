/** Where there is nothing to answer from yet: what an answer needs, and where to begin. */
import { useOpenCase } from '../../case/case-store.ts';
import { Button } from '../../parts/button.tsx';
import { nothingYet as phrases } from '../../phrases/summary.ts';
import { choose } from '../../place/use-place.ts';

export function NothingYet({ says }: { readonly says: string }) {
  const problems = useOpenCase(({ reading }) => reading?.problems.length ?? 0);
  const begun = useOpenCase(({ reading }) => reading?.draft?.parties !== undefined);
  return (
    <section className="nothing-yet">
      <h2>{phrases.title}</h2>
      <p>{problems > 0 && begun ? phrases.problems(problems) : says}</p>
      <ol>
        {phrases.steps.map(({ section, name, how }) => (
          <li key={section}>
            <Button look="quiet" onPress={() => choose({ pane: 'model', chosen: { section } })}>
              {name}
            </Button>
            <span>{how}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
