import { Fragment } from 'react';
import type { Alternative, Draft, Paragraph, Question, Site } from '../../../kernel/text/draft.ts';
import type { AlternativeId, Party, SiteId } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { Warned } from '../../components/Warned.tsx';
import type { Desk } from '../../components/desk.ts';
import { alternativeText } from '../../../kernel/text/render.ts';
import { alternativeId, isSite, sitesIn } from '../../../kernel/text/tree.ts';
import { Codes, Nodes } from '../../components/text/Negotiated.tsx';
import { type Placed, holdersOf, placesIn, silentOn } from '../../components/tree.ts';

/** The Chair as a holder of wording. */
const chairParty = 'CH' as Party;

/** One part of a package being built. */
export interface Element {
  readonly site: SiteId;
  readonly keep: AlternativeId;
}

interface LandingProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly building: readonly Element[];
  readonly onElement: (element: Element) => void;
}

/** Shows where each disputed place of the paragraph could land: its wordings, who holds them, and the Chair's act. */
export function Landing({ desk, draft, paragraph, building, onElement }: LandingProps) {
  const roots = paragraph.nodes.filter(isSite);
  const order = sitesIn(paragraph.nodes).map(({ site }) => site);
  const codes = desk.room.delegations.map(({ code }) => code);
  return (
    <section aria-labelledby="landing" className="landing">
      <h2 className="h" id="landing">
        {fill(chair.couldLand, { paragraph: paragraph.label })}
        <span className="muted">{order.length > 0 && fill(chair.places, { count: order.length })}</span>
      </h2>
      {order.length === 0 && paragraph.questions.length === 0 && (
        <p className="small soft">{chair.nothingOpen}</p>
      )}
      {roots.map((root) => (
        <Fragment key={root.site}>
          {placesIn([root]).map((placed) => (
            <Place
              key={placed.site.site}
              number={order.indexOf(placed.site.site) + 1}
              {...{ desk, draft, placed, building, onElement }}
            />
          ))}
          <Silent silent={silentOn(root, codes)} />
        </Fragment>
      ))}
      {paragraph.questions.map((question) => (
        <Structure key={question.site} desk={desk} draft={draft} question={question} />
      ))}
    </section>
  );
}

interface PlaceProps extends Omit<LandingProps, 'paragraph'> {
  readonly placed: Placed;
  readonly number: number;
}

function Place({ desk, draft, placed, number, building, onElement }: PlaceProps) {
  const { site, depth } = placed;
  // Who is missed is the same whichever wording is kept.
  const [first] = site.alternatives;
  const caption = fill(depth > 0 ? chair.placeInside : chair.place, { number });
  return (
    <div className={`land depth${Math.min(depth, 3)}`}>
      <h3 className="tiny muted">{caption}</h3>
      <ul aria-label={caption}>
        {site.alternatives.map((alternative) => (
          <Choice key={alternative.letter} {...{ desk, draft, site, alternative, building, onElement }} />
        ))}
      </ul>
      {first && (
        <Warned
          desk={desk}
          command={{
            type: 'PutQuestion',
            question: {
              kind: 'settle',
              draft: draft.id,
              site: site.site,
              keep: alternativeId(site.site, first.letter),
            },
          }}
        />
      )}
    </div>
  );
}

interface ChoiceProps extends Omit<LandingProps, 'paragraph'> {
  readonly site: Site;
  readonly alternative: Alternative;
}

/** Shows one wording, who holds it or wording within it, and what the Chair may do with it. */
function Choice({ desk, draft, site, alternative, building, onElement }: ChoiceProps) {
  const keep = alternativeId(site.site, alternative.letter);
  const words = alternativeText(alternative);
  const taken = building.some((element) => element.keep === keep);
  const looks = { delegations: desk.room.delegations, language: draft.language };
  return (
    <li>
      <p className="wording" dir="auto" lang={draft.language}>
        {alternative.nodes.length === 0 ? (
          <span className="none">{chair.noText}</span>
        ) : (
          <Nodes nodes={alternative.nodes} looks={looks} held />
        )}
      </p>
      <span className="num">{holdersOf(alternative).length}</span>
      <span className="who">
        {alternative.holders.length > 0 && <Codes holders={alternative.holders} looks={looks} />}
      </span>
      <span className="acts-on">
        {alternative.holders.includes(chairParty) && (
          <Act
            desk={desk}
            command={{ type: 'WithdrawFromAlternative', draft: draft.id, alternative: keep }}
            look="sm quiet"
            label={fill(chair.withdrawBridgeLabel, { words })}
          >
            {chair.withdrawBridge}
          </Act>
        )}
        <Act
          desk={desk}
          command={{
            type: 'PutQuestion',
            question: { kind: 'settle', draft: draft.id, site: site.site, keep },
          }}
          look="sm quiet"
          label={fill(chair.putSettleLabel, { words })}
        >
          {chair.putSettle}
        </Act>
        <button
          type="button"
          className={`btn sm quiet${taken ? ' on' : ''}`}
          aria-pressed={taken}
          aria-label={fill(chair.toPackageLabel, { words })}
          onClick={() => onElement({ site: site.site, keep })}
        >
          {chair.toPackage}
        </button>
      </span>
    </li>
  );
}

interface StructureProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly question: Question;
}

/** Shows whether a paragraph moves, is split or joined, and who wants it. */
function Structure({ desk, draft, question }: StructureProps) {
  return (
    <div className="land">
      <h3 className="tiny muted">{chair.structure[question.kind]}</h3>
      <ul aria-label={chair.structure[question.kind]}>
        {question.alternatives.map(({ letter, holders }) => (
          <li key={letter}>
            <p className="small">{letter === 'a' ? chair.keepsPlace : chair.changes[question.kind]}</p>
            <span className="num">{holders.length}</span>
            <span className="who">{holders.length > 0 && <Codes holders={holders} looks={desk.room} />}</span>
            <span className="acts-on">
              <Act
                desk={desk}
                command={{
                  type: 'PutQuestion',
                  question: {
                    kind: 'settle',
                    draft: draft.id,
                    site: question.site,
                    keep: alternativeId(question.site, letter),
                  },
                }}
                look="sm quiet"
              >
                {chair.putSettle}
              </Act>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Silent({ silent }: { readonly silent: readonly string[] }) {
  if (silent.length === 0) return null;
  return (
    <p className="silent small muted">
      <span>
        {chair.noPosition}{' '}
        {silent.length <= 12 && (
          <bdi className="by" dir="ltr">
            {silent.join(' · ')}
          </bdi>
        )}
      </span>
      <span className="num">{silent.length}</span>
    </p>
  );
}
