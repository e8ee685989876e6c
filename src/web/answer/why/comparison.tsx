/** Another state beside this one: why each party ranks the one above the other. */
import { type FormEvent, useState } from 'react';
import type { RankedAnswer } from '../../desk/questions/ranked.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Blocks } from '../../parts/blocks.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { PartyLine } from '../../parts/party-name.tsx';
import { Words } from '../../parts/words.tsx';
import { why as phrases } from '../../phrases/why.ts';
import { choose, lensOf, useCasePlace } from '../../place/use-place.ts';
import { setCompareMode, useCompareMode } from './compare-mode.ts';

export function Comparison({ state }: { readonly state: number }) {
  const place = useCasePlace();
  const over = place.chosen.over === undefined ? undefined : Number(place.chosen.over);
  const asking = useQuestion(
    'ranked',
    over === undefined || over === state ? undefined : { lens: lensOf(place), first: state, second: over },
  );
  return (
    <section className="comparison" aria-labelledby="why-compare">
      <h3 id="why-compare">
        {over === undefined ? phrases.compare : phrases.compareTitle(String(state), String(over))}
      </h3>
      {over === undefined ? (
        <Choose state={state} />
      ) : (
        <>
          {over === state && <p role="status">{phrases.compareSame}</p>}
          <Answering asking={asking}>{(answer) => <Ranked answer={answer} />}</Answering>
          <Button look="quiet" onPress={() => choose({ chosen: { over: null } })}>
            {phrases.compareStop}
          </Button>
        </>
      )}
    </section>
  );
}

function Ranked({ answer: { second, parties } }: { readonly answer: RankedAnswer }) {
  return (
    <>
      <p className="other">
        <Words text={phrases.other(second.n, second.words)} />
      </p>
      <ul className="ranked">
        {parties.map(({ id, blocks }, party) => (
          <li key={id}>
            <PartyLine party={party} />
            <Blocks blocks={blocks} level={4} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Choose({ state }: { readonly state: number }) {
  const { view } = useCasePlace();
  const isPicking = useCompareMode();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const n = Number(typed.trim());
    if (typed.trim() === '' || !Number.isInteger(n)) setWrong(phrases.notANumber(typed));
    else if (n === state) setWrong(phrases.compareSame);
    else choose({ chosen: { over: n } });
  };
  return (
    <form className="choose" onSubmit={submit}>
      <Field
        label={phrases.compareNumber}
        inputMode="numeric"
        value={typed}
        wrong={wrong !== undefined}
        says={wrong}
        onChange={(text) => {
          setTyped(text);
          setWrong(undefined);
        }}
      />
      <Button type="submit">{phrases.compareGo}</Button>
      <Button
        look="quiet"
        isDisabled={isPicking}
        onPress={() => {
          setCompareMode(true);
          if (view !== 'outcomes') choose({ view: 'outcomes' });
        }}
      >
        {isPicking ? phrases.comparePicking : phrases.comparePick}
      </Button>
    </form>
  );
}
