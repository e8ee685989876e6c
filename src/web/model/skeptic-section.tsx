/** What a skeptic would ask of the model as a whole. */
import { Button } from '../parts/button.tsx';
import { model as phrases } from '../phrases/model.ts';
import { DoubtList } from './doubt-mark.tsx';
import { isUnplaced } from './model-context.ts';
import { Section } from './section.tsx';
import { useShownCase } from './shown-case.ts';

const words = phrases.doubts;

export function SkepticSection() {
  const { answer, isWorking, waits, begin } = useShownCase().criticism;
  const doubts = answer?.doubts ?? [];
  const whole = doubts.filter(isUnplaced);
  const placed = doubts.filter((doubt) => !isUnplaced(doubt));
  return (
    <Section id="skeptic" intro={words.intro} says={doubts.length > 0 ? String(doubts.length) : undefined}>
      <div aria-busy={isWorking}>
        {answer === undefined && !waits && <p className="note">{words.working}</p>}
        {answer !== undefined && doubts.length === 0 && <p className="note">{words.none}</p>}
        {waits && (
          <p className="note">
            {words.tooLarge}{' '}
            <Button look="quiet" onPress={begin}>
              {words.begin}
            </Button>
          </p>
        )}
        <DoubtList doubts={[...whole, ...placed]} />
        {answer?.notTried !== undefined && <p className="note">{answer.notTried}</p>}
      </div>
    </Section>
  );
}
