/** Weights without being asked for numbers: rather this package, or that? What follows from the answers so far, and what clashes. */
import './terms-dialog.css';
import './rather-dialog.css';
import { pointsWritten, type TextEdit } from '../../../format/index.ts';
import { perform } from '../../case/case-store.ts';
import type {
  RatherFound,
  RatherQuestion,
  TalksRatherAnswer,
  TalksRatherAsked,
} from '../../desk/questions/talks-rather.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useKeptFocus } from '../../parts/use-kept-focus.ts';
import { percent } from '../../phrases/figures.ts';
import { termsWords } from '../../phrases/talks-terms.ts';
import { useWeightAnswers } from '../wants/use-answers.ts';
import type { MeetingTerms } from './meeting-terms.ts';
import { foundEdits } from './rather-edits.ts';

const words = termsWords.rather;
type Answers = TalksRatherAsked['answers'];
type Says = Answers[number]['says'];
/** What can be pressed where no question is left. */
const AFTER = [words.write, words.takeBack, words.close];
const SAYS: readonly Says[] = ['a', 'b', 'equal', 'unknown'];

interface Props {
  readonly terms: MeetingTerms;
  readonly party: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

export function RatherDialog({ terms, party, onClose }: Props) {
  const [kept, keep] = useWeightAnswers(terms, party.id);
  const answers = kept.comparisons;
  const setAnswers = (comparisons: Answers) => keep({ ...kept, comparisons });
  const asking = useQuestion('talksRather', { meeting: terms.meeting, party: party.id, answers });
  const { box, keep: keepFocus } = useKeptFocus<HTMLDivElement>(asking.value);
  const write = (found: RatherFound) => {
    onClose();
    const edits: TextEdit[] = foundEdits(
      found,
      [...terms.root, 'parties', party.id],
      pointsWritten(terms.part, party.id),
    );
    void perform(edits, words.said(party.name));
  };
  return (
    <Dialog title={words.title(party.name)} isOpen onClose={onClose} size="large">
      <div className="terms-dialog rather-dialog" ref={box}>
        <p className="quiet">{words.lead}</p>
        <Answering asking={asking}>
          {(answer) => (
            <Shown
              answer={answer}
              answers={answers}
              isBusy={asking.isStale}
              onAnswer={(question, says) => {
                // The next question is being looked for; a disabled button would lose the focus.
                if (asking.isStale) return;
                keepFocus([words.says[says], ...AFTER]);
                setAnswers([...answers, { a: question.a, b: question.b, says }]);
              }}
              onTakeBack={(place) => {
                keepFocus([words.says.a, ...AFTER]);
                setAnswers(answers.toSpliced(place, 1));
              }}
              onWrite={write}
            />
          )}
        </Answering>
        <div className="deeds">
          {answers.length > 0 && (
            <span className="apart">
              <Button
                onPress={() => {
                  keepFocus([words.takeBack, words.says.a, ...AFTER]);
                  setAnswers(answers.slice(0, -1));
                }}
              >
                {words.takeBack}
              </Button>
              {answers.length > 1 && (
                <Button
                  look="quiet"
                  onPress={() => {
                    keepFocus([words.says.a, ...AFTER]);
                    setAnswers([]);
                  }}
                >
                  {words.takeBackAll}
                </Button>
              )}
            </span>
          )}
          <Button look="quiet" onPress={onClose}>
            {words.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface ShownProps {
  readonly answer: TalksRatherAnswer;
  readonly answers: Answers;
  /** The next question is being looked for. */
  readonly isBusy: boolean;
  readonly onAnswer: (question: RatherQuestion, says: Says) => void;
  readonly onTakeBack: (place: number) => void;
  readonly onWrite: (found: RatherFound) => void;
}

function Shown({ answer, answers, isBusy, onAnswer, onTakeBack, onWrite }: ShownProps) {
  const { next, clash, found, notAsked } = answer;
  if (clash !== undefined) {
    return (
      <div role="alert" className="clash">
        <p>{words.clash(clash.answers.map((place) => place + 1))}</p>
        {(clash.mends.length > 0 ? clash.mends : clash.answers).map((place) => (
          <Button key={place} onPress={() => onTakeBack(place)}>
            {words.takeBackOne(place + 1)}
          </Button>
        ))}
      </div>
    );
  }
  return (
    <>
      {next === undefined ? (
        <p>{answers.some(({ says }) => says === 'unknown') ? words.noMore : words.done}</p>
      ) : (
        <fieldset>
          <legend>{words.question(answers.length + 1)}</legend>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.heads.issue}</th>
                <th scope="col">{words.heads.a}</th>
                <th scope="col">{words.heads.b}</th>
              </tr>
            </thead>
            <tbody>
              {next.differs.map(({ issue, a, b }) => (
                <tr key={issue}>
                  <th scope="row">{issue}</th>
                  <td>{a}</td>
                  <td>{b}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="quiet">{words.else}</p>
          <div className="answers" data-busy={isBusy || undefined}>
            {SAYS.map((says) => (
              <Button key={says} onPress={() => onAnswer(next, says)}>
                {words.says[says]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <Weights answer={answer} />
      {notAsked.length > 0 && <p className="quiet">{words.notAsked(notAsked)}</p>}
      {found !== undefined && answers.length > 0 && (
        <div>
          <Button look="main" onPress={() => onWrite(found)}>
            {words.write}
          </Button>
          <p className="quiet">{words.writeSays}</p>
        </div>
      )}
    </>
  );
}

const WIDTH = 160;

function Weights({ answer: { weights } }: { readonly answer: TalksRatherAnswer }) {
  const { heads } = words;
  return (
    <table className="plain-table weights">
      <caption>{words.weights}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.issue}</th>
          <th scope="col">{heads.range}</th>
          <th scope="col">{heads.from}</th>
          <th scope="col">{heads.to}</th>
          <th scope="col">{heads.central}</th>
        </tr>
      </thead>
      <tbody>
        {weights.map(({ issue, least, most, central }) => (
          <tr key={issue}>
            <th scope="row">{issue}</th>
            <td>
              <svg viewBox={`0 0 ${WIDTH} 12`} width={WIDTH} height="12" aria-hidden="true">
                <path d={`M0 6H${WIDTH}`} className="whole" />
                <rect
                  x={least * WIDTH}
                  y="3"
                  width={Math.max(1, (most - least) * WIDTH)}
                  height="6"
                  className="range"
                />
                <path d={`M${central * WIDTH} 0V12`} className="central" />
              </svg>
            </td>
            <td>{percent(least)}</td>
            <td>{percent(most)}</td>
            <td>{percent(central)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
