import { useState } from 'react';
import type { Draft, Package } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import type { Element } from './Landing.tsx';
import { alternativeId, sitesIn } from '../../../kernel/text/tree.ts';
import { lineOf } from '../../components/tree.ts';

interface PackagesProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly building: readonly Element[];
  readonly onDrop: (element: Element) => void;
  readonly onTabled: () => void;
}

/** Shows packages on the table with who has accepted, and the one being put together. */
export function Packages({ desk, draft, building, onDrop, onTabled }: PackagesProps) {
  const tabled = draft.packages.filter(({ state }) => state === 'tabled');
  if (tabled.length === 0 && building.length === 0) return null;
  return (
    <section aria-labelledby="packages" className="packages">
      <h2 className="h" id="packages">
        {chair.packages}
      </h2>
      {tabled.map((one) => (
        <OnTable key={one.id} desk={desk} draft={draft} package={one} />
      ))}
      {building.length > 0 && <Builder {...{ desk, draft, building, onDrop, onTabled }} />}
    </section>
  );
}

/** Gives the words which an element of a package keeps. */
function wordsOf(draft: Draft, site: string, keep: string): string {
  const found = draft.paragraphs.flatMap(({ nodes }) => sitesIn(nodes)).find((one) => one.site === site);
  const kept = found?.alternatives.find(
    ({ letter }) => letter === keep || alternativeId(found.site, letter) === keep,
  );
  return kept ? lineOf(kept.nodes) || chair.noText : keep;
}

function OnTable({
  desk,
  draft,
  package: one,
}: {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly package: Package;
}) {
  const waiting = one.concerned.filter((code) => !one.accepted.includes(code));
  const agreed = one.concerned.length - waiting.length;
  return (
    <article className="pack">
      <h3>{fill(chair.packageNamed, { name: one.id })}</h3>
      <ul className="small">
        {one.elements.map(({ site, keep }) => (
          <li key={site}>
            <span className="muted">{site.split('#')[0]}</span>{' '}
            <span className="serif">{wordsOf(draft, site, keep)}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">
        {one.concerned.length === 0
          ? chair.packageConcernsNobody
          : fill(chair.packageAccepted, { count: agreed, of: one.concerned.length })}
      </p>
      <p className="row wrap">
        {one.accepted.map((code) => (
          <span key={code} className="d small">
            <i className="ic i-check" aria-hidden="true" />
            {nameOf(desk.room, code)}
          </span>
        ))}
        {waiting.map((code) => (
          <span key={code} className="d wait small">
            {fill(chair.hasNotAccepted, { name: nameOf(desk.room, code) })}
          </span>
        ))}
      </p>
      <div className="row">
        <Act desk={desk} command={{ type: 'SettlePackage', draft: draft.id, package: one.id }} look="sm">
          {chair.settlePackage}
        </Act>
        <Act
          desk={desk}
          command={{ type: 'WithdrawPackage', draft: draft.id, package: one.id }}
          look="sm quiet"
        >
          {chair.withdrawPackage}
        </Act>
      </div>
    </article>
  );
}

function Builder({ desk, draft, building, onDrop, onTabled }: PackagesProps) {
  const [name, setName] = useState(`P${draft.packages.length + 1}`);
  return (
    <article className="pack building">
      <h3>{chair.packageBuilding}</h3>
      <ul className="small">
        {building.map((element) => (
          <li key={element.site} className="between">
            <span>
              <span className="muted">{element.site.split('#')[0]}</span>{' '}
              <span className="serif">{wordsOf(draft, element.site, element.keep)}</span>
            </span>
            <button type="button" className="btn sm quiet" onClick={() => onDrop(element)}>
              {chair.remove}
            </button>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <label className="small soft row">
          {chair.packageName}
          <input className="field short" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <Act
          desk={desk}
          command={{
            type: 'TablePackage',
            draft: draft.id,
            package: name.trim(),
            elements: innerFirst(draft, building),
          }}
          look="sm"
          onDone={onTabled}
        >
          {chair.tablePackage}
        </Act>
      </div>
    </article>
  );
}

/** Gives a package's parts in the order in which they can be settled: inner before outer. */
function innerFirst(draft: Draft, building: readonly Element[]): readonly Element[] {
  const order = draft.paragraphs.flatMap(({ nodes }) => sitesIn(nodes)).map(({ site }) => site);
  return [...building].sort((a, b) => order.indexOf(b.site) - order.indexOf(a.site));
}
