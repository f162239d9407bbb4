import { useState } from 'react';
import type { Draft, Paragraph } from '../../kernel/text/draft.ts';
import { chair } from '../../i18n/en/chair.ts';
import { Act } from './Act.tsx';
import type { Desk } from './desk.ts';

interface RemarkProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly onDone: () => void;
}

/** Lets the Chair or the secretary note what was said on wording, for whoever said it, without brackets. */
export function Remark({ desk, draft, paragraph, onDone }: RemarkProps) {
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const onBehalfOf = desk.room.delegations.find(({ code }) => code === who)?.code;
  return (
    <>
      <p className="small soft">{chair.noteHint}</p>
      <div className="row wrap">
        <select
          className="field"
          aria-label={chair.noteWho}
          value={who}
          onChange={(event) => setWho(event.target.value)}
        >
          <option value="">{chair.noteWho}</option>
          {desk.room.delegations.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <input
          className="field grow"
          dir="auto"
          aria-label={chair.noteText}
          placeholder={chair.noteText}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Act
          desk={desk}
          command={{
            type: 'NoteRemark',
            draft: draft.id,
            paragraph: paragraph.label,
            text,
            ...(onBehalfOf ? { onBehalfOf } : {}),
          }}
          look="sm"
          onDone={onDone}
        >
          {chair.noteIt}
        </Act>
      </div>
    </>
  );
}
