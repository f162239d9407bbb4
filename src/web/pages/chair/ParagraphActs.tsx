import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { Fold } from '../../components/Fold.tsx';
import type { OnParagraph } from './onParagraph.ts';
import { Bridge, NewParagraph } from './Bridge.tsx';
import { Streamline, joinable } from './Streamline.tsx';
import { Remark } from '../../components/Remark.tsx';
import { sitesIn } from '../../../kernel/text/tree.ts';

/** Shows what the Chair may do on the paragraph in focus. */
export function ParagraphActs({ desk, draft, paragraph }: OnParagraph) {
  const at = { draft: draft.id, paragraph: paragraph.label };
  const poll = draft.polls.find((one) => one.paragraph === paragraph.label && one.state === 'open');
  const joins = sitesIn(paragraph.nodes).some((site) => joinable(site).length > 1);
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
      <Fold label={chair.newParagraph}>
        {(close) => <NewParagraph desk={desk} draft={draft} paragraph={paragraph} onDone={close} />}
      </Fold>
      {joins && (
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
