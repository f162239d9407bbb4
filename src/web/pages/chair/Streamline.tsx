import { useState } from 'react';
import type { AlternativeId } from '../../../kernel/base/ids.ts';
import type { Alternative, Site } from '../../../kernel/text/draft.ts';
import { alternativeId, sitesIn } from '../../../kernel/text/tree.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { lineOf } from '../../components/tree.ts';
import type { WithDone } from './onParagraph.ts';

/** Gives the wordings of a place that can be joined: those proposed beside its base, for a base is settled, not joined. */
export function joinable({ alternatives }: Site): readonly Alternative[] {
  return alternatives.filter(({ letter, nodes }) => letter !== 'a' && nodes.length > 0);
}

/** Lets the Chair join alternatives of a place into one wording: no word added, none lost, put to the room. */
export function Streamline({ desk, draft, paragraph, onDone }: WithDone) {
  const sites = sitesIn(paragraph.nodes).filter((one) => joinable(one).length > 1);
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
              {one.alternatives.map(({ nodes }) => lineOf(nodes) || chair.noText).join(' / ')}
            </option>
          ))}
        </select>
      )}
      {joinable(site).map(({ letter, nodes, holders }) => {
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
