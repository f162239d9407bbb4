import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import type { AlternativeId, Party, SiteId } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { alternativeText } from '../../../kernel/text/render.ts';
import { alternativeId } from '../../../kernel/text/tree.ts';
import { type Placed, lineOf, placesIn, silentOn } from '../../components/tree.ts';

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
  const places = placesIn(paragraph.nodes);
  return (
    <section aria-labelledby="landing" className="landing">
      <h2 className="h" id="landing">
        {fill(chair.couldLand, { paragraph: paragraph.label })}
        <span className="muted">{places.length > 0 && fill(chair.places, { count: places.length })}</span>
      </h2>
      {places.length === 0 && paragraph.questions.length === 0 && (
        <p className="small soft">{chair.nothingOpen}</p>
      )}
      {places.map((placed, index) => (
        <Place key={placed.site.site} number={index + 1} {...{ desk, draft, placed, building, onElement }} />
      ))}
      {paragraph.questions.map((question) => (
        <table key={question.site} className="small land">
          <caption className="tiny muted">{chair.structure[question.kind]}</caption>
          <tbody>
            {question.alternatives.map(({ letter, holders }) => {
              const keep = alternativeId(question.site, letter);
              return (
                <tr key={letter}>
                  <td>{letter === 'a' ? chair.keepsPlace : chair.changes[question.kind]}</td>
                  <td className="by">{holders.join(' ')}</td>
                  <td className="right num">{holders.length}</td>
                  <td className="right">
                    <Act
                      desk={desk}
                      command={{
                        type: 'PutQuestion',
                        question: { kind: 'settle', draft: draft.id, site: question.site, keep },
                      }}
                      look="sm quiet"
                    >
                      {chair.putSettle}
                    </Act>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
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
  const silent = silentOn(
    site,
    desk.room.delegations.map(({ code }) => code),
  );
  return (
    <table className={`small land depth${Math.min(depth, 3)}`}>
      <caption className="tiny muted">
        {fill(depth > 0 ? chair.placeInside : chair.place, { number })}
      </caption>
      <tbody>
        {site.alternatives.map((alternative) => {
          const keep = alternativeId(site.site, alternative.letter);
          const words = alternativeText(alternative);
          const taken = building.some((element) => element.keep === keep);
          return (
            <tr key={alternative.letter}>
              <td className="wording serif">{words}</td>
              <td className="by">{alternative.holders.join(' ')}</td>
              <td className="right num">{alternative.holders.length}</td>
              <td className="right nowrap">
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
              </td>
            </tr>
          );
        })}
        <Silent silent={silent} />
      </tbody>
    </table>
  );
}

function Silent({ silent }: { readonly silent: readonly string[] }) {
  if (silent.length === 0) return null;
  return (
    <tr>
      <td className="muted" colSpan={2}>
        {chair.noPosition} <span className="by">{silent.length > 12 ? '' : silent.join(' ')}</span>
      </td>
      <td className="right num">{silent.length}</td>
      <td />
    </tr>
  );
}
