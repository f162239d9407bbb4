import { createPortal } from 'react-dom';
import type { Millis } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../kernel/text/draft.ts';
import { fill } from '../../i18n/fill.ts';
import { print } from '../../i18n/en/print.ts';
import { type ParagraphStatus, statusOf } from '../../kernel/text/views/board.ts';
import { Clause } from './Wording.tsx';
import { clockWithOffset, localOf, whenOf } from './zone.ts';
import './printed.css';

interface PrintTextProps {
  readonly room: Room;
  readonly draft: Draft;
  readonly head: string | undefined;
  readonly now: Millis;
}

/** Gives a text as it is printed; on the screen it does not show. Head and foot repeat on every page. */
export function PrintText({ room, draft, head, now }: PrintTextProps) {
  const version = draft.versions.at(-1)?.name ?? print.firstDraft;
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(draft.language) ?? draft.language;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: room.timeZone }).format(now);
  return createPortal(
    <table className="printed" aria-hidden="true">
      <thead>
        <tr>
          <td>
            <div className="rh">
              <span>
                {room.procedure.name}
                <br />
                {room.title}
              </span>
              <span className="right">
                <b>
                  {draft.symbol} {version}
                </b>
                <br />
                {day}. {fill(print.original, { language })}
              </span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <h1 dir="auto" lang={draft.language}>
              {draft.title}
            </h1>
            <p className="sub">
              {draft.standing === 'adopted'
                ? print.adopted
                : fill(print.stands, { when: clockWithOffset(now, room.timeZone) })}
            </p>
            {draft.paragraphs
              .filter(({ kind }) => kind !== 'title')
              .map((paragraph) => (
                <Printed key={paragraph.label} room={room} draft={draft} paragraph={paragraph} now={now} />
              ))}
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <div className="pf">
              {fill(print.record, {
                seq: room.seq,
                when: `${localOf(now, room.timeZone).date} ${clockWithOffset(now, room.timeZone)}`,
                head: (head ?? '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '),
              })}
              <br />
              {print.codes}
            </div>
          </td>
        </tr>
      </tfoot>
    </table>,
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
    <div className={`q${open ? ' bk' : ''}`}>
      <span>{heading ? '' : paragraph.label}</span>
      <p className={heading ? 'strong' : undefined} dir="auto" lang={draft.language}>
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
      <span className="standing">
        {' '}
        {fill(print.silence, { when: whenOf(silence.deadline, now, room.timeZone) })}
      </span>
    );
  return condition === 'pending' ? <span className="standing"> {print.pending}</span> : null;
}
