import { Fragment } from 'react';
import type { AlternativeId, Party, WordId } from '../../../kernel/base/ids.ts';
import type { Delegation } from '../../../kernel/meeting/room.ts';
import type { Alternative, Node, Paragraph, Site } from '../../../kernel/text/draft.ts';
import { printed, structureText } from '../../../kernel/text/render.ts';
import { alternativeId } from '../../../kernel/text/tree.ts';
import { mixesAlphabets } from '../../../kernel/text/scripts.ts';
import { actOf } from '../../../kernel/text/views/originOf.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { text as say } from '../../../i18n/en/text.ts';
import { hatchOf } from '../hatch.ts';
import { piecesOf, type Run } from './pieces.ts';
import { openingVerb } from './verb.ts';

/** How a text is drawn, and for whom. */
export interface Looks {
  readonly delegations: readonly Delegation[];
  readonly language: string;
  readonly you?: Party | undefined;
  /** Who brought a word; given where the ribbons of the delegations are shown. */
  readonly authorOf?: ((word: WordId) => Party | undefined) | undefined;
  /** Tells of words to be printed bold, as entered. */
  readonly entered?: ((word: WordId) => boolean) | undefined;
  /** Tells of words to be printed struck, as left. */
  readonly left?: ((word: WordId) => boolean) | undefined;
  /** Codes of a place with several wordings stand in a list below; in the line on paper alone. */
  readonly codesBelow?: boolean | undefined;
  readonly chosen?: AlternativeId | undefined;
  /** Lets words that a delegation brought be reached from the keyboard, to open their history. */
  readonly reachable?: boolean | undefined;
}

interface NegotiatedProps {
  readonly paragraph: Paragraph;
  readonly looks: Looks;
}

/** Shows a paragraph as it stands: brackets, wordings and codes, reservations and questions of structure behind it. */
export function Negotiated({ paragraph, looks }: NegotiatedProps) {
  const reserved = paragraph.reservations.map(({ by }) => by);
  return (
    <>
      {reserved.length > 0 && <Bracket side="[" />}
      {paragraph.nodes.length === 0 && <span className="none">{say.noText}</span>}
      <Nodes nodes={paragraph.nodes} looks={looks} verb={openingVerb(paragraph, looks.language)} />
      {reserved.length > 0 && (
        <>
          <Bracket side="]" />{' '}
          <bdi className="by">
            {fill(reserved.length === 1 ? say.reserves : say.reserve, { codes: reserved.join(', ') })}
          </bdi>
        </>
      )}
      {paragraph.questions.map((question) => (
        <Fragment key={question.site}>
          {' '}
          <bdi className="by question">
            (
            {question.alternatives
              .filter(({ letter, holders }) => letter !== 'a' || holders.length > 0)
              .map((one) => `${one.holders.join(', ')} ${structureText(one, one.holders)}`)
              .join(' / ')}
            )
          </bdi>
        </Fragment>
      ))}
    </>
  );
}

interface NodesProps {
  readonly nodes: readonly Node[];
  readonly looks: Looks;
  /** How many words at the beginning are the opening verb. */
  readonly verb?: number;
  /** Within a wording, whose holders are named behind it. */
  readonly held?: boolean;
}

/** Shows words and disputed places. */
export function Nodes({ nodes, looks, verb = 0, held = false }: NodesProps) {
  const { authorOf, entered, left } = looks;
  return piecesOf(nodes, (word, index) =>
    [
      index < verb ? 'op' : '',
      entered?.(word.id) ? 'ins' : left?.(word.id) ? 'del' : '',
      authorOf?.(word.id) ?? '',
      actOf(word.id),
      mixesAlphabets(word.text) ? 'mixed' : '',
    ].join(' '),
  ).map((piece) =>
    piece.kind === 'run' ? (
      <Fragment key={piece.first}>
        {piece.space ? ' ' : ''}
        <Words run={piece} looks={looks} held={held} />
      </Fragment>
    ) : (
      <Fragment key={piece.site.site}>
        {piece.space ? ' ' : ''}
        <Place site={piece.site} looks={looks} />
      </Fragment>
    ),
  );
}

