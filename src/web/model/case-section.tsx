/** What the case is about: title, question, day, history. */
import { perform } from '../case/case-store.ts';
import { model as phrases } from '../phrases/model.ts';
import { LiveField } from './live-field.tsx';
import { problemsAt, useModel } from './model-context.ts';
import { unwrapped, wrapped } from './paragraph-text.ts';
import { Section } from './section.tsx';

type Part = 'title' | 'question' | 'asOf' | 'about';

export function CaseSection() {
  const model = useModel();
  const { draft } = model;
  const words = phrases.case;
  const names: Record<Part, string> = {
    title: words.name,
    question: words.question,
    asOf: words.asOf,
    about: words.about,
  };
  const field = (part: Part) => ({
    label: names[part],
    value: part === 'about' ? unwrapped(draft.about ?? '') : (draft[part] ?? ''),
    problems: problemsAt(model, [part]),
    write: (text: string) => {
      const says = words.changed(names[part]);
      if (text !== '') {
        const value = part === 'about' ? wrapped(text) : text;
        return perform([{ kind: 'set', path: [part], value }], says);
      }
      if (part === 'title') return undefined;
      return draft[part] === undefined ? Promise.resolve() : perform([{ kind: 'remove', path: [part] }], says);
    },
  });
  return (
    <Section id="case">
      <LiveField {...field('title')} look="title" placeholder={words.namePlaceholder} />
      <LiveField {...field('question')} showLabel placeholder={words.questionPlaceholder} />
      <LiveField {...field('asOf')} showLabel kind="date" />
      <LiveField {...field('about')} showLabel folds kind="lines" placeholder={words.aboutPlaceholder} />
    </Section>
  );
}
