/** What stands on top of a view that is printed: which case, as of when, which view. The brief has a head of its own. */
import { useOpenCase } from '../case/case-store.ts';
import { printed as phrases, views } from '../phrases/app.ts';
import { useCasePlace } from '../place/use-place.ts';

export function PrintedHead() {
  const { view, chosen } = useCasePlace();
  const title = useOpenCase(({ reading, id }) => reading?.draft?.title ?? reading?.outline?.title ?? id);
  const asOf = useOpenCase(({ reading }) => reading?.draft?.asOf);
  if (view === 'brief') return null;
  return (
    <p className="printed">
      <strong>
        <bdi>{title}</bdi>
      </strong>
      <span>{phrases(views[view], chosen.variant, asOf)}</span>
    </p>
  );
}
