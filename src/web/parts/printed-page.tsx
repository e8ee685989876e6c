/** A document of the report as a page to print: title, what stands below it, its blocks, and when it was printed. */
import './printed-page.css';
import { type ReactNode, useEffect } from 'react';
import type { Document } from '../../report/writers/document.ts';
import { brief } from '../phrases/brief.ts';
import { choose, useCasePlace } from '../place/use-place.ts';
import { Blocks } from './blocks.tsx';
import { Words } from './words.tsx';

export function PrintedPage({
  document: { title, subtitle, blocks, language },
  level,
  children,
  above = blocks.length,
}: {
  readonly document: Document;
  /** Of its title. */
  readonly level: 2 | 3;
  /** There with the blocks, or it is not printed by who comes here to print. */
  readonly children?: ReactNode;
  /** How many of the blocks stand above it; all unless told otherwise. */
  readonly above?: number | undefined;
}) {
  const { chosen } = useCasePlace();
  // A deed that prints leads here from anywhere, and prints once the page is there.
  useEffect(() => {
    if (chosen.print === undefined) return;
    choose({ chosen: { print: null } }, { replace: true });
    print();
  }, [chosen.print]);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <article className="printed-page" lang={language}>
      <header>
        <Title className="page-title">
          <Words text={title} />
        </Title>
        {subtitle.map((text) => (
          <p key={JSON.stringify(text)}>
            <Words text={text} />
          </p>
        ))}
      </header>
      <Blocks blocks={blocks.slice(0, above)} level={level === 2 ? 3 : 4} />
      {children}
      {above < blocks.length && <Blocks blocks={blocks.slice(above)} level={level === 2 ? 3 : 4} />}
      <footer>{brief.printed(new Date())}</footer>
    </article>
  );
}
