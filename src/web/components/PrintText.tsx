import { createPortal } from 'react-dom';
import type { Millis } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../kernel/text/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { print } from '../../i18n/en/print.ts';
import { type ParagraphStatus, statusOf } from '../../kernel/text/views/board.ts';
import Colophon from './paper/Colophon.tsx';
import Masthead from './paper/Masthead.tsx';
import { Clause } from './Wording.tsx';
import { whenOf } from './zone.ts';
import './printed.css';

interface PrintTextProps {
  readonly room: Room;
  readonly draft: Draft;
  readonly head: string | undefined;
  readonly now: Millis;
}

/** Gives a text as it is printed; on the screen it does not show. */
export function PrintText({ room, draft, head, now }: PrintTextProps) {
  const paper = { room, draft, head, now, reading: 'brackets' } as const;
  return createPortal(
    <article className="printed" aria-hidden="true">
      <Masthead {...paper} />
      {draft.paragraphs
        .filter(({ kind }) => kind !== 'title')
        .map((paragraph) => (
          <Printed key={paragraph.label} room={room} draft={draft} paragraph={paragraph} now={now} />
        ))}
      <Colophon {...paper} />
    </article>,
    document.body,
  );
}

interface PrintedProps {
  readonly room: Room;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly now: Millis;
}

function Printed({ room, draft, paragraph, now }: PrintedProps) {
  const condition = statusOf(draft, paragraph);
  const heading = paragraph.kind === 'heading';
  const open = condition !== 'agreed' && !heading;
  return (
    <div className={`q${open ? ' bk' : ''}${heading ? ' heading' : ''}`}>
      <span>{heading ? '' : paragraph.label}</span>
      <p dir="auto" lang={draft.language}>
        <Clause paragraph={paragraph} language={draft.language} />
        {!heading && <Standing room={room} draft={draft} condition={condition} now={now} />}
      </p>
    </div>
  );
}

type StandingProps = Omit<PrintedProps, 'paragraph'> & { readonly condition: ParagraphStatus };

function Standing({ room, draft, condition, now }: StandingProps) {
  const silence = room.silences.find((one) => one.draft === draft.id && one.state === 'running');
  if (condition === 'silence' && silence)
    return (
      <>
        {' '}
        <span className="standing">
          {fill(print.silence, { when: whenOf(silence.deadline, now, room.timeZone) })}
        </span>
      </>
    );
  if (condition !== 'pending') return null;
  return (
    <>
      {' '}
      <span className="standing">{print.pending}</span>
    </>
  );
}
