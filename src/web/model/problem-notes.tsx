/** What is wrong, under the field that it is about, with how to mend it. */
import type { Problem } from '../../format/index.ts';

export function ProblemNotes({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <span className="problem-notes">
      {problems.map(({ code, says, hint }) => (
        <span key={`${code} ${says}`} className="problem">
          <span>{says}</span>
          {hint !== undefined && <span className="hint"> {hint}</span>}
        </span>
      ))}
    </span>
  );
}
