import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { FocusActs } from './FocusActs.tsx';
import { shortened } from './MyTexts.tsx';
import { wordsOf } from './Offers.tsx';
import type { Doing, Focus, Seated } from './seated.ts';
import { Silence } from './Silence.tsx';

interface DecisionBarProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly doing: Doing | undefined;
  readonly onDoing: (what: Doing | undefined) => void;
}

/** Shows the acts on what is in focus, and the silence that runs. */
export default function DecisionBar({ at, focus, doing, onDoing }: DecisionBarProps) {
  return (
    <footer className="barx no-print" aria-label={say.bar}>
      {focus && <Context at={at} focus={focus} />}
      {focus && at.you !== undefined && (
        <div className="row acts-on">
          <FocusActs {...{ at, focus, doing, onDoing }} />
        </div>
      )}
      <Silence at={at} focus={focus} />
    </footer>
  );
}

function Context({ at, focus }: { readonly at: Seated; readonly focus: Focus }) {
  const { paragraph, choice } = focus;
  const head = choice
    ? fill(say.context, { paragraph: paragraph.label, words: shortened(wordsOf(choice), 34) })
    : fill(say.contextNone, { paragraph: paragraph.label });
  return (
    <div className="ctx">
      <b className="strong">{head}</b>
      {choice && <span>{heldBy(at, choice.holders)}</span>}
    </div>
  );
}

function heldBy({ you, name }: Seated, holders: readonly string[]): string {
  const others = holders.filter((code) => code !== you);
  if (holders.length === 0) return say.noHolder;
  if (others.length === holders.length) return fill(say.heldBy, { codes: holders.join(', ') });
  return others.length === 0
    ? fill(say.youSupport, { name })
    : fill(say.youSupportWith, { name, codes: others.join(', ') });
}
