import { Fragment } from 'react';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { hall } from '../../../i18n/en/hall.ts';
import { statusOf } from '../../../kernel/text/views/board.ts';
import { outLine } from '../../components/consultations/outLine.ts';
import { clausesOf, lengthBehind } from '../../components/clause.ts';
import { openingVerb } from '../../components/text/verb.ts';
import { Clause, Words } from '../../components/Wording.tsx';

/** How many characters are read comfortably: in four lines at the largest size, in five, in six at the least. */
const comfortable = { large: 120, plain: 250, dense: 400 };

/** Shows the called paragraph with brackets and codes; of a long one the clauses around its brackets. */
export function OnTheTable({ room }: { readonly room: Room }) {
  const draft = room.drafts.find(({ id }) => id === room.called?.draft);
  const paragraph = draft?.paragraphs.find(({ label }) => label === room.called?.paragraph);
  if (!draft || !paragraph) return <section className="tx empty" />;
  const out = outLine(room);
  const numbered = draft.paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
  const behind = lengthBehind(paragraph);
  const shown = clausesOf(paragraph.nodes, Math.max(comfortable.dense - behind, comfortable.dense / 2));
  const verb = openingVerb(paragraph, draft.language);
  const whole = shown.parts.length === 1;
  const length = shown.length + behind;
  const size = length <= comfortable.large ? 'large' : length <= comfortable.plain ? '' : 'dense';
  return (
    <section className="tx" aria-live="polite">
      <h2 className="n">{paragraph.label}</h2>
      <p dir="auto" lang={draft.language} className={`words ${size}`}>
        <Clause paragraph={paragraph} language={draft.language}>
          {whole
            ? undefined
            : shown.parts.map((part, index) => (
                <Fragment key={index}>
                  {index > 0 && ' '}
                  {part === null ? '…' : <Words nodes={part} verb={index === 0 ? verb : 0} />}
                </Fragment>
              ))}
        </Clause>
      </p>
      <p className="foot">
        {fill(hall.agreed, {
          version: draft.versions.at(-1)?.name ?? hall.firstDraft,
          agreed: numbered.filter((one) => statusOf(draft, one) === 'agreed').length,
          of: numbered.length,
        })}
        {shown.left > 0 && `; ${fill(hall.more, { count: shown.left, paragraph: paragraph.label })}`}
        {out !== '' && `. ${out}`}
      </p>
    </section>
  );
}
