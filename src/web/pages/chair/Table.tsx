import { all, size } from '../../../kernel/base/log.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { holderOf } from '../../../kernel/meeting/consultations.ts';
import { consultations } from '../../../i18n/en/consultations.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Negotiated } from '../../components/text/Negotiated.tsx';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';
import { ParagraphActs } from './ParagraphActs.tsx';
import { Poll } from './Poll.tsx';

interface TableProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
}

/** Shows the paragraph in focus at reading size, with the Chair's acts on it. */
export function Table({ desk, draft, paragraph }: TableProps) {
  const { room } = desk;
  const called = room.called?.draft === draft.id && room.called.paragraph === paragraph.label;
  const holder = holderOf(room, draft.id, paragraph.label);
  return (
    <section aria-labelledby="table" className="table">
      <h2 className="h" id="table">
        {paragraph.label}
        {called ? (
          <span className="live">{chair.calledNow}</span>
        ) : (
          <Act
            desk={desk}
            command={{ type: 'CallParagraph', draft: draft.id, paragraph: paragraph.label }}
            look="sm"
          >
            {fill(chair.callParagraph, { paragraph: paragraph.label })}
          </Act>
        )}
      </h2>
      <p className="doc" dir="auto" lang={draft.language}>
        <Negotiated
          paragraph={paragraph}
          looks={{ delegations: room.delegations, language: draft.language }}
        />
      </p>
      {holder && (
        <p className="small strong">
          {fill(holder.report ? consultations.back[holder.kind] : consultations.away[holder.kind], {
            name: holder.name,
            when: whenOf(holder.report?.at ?? holder.since, desk.now(), room.timeZone),
          })}
        </p>
      )}
      {size(paragraph.notes) > 0 && (
        <ul className="notes small soft" aria-label={chair.notes}>
          {all(paragraph.notes).map((note) => (
            <li key={note.act}>
              <span className="by">{note.by}</span> {note.text}
            </li>
          ))}
        </ul>
      )}
      <Poll draft={draft} paragraph={paragraph.label} of={room.delegations.length} />
      <ParagraphActs key={paragraph.label} desk={desk} draft={draft} paragraph={paragraph} />
    </section>
  );
}
