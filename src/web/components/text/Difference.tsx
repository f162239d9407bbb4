import { Fragment } from 'react';
import { text as say } from '../../../i18n/en/text.ts';
import { difference } from './difference.ts';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

/** Shows what a wording changes: struck what leaves, bold what enters. */
export function Difference({ before, after }: DifferenceProps) {
  return difference(before, after).map(({ kind, text, space }, index) => (
    <Fragment key={`${index} ${kind}`}>
      {space ? ' ' : ''}
      {kind === 'kept' ? (
        text
      ) : kind === 'left' ? (
        <del>
          <span className="vh">{say.struck} </span>
          {text}
        </del>
      ) : (
        <ins>
          <span className="vh">{say.entered} </span>
          {text}
        </ins>
      )}
    </Fragment>
  ));
}
