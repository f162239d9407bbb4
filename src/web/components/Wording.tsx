import { Fragment, type ReactNode } from 'react';
import type { Alternative, Node, Paragraph, Site } from '../../kernel/text/draft.ts';
import { printed, structureText } from '../../kernel/text/render.ts';
import { baseOf, isSite } from '../../kernel/text/tree.ts';
import { mixesAlphabets } from '../../kernel/text/scripts.ts';
import { type Piece, spaced } from '../../kernel/text/words.ts';
import { fill } from '../../i18n/fill.ts';
import { openingVerb } from './text/verb.ts';
import { common } from '../../i18n/en/common.ts';
import { hall } from '../../i18n/en/hall.ts';

interface WordingProps {
  readonly nodes: readonly Node[];
  /** What stands before them, when they go on from it. */
  readonly before?: Node;
}

/** Shows nodes with their brackets, alternatives and codes, as the screens print them. */
export function Wording({ nodes, before }: WordingProps) {
  return nodes.map((node, index) => {
    const last = nodes[index - 1] ?? before;
    if (isSite(node))
      return (
        <Fragment key={node.site}>
          {last !== undefined && startsSpaced(node) ? ' ' : ''}
          <Place site={node} />
        </Fragment>
      );
    const piece: Piece | undefined = last === undefined || isSite(last) ? undefined : last;
    return (
      <Fragment key={node.id}>
        {last !== undefined && spaced(node, piece) ? ' ' : ''}
        {mixesAlphabets(node.text) ? <Mixed word={node.text} /> : node.text}
      </Fragment>
    );
  });
}

/** Marks a word with letters of two alphabets. */
function Mixed({ word }: { readonly word: string }) {
  return (
    <span className="mixed" title={common.mixedAlphabets}>
      {word}
    </span>
  );
}

function startsSpaced(node: Node): boolean {
  if (!isSite(node)) return node.space;
  const first = printed(node)[0]?.nodes[0] ?? baseOf(node)?.nodes[0];
  return first === undefined || startsSpaced(first);
}

function Place({ site }: { readonly site: Site }) {
  const shown = printed(site);
  return (
    <>
      <b className="br">[</b>
      <span className="vh">{hall.placeBegins}</span>
      {shown.map((one, index) => (
        <Fragment key={one.letter}>
          {index > 0 && (
            <span className="alt-sep" aria-hidden="true">
              {' / '}
            </span>
          )}
          <Choice one={one} />
        </Fragment>
      ))}
      <b className="br">]</b>
      <span className="vh">{hall.placeEnds}</span>
    </>
  );
}

function Choice({ one }: { readonly one: Alternative }) {
  return (
    <>
      <span className="vh">{fill(hall.alternative, { letter: one.letter })}</span>
      {one.nodes.length === 0 ? <span className="none">{hall.noText}</span> : <Wording nodes={one.nodes} />}
      {one.holders.length > 0 && (
        <>
          {' '}
          <bdi className="by">{one.holders.join(' ')}</bdi>
        </>
      )}
    </>
  );
}

interface ClauseProps {
  readonly paragraph: Paragraph;
  /** BCP 47: the verb that opens a paragraph stands in italics where it can be told. */
  readonly language: string;
  /** Shown in place of all its words: the clauses of a long one. */
  readonly children?: ReactNode;
}

/** Shows a paragraph whole: its opening verb in italics, reservations and questions of structure behind its words. */
export function Clause({ paragraph, language, children }: ClauseProps) {
  const { nodes } = paragraph;
  const verb = openingVerb(paragraph, language);
  const reserved = paragraph.reservations.map(({ by }) => by);
  return (
    <>
      {reserved.length > 0 && <b className="br">[</b>}
      {children ?? <Words nodes={nodes} verb={verb} />}
      {reserved.length > 0 && (
        <>
          <b className="br">]</b>{' '}
          <span className="by">
            {fill(reserved.length === 1 ? hall.reserves : hall.reserve, { codes: reserved.join(', ') })}
          </span>
        </>
      )}
      {paragraph.questions.map((question) => (
        <span key={question.site} className="by">
          {' '}
          (
          {question.alternatives
            .filter(({ letter, holders }) => letter !== 'a' || holders.length > 0)
            .map((one) => `${one.holders.join(', ')} ${structureText(one, one.holders)}`)
            .join(' / ')}
          )
        </span>
      ))}
    </>
  );
}

/** Shows the words of a paragraph, the first `verb` of them in italics. */
export function Words({ nodes, verb }: { readonly nodes: readonly Node[]; readonly verb: number }) {
  const last = nodes[verb - 1];
  return (
    <>
      {verb > 0 && (
        <i className="op">
          <Wording nodes={nodes.slice(0, verb)} />
        </i>
      )}
      <Wording nodes={nodes.slice(verb)} {...(last ? { before: last } : {})} />
    </>
  );
}
