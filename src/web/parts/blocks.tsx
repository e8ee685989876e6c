/** Blocks of the report layer as a page shows them. */
import './plain-table.css';
import './blocks.css';
import { Fragment, memo } from 'react';
import type { Block } from '../../report/writers/document.ts';
import { Scrolling } from './scrolling.tsx';
import { Svg } from './svg.tsx';
import { plainWords, Words } from './words.tsx';

/** `level` is what a heading of level 2 becomes here. */
export const Blocks = memo(function Blocks({
  blocks,
  level = 2,
}: {
  readonly blocks: readonly Block[];
  readonly level?: 2 | 3 | 4;
}) {
  return (
    <div className="blocks">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name.
        <Fragment key={place}>
          <One block={block} level={level} />
        </Fragment>
      ))}
    </div>
  );
});

function One({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level - 2 + level)}` as 'h2';
      return (
        <Heading>
          <Words text={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p className={block.tone}>
          <Words text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.numbered === true ? 'ol' : 'ul';
      return (
        <List className={block.numbered === true ? 'numbered' : 'plain'}>
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other name.
            <li key={place}>
              <Words text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <Table block={block} />;
    case 'figure':
      return (
        <figure>
          <Svg text={block.svg} />
          <figcaption>
            <Words text={block.title} />
          </figcaption>
        </figure>
      );
    case 'notes':
      return (
        <ol className="notes">
          {block.items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes are named by their number.
            <li key={place} id={`note-${place + 1}`}>
              <Words text={item} />
            </li>
          ))}
        </ol>
      );
  }
}

function Table({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    <>
      <Scrolling label={plainWords(block.title)}>
        <table className="plain-table">
          <caption>
            <Words text={block.title} />
          </caption>
          <thead>
            <tr>
              {block.columns.map(({ head, means, align }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name.
                <th key={place} scope="col" className={align}>
                  {means === undefined ? head : <abbr title={means}>{head}</abbr>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
              <tr key={place}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name.
                  <td key={column} className={block.columns[column]?.align}>
                    <Words text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {block.after !== undefined && (
        <p className="quiet">
          <Words text={block.after} />
        </p>
      )}
    </>
  );
}
