import { useEffect, useRef, useState } from 'react';
import type { DraftId } from '../../../kernel/base/ids.ts';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { openBrackets } from '../../../kernel/text/render.ts';
import { wordingOf } from '../../../kernel/text/tree.ts';
import { fill } from '../../../i18n/fill.ts';
import { replay } from '../../../i18n/en/replay.ts';
import { Clause } from '../../components/Wording.tsx';

interface TextThenProps {
  readonly room: Room;
  readonly fact: MeetingFact;
}

/** Shows the text as it stood, with the paragraph that the entry touched marked and in view. */
export function TextThen({ room, fact }: TextThenProps) {
  const [chosen, setChosen] = useState<DraftId>();
  const touched = 'draft' in fact ? fact.draft : undefined;
  useEffect(() => {
    if (touched !== undefined) setChosen(touched);
  }, [touched]);
  const draft = room.drafts.find(({ id }) => id === (touched ?? chosen)) ?? room.drafts[0];
  const label = 'paragraph' in fact ? fact.paragraph : undefined;
  const mark = useRef<HTMLLIElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'nearest' });
  }, [fact.seq]);
  if (!draft)
    return (
      <section className="col then" aria-label={replay.text}>
        <p className="soft">{replay.noText}</p>
      </section>
    );
  return (
    <main className="col then" aria-label={replay.text} tabIndex={0}>
      <h2 className="h">
        {draft.title}
        <span className="muted">
          {draft.symbol} {draft.versions.at(-1)?.name} · {fill(replay.open, { count: openBrackets(draft) })}
        </span>
      </h2>
      {room.drafts.length > 1 && (
        <div className="seg" role="group" aria-label={replay.which}>
          {room.drafts.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={one.id === draft.id}
              onClick={() => setChosen(one.id)}
            >
              {one.symbol || one.title}
            </button>
          ))}
        </div>
      )}
      <ol className="paras">
        {draft.paragraphs.filter(isShown(draft.title)).map((paragraph) => {
          const here = paragraph.label === label && touched === draft.id;
          return (
            <li
              key={paragraph.label}
              ref={here ? mark : undefined}
              className={[paragraph.kind, here && 'here'].filter(Boolean).join(' ')}
            >
              <span className={isHead(paragraph) ? 'vh' : 'lab'}>{paragraph.label}</span>
              <p className="doc" dir="auto" lang={draft.language}>
                <Clause paragraph={paragraph} language={draft.language} />
              </p>
            </li>
          );
        })}
      </ol>
    </main>
  );
}

function isHead({ kind }: Paragraph): boolean {
  return kind === 'title' || kind === 'heading';
}

/** The title stands above the text already, unless something in it is open. */
function isShown(title: string): (paragraph: Paragraph) => boolean {
  return ({ kind, nodes }) => kind !== 'title' || wordingOf(nodes) !== title;
}
