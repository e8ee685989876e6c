/** The talks on one page, to be read, printed or handed on. */
import './page-part.css';
import { useEffect } from 'react';
import type { Document } from '../../../report/writers/document.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Blocks } from '../../parts/blocks.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Words } from '../../parts/words.tsx';
import { brief } from '../../phrases/brief.ts';
import { talksPage as phrases } from '../../phrases/talks-tactics.ts';
import { choose, useCasePlace } from '../../place/use-place.ts';

export function PagePart() {
  const { chosen } = useCasePlace();
  const asking = useQuestion('talksPage', { meeting: chosen.meeting });
  return (
    <div className="page-part">
      <div className="deeds no-print">
        <h3>{phrases.title}</h3>
        <p className="quiet">{phrases.lead}</p>
        <Button look="main" isDisabled={asking.value === undefined} onPress={() => print()}>
          <Icon name="print" />
          {phrases.print}
        </Button>
      </div>
      <Answering asking={asking}>{(document) => <Page document={document} />}</Answering>
    </div>
  );
}

function Page({ document: { title, subtitle, blocks, language } }: { readonly document: Document }) {
  const { chosen } = useCasePlace();
  // "Print the talks" from anywhere leads here and prints once the page is there.
  useEffect(() => {
    if (chosen.print === undefined) return;
    choose({ chosen: { print: null } }, { replace: true });
    print();
  }, [chosen.print]);
  return (
    <article className="page" lang={language}>
      <header>
        <h3 className="page-title">
          <Words text={title} />
        </h3>
        {subtitle.map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a heading have no other name.
          <p key={place}>
            <Words text={text} />
          </p>
        ))}
      </header>
      <Blocks blocks={blocks} level={4} />
      <footer>{brief.printed(new Date())}</footer>
    </article>
  );
}
