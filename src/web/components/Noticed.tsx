import { actNames } from '../../i18n/en/acts.ts';
import { common } from '../../i18n/en/common.ts';
import { fill } from '../../i18n/fill.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Live, Notice } from '../state/live.ts';

/** Shows what became of the line and of a person's own acts: back again, not confirmed, restored. */
export default function Noticed({ live }: { readonly live: Live }) {
  return (
    <>
      {live.notices.map((notice) => (
        <p key={JSON.stringify(notice)} className={notice.kind === 'reconnected' ? undefined : 'grave'}>
          <span>{sentenceOf(notice)}</span>
          <span className="row">
            {notice.kind === 'keyChanged' && (
              <button type="button" className="btn sm" onClick={() => live.trust(notice)}>
                {common.trustKey}
              </button>
            )}
            <button type="button" className="btn sm quiet" onClick={() => live.dismiss(notice)}>
              {common.close}
            </button>
          </span>
        </p>
      ))}
      {live.pending
        .filter(({ state }) => state !== 'waiting')
        .map(({ id, command, state }) => (
          <p key={id}>
            <span>
              {fill(state === 'asking' ? common.asking : common.unconfirmed, { act: nameOfAct(command) })}
            </span>
            {state === 'unconfirmed' && (
              <span className="row">
                <button type="button" className="btn sm" onClick={() => live.again(id)}>
                  {common.again}
                </button>
                <button type="button" className="btn sm quiet" onClick={() => live.drop(id)}>
                  {common.letGo}
                </button>
              </span>
            )}
          </p>
        ))}
    </>
  );
}

/** Gives what an act is called. */
function nameOfAct(command: MeetingCommand): string {
  return actNames[command.type] ?? command.type;
}

function counted(count: number): string {
  return fill(common.acts, { count });
}

function sentenceOf(notice: Notice): string {
  switch (notice.kind) {
    case 'reconnected': {
      const names = [...new Set(notice.sent.map(nameOfAct))].join(', ');
      const said = fill(common.reconnected, { sent: counted(notice.sent.length), received: notice.received });
      return names === '' ? said : `${said} ${names}.`;
    }
    case 'restored':
      return common.restored;
    case 'recordDiffers':
      return fill(common.recordDiffers, { seq: notice.seq });
    case 'signatureFails':
      return fill(common.signatureFails, { seq: notice.seq });
    case 'keyChanged':
      return fill(common.keyChanged, { known: shortKey(notice.known), key: shortKey(notice.key) });
    case 'trouble':
      return common.trouble[notice.what];
  }
}

/** Gives the beginning of a fingerprint, as the secretary’s desk shows it. */
function shortKey(fingerprint: string): string {
  return fingerprint.slice(0, 16);
}
