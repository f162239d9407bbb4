import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { journal as words } from '../../../i18n/en/journal.ts';
import type { Block } from '../../../documents/journal/block.ts';
import { roomPath } from '../../state/tabSeat.ts';

interface ShownProps {
  readonly room: string;
  readonly blocks: readonly Block[];
}

/** Shows the blocks of a journal, the numbers of their facts beside them. */
export function Shown({ room, blocks }: ShownProps) {
  return (
    <article className="sheet">
      {blocks.map((block, index) => (
        <div key={index} className={`blk of-${block.kind}`}>
          <Told block={block} room={room} />
          {block.facts.length > 0 && <Facts room={room} facts={block.facts} />}
        </div>
      ))}
    </article>
  );
}

function Told({ block, room }: { readonly block: Block; readonly room: string }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h2>{block.text}</h2>;
    case 'annex':
      return (
        <div>
          <h2>{block.text}</h2>
          <Files room={room} decision={block.text} />
        </div>
      );
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'section':
      return <h4>{block.text}</h4>;
    case 'line':
      return (
        <p>
          <span className="time">{block.time}</span>
          <span className="said">
            {block.number !== undefined && <b>{block.number}. </b>}
            {block.text}
            <Marks marks={block.marks} />
          </span>
        </p>
      );
    case 'table':
      return (
        <dl className="votes">
          {block.columns.map(({ title, names }) => (
            <div key={title}>
              <dt>
                {title} <span className="soft">({names.length})</span>
              </dt>
              <dd>{names.length === 0 ? words.table.none : names.join(', ')}</dd>
            </div>
          ))}
        </dl>
      );
    case 'clause':
      return (
        <p className={`clause ${block.level}`}>
          {block.label !== undefined && <b>{block.label} </b>}
          {block.text}
          <Marks marks={block.marks} />
        </p>
      );
    case 'footnote':
      return (
        <p>
          <sup>{block.number}</sup> {block.text}
        </p>
      );
    default:
      return <p>{block.text}</p>;
  }
}

/** The text adopted, clean, as files of its own. */
function Files({ room, decision }: { readonly room: string; readonly decision: string }) {
  return (
    <p className="row wrap no-print">
      {(['docx', 'pdf'] as const).map((format) => (
        <a
          key={format}
          className="btn sm"
          href={roomPath(room, `/journal.${format}`, { document: decision })}
          aria-label={fill(words.page.decisionFile, { file: words.page[format], symbol: decision })}
          download
        >
          {words.page[format]}
        </a>
      ))}
    </p>
  );
}

function Marks({ marks }: { readonly marks: readonly number[] }) {
  return marks.length === 0 ? null : <sup>{marks.join(', ')}</sup>;
}

/** Numbers that follow each other stand as one link, to the last of them. */
function Facts({ room, facts }: { readonly room: string; readonly facts: readonly number[] }) {
  return (
    <span className="facts no-print">
      {runsOf(facts).map(([first, last]) => {
        const named = first === last ? `${first}` : `${first}–${last}`;
        return (
          <Link
            key={first}
            href={`/room/${room}/replay?at=${last}`}
            aria-label={fill(words.page.fact, { facts: named })}
          >
            {named}
          </Link>
        );
      })}
    </span>
  );
}

function runsOf(facts: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const sorted = [...new Set(facts)].sort((one, other) => one - other);
  return sorted.reduce<readonly (readonly [number, number])[]>((runs, fact) => {
    const run = runs.at(-1);
    return run?.[1] === fact - 1 ? [...runs.slice(0, -1), [run[0], fact]] : [...runs, [fact, fact]];
  }, []);
}
