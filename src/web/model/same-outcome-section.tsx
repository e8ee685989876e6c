/** Expressions whose states count as one. */
import { perform } from '../case/case-store.ts';
import { IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { model as phrases } from '../phrases/model.ts';
import { AddLine } from './add-line.tsx';
import { Changed } from './change-badge.tsx';
import { CitedMark } from './citations.tsx';
import { DoubtMark } from './doubt-mark.tsx';
import { LiveExpression } from './live-expression.tsx';
import { doubtsAt, problemsWithin, useModel } from './model-context.ts';
import { Section } from './section.tsx';

const words = phrases.sameOutcome;

export function SameOutcomeSection() {
  const model = useModel();
  const { target } = model;
  const outcomes = target.conflict.sameOutcome ?? [];
  const remove = (place: number) => {
    const edits =
      outcomes.length === 1 && target.variant === undefined
        ? target.edits({ kind: 'remove', path: ['sameOutcome'] })
        : target.edits({ kind: 'remove', path: ['sameOutcome', place] });
    void perform(edits, words.said.remove(place + 1));
  };
  return (
    <Section
      id="same-outcome"
      intro={words.intro}
      isChanged={target.isChanged('sameOutcome')}
      says={outcomes.length > 0 ? String(outcomes.length) : undefined}
    >
      <div className="small-line">
        <Changed within={['sameOutcome']} />
        <CitedMark path="sameOutcome" />
        <DoubtMark doubts={doubtsAt(model, 'sameOutcome')} />
      </div>
      <ul className="rows">
        {outcomes.map((outcome, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an outcome has no other name than its place.
          <li key={place} className="row wide">
            <div className="what">
              <LiveExpression
                label={words.expression(place + 1)}
                value={outcome}
                problems={problemsWithin(model, 'sameOutcome', place)}
                write={(value) =>
                  perform(
                    target.edits({ kind: 'set', path: ['sameOutcome', place], value }),
                    words.said.change(place + 1),
                  )
                }
              />
            </div>
            <span className="deeds">
              <IconButton name={`${phrases.remove}: ${words.expression(place + 1)}`} onPress={() => remove(place)}>
                <Icon name="trash" />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
      <AddLine
        label={words.addLabel}
        placeholder={words.addPlaceholder}
        add={(value) =>
          void perform(target.edits({ kind: 'insert', path: ['sameOutcome'], at: -1, value }), words.said.add)
        }
      />
    </Section>
  );
}