interface WordsProps {
  readonly run: Run;
  readonly looks: Looks;
  readonly held: boolean;
}

function Words({ run, looks, held }: WordsProps) {
  const [op, ins, , , mixed] = run.look.split(' ');
  const author = looks.authorOf?.(run.first);
  const hatch = author === undefined ? undefined : hatchOf(looks, author);
  const brought = !run.first.startsWith('0.');
  const look = [op, ins, mixed, hatch !== undefined && `w hatch-${hatch}`].filter(Boolean).join(' ');
  return (
    <>
      <span
        data-word={run.first}
        className={look || undefined}
        title={mixed ? common.mixedAlphabets : undefined}
        {...(looks.reachable && brought ? { tabIndex: 0, role: 'button' } : {})}
      >
        {run.text}
      </span>
      {author !== undefined && !held && (
        <>
          {' '}
          <Codes holders={[author]} looks={looks} say={say.wroteThis} />
        </>
      )}
    </>
  );
}

function Place({ site, looks }: { readonly site: Site; readonly looks: Looks }) {
  const shown = printed(site);
  return (
    <>
      <Bracket side="[" />
      <span className="vh">{say.placeBegins}</span>
      {shown.map((one, index) => (
        <Fragment key={one.letter}>
          {index > 0 && (
            <span className="alt-sep" aria-hidden="true">
              {' / '}
            </span>
          )}
          <Wording site={site} one={one} looks={looks} codes={!looks.codesBelow} />
        </Fragment>
      ))}
      <Bracket side="]" />
      <span className="vh">{say.placeEnds}</span>
    </>
  );
}

interface WordingProps {
  readonly site: Site;
  readonly one: Alternative;
  readonly looks: Looks;
  readonly codes: boolean;
}

function Wording({ site, one, looks, codes }: WordingProps) {
  const chosen = looks.chosen === alternativeId(site.site, one.letter);
  return (
    <span className={chosen ? 'chosen' : undefined}>
      <span className="vh">{fill(say.alternative, { letter: one.letter })}</span>
      {one.nodes.length === 0 ? (
        <span className="none">{say.noText}</span>
      ) : (
        <Nodes nodes={one.nodes} looks={looks} held />
      )}
      {one.holders.length > 0 && (
        <>
          {codes ? ' ' : <span className="vh">{supportedBy(one.holders, looks)}</span>}
          {(codes || looks.codesBelow) && (
            <span className={codes ? undefined : 'on-paper'}>
              {codes ? '' : ' '}
              <Codes holders={one.holders} looks={looks} />
            </span>
          )}
        </>
      )}
    </span>
  );
}

interface CodesProps {
  readonly holders: readonly Party[];
  readonly looks: Pick<Looks, 'delegations' | 'you'>;
  readonly say?: string;
}

/** Shows the codes of delegations, one's own marked; names are what a screen reader says. */
export function Codes({ holders, looks, say: sentence }: CodesProps) {
  return (
    <bdi className="by" dir="ltr">
      <span aria-hidden="true">
        {holders.map((code, index) => (
          <Fragment key={code}>
            {index > 0 && ' · '}
            {code === looks.you ? <span className="you">{code}</span> : code}
          </Fragment>
        ))}
      </span>
      <span className="vh">{supportedBy(holders, looks, sentence)}</span>
    </bdi>
  );
}

/** Says who holds a wording, by name: “supported by Lorun, Belmarra”. */
export function supportedBy(
  holders: readonly Party[],
  { delegations, you }: Pick<Looks, 'delegations' | 'you'>,
  sentence: string = say.supportedBy,
): string {
  return fill(sentence, { names: holders.map((code) => partyName(delegations, code, you)).join(', ') });
}

/** Gives the name of whoever may hold wording: a delegation, oneself, or the Chair. */
export function partyName(delegations: readonly Delegation[], party: string, you?: string): string {
  if (party === 'CH') return say.chair;
  const name = delegations.find(({ code }) => code === party)?.name ?? party;
  return party === you ? fill(say.nameYou, { name }) : name;
}

function Bracket({ side }: { readonly side: '[' | ']' }) {
  return (
    <b className="br" aria-hidden="true">
      {side}
    </b>
  );
}
