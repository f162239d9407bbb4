import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { lineOf } from '../../components/tree.ts';
import type { WithDone } from './onParagraph.ts';

/** Lets the Chair offer wording of her own: the paragraph is edited, the kernel finds the smallest proposals. */
export function Bridge({ desk, draft, paragraph, onDone }: WithDone) {
  const [text, setText] = useState(() => lineOf(paragraph.nodes));
  const [why, setWhy] = useState('');
  return (
    <>
      <label className="small soft" htmlFor="bridge">
        {fill(chair.bridgeHint, { paragraph: paragraph.label })}
      </label>
      <textarea
        id="bridge"
        className="field doc wide"
        rows={5}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <input
        className="field wide"
        value={why}
        aria-label={chair.rationale}
        placeholder={chair.rationale}
        onChange={(event) => setWhy(event.target.value)}
      />
      <Act
        desk={desk}
        command={{
          type: 'EditParagraph',
          draft: draft.id,
          paragraph: paragraph.label,
          text,
          ...(why.trim() === '' ? {} : { rationale: why.trim() }),
        }}
        look="sm"
        onDone={onDone}
      >
        {chair.tableBridge}
      </Act>
    </>
  );
}

/** Lets the Chair offer a paragraph of her own behind the one in focus. */
export function NewParagraph({ desk, draft, paragraph, onDone }: WithDone) {
  const [text, setText] = useState('');
  return (
    <>
      <label className="small soft" htmlFor="newparagraph">
        {fill(chair.newParagraphHint, { paragraph: paragraph.label })}
      </label>
      <textarea
        id="newparagraph"
        className="field doc wide"
        rows={3}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Act
        desk={desk}
        command={{ type: 'ProposeParagraph', draft: draft.id, afterParagraph: paragraph.label, text }}
        look="sm"
        onDone={onDone}
      >
        {chair.tableBridge}
      </Act>
    </>
  );
}
