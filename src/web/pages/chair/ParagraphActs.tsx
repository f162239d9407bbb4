import { useState } from 'react';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import type { AlternativeId } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { Remark } from '../../components/Remark.tsx';
import { alternativeId, sitesIn } from '../../../kernel/text/tree.ts';
import { lineOf } from '../../components/tree.ts';

interface ParagraphActsProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
}

/** Shows what the Chair may do on the paragraph in focus. */
export function ParagraphActs({ desk, draft, paragraph }: ParagraphActsProps) {
  const at = { draft: draft.id, paragraph: paragraph.label };
  const poll = draft.polls.find((one) => one.paragraph === paragraph.label && one.state === 'open');
  const several = sitesIn(paragraph.nodes).filter(({ alternatives }) => alternatives.length > 1);
  return (
    <div className="row wrap acts">
      <Act
        desk={desk}
        command={{ type: 'PutQuestion', question: { kind: 'agreeParagraph', ...at } }}
        look="sm"
      >
        {chair.agreeParagraph}
      </Act>
      {paragraph.agreed && (
        <Act desk={desk} command={{ type: 'ReopenParagraph', ...at }} look="sm">
          {chair.reopenParagraph}
        </Act>
      )}
      <Fold label={chair.bridge}>
        {(close) => <Bridge desk={desk} draft={draft} paragraph={paragraph} onDone={close} />}
      </Fold>
      {several.length > 0 && (
        <Fold label={chair.streamline}>
          {(close) => <Streamline desk={desk} draft={draft} paragraph={paragraph} onDone={close} />}
        </Fold>
      )}
      <Fold label={chair.note}>
        {(close) => <Remark desk={desk} draft={draft} paragraph={paragraph} onDone={close} />}
      </Fold>
      {poll ? (
        <Act desk={desk} command={{ type: 'ClosePoll', ...at }} look="sm">
          {chair.closePoll}
        </Act>
      ) : (
        <Act desk={desk} command={{ type: 'OpenPoll', ...at }} look="sm">
          {chair.openPoll}
        </Act>
      )}
    </div>
  );
}

type WithDone = ParagraphActsProps & { readonly onDone: () => void };

/** Lets the Chair offer wording of her own: the paragraph is edited, the kernel finds the smallest proposals. */
function Bridge({ desk, draft, paragraph, onDone }: WithDone) {
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

/** Lets the Chair join alternatives of a place into one wording: no word added, none lost, put to the room. */
function Streamline({ desk, draft, paragraph, onDone }: WithDone) {
  const sites = sitesIn(paragraph.nodes);
  const [chosen, setChosen] = useState(sites[0]?.site ?? '');
  const site = sites.find((one) => one.site === chosen);
  const [join, setJoin] = useState<readonly AlternativeId[]>([]);
  const [text, setText] = useState('');
  if (!site) return null;
  const toggle = (id: AlternativeId, words: string) => {
    const next = join.includes(id) ? join.filter((other) => other !== id) : [...join, id];
    setJoin(next);
    setText(
      join.includes(id)
        ? site.alternatives
            .filter(({ letter }) => next.includes(alternativeId(site.site, letter)))
            .map(({ nodes }) => lineOf(nodes))
            .join(' ')
        : `${text} ${words}`.trim(),
    );
  };
  return (
    <>
      <p className="small soft">{chair.streamlineHint}</p>
      {sites.length > 1 && (
        <select
          className="field"
          aria-label={chair.whichPlace}
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
            setJoin([]);
            setText('');
          }}
        >
          {sites.map((one) => (
            <option key={one.site} value={one.site}>
              {one.site}: {one.alternatives.map(({ nodes }) => lineOf(nodes) || chair.noText).join(' / ')}
            </option>
          ))}
        </select>
      )}
      {site.alternatives
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ letter, nodes, holders }) => {
          const id = alternativeId(site.site, letter);
          return (
            <label key={letter} className="row small">
              <input type="checkbox" checked={join.includes(id)} onChange={() => toggle(id, lineOf(nodes))} />
              <span className="serif">{lineOf(nodes)}</span>
              <span className="by">{holders.join(' ')}</span>
            </label>
          );
        })}
      <textarea
        className="field doc wide"
        rows={2}
        dir="auto"
        aria-label={chair.joined}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {join.length > 1 && (
        <Act
          desk={desk}
          command={{
            type: 'PutQuestion',
            question: { kind: 'streamline', draft: draft.id, site: site.site, join, text },
          }}
          look="sm"
          onDone={onDone}
        >
          {chair.putStreamline}
        </Act>
      )}
    </>
  );
}
