import { useState } from 'react';
import { Link } from 'wouter';
import { fill } from '../../../../i18n/fill.ts';
import { may as say } from '../../../../i18n/en/roomMay.ts';
import { motions } from '../../../../i18n/en/roomMotions.ts';
import { Act } from '../../../components/Act.tsx';
import { type Forbidden, forbidden } from '../../../components/desk.ts';
import { sourceWords } from '../../../components/source.ts';
import Dialog from '../Dialog.tsx';
import { Terms } from '../motions/Terms.tsx';
import type { Focus, Seated } from '../seated.ts';
import { actsOf, type GroupName, type May as One } from './mayDo.ts';
import { Refused } from './Refused.tsx';
import './may.css';

interface MayProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly onClose: () => void;
}

const groups: readonly GroupName[] = ['floor', 'order', 'proposals', 'votes'];

/** Shows every act a delegation has in this body: its rule in plain words, and of a refused one what would make it possible. */
export default function May({ at, focus, onClose }: MayProps) {
  const [only, setOnly] = useState(false);
  const all = actsOf(at, focus).map((one) => ({ one, why: forbidden(at, one.command) }));
  const free = all.filter(({ why }) => !why);
  const shown = only ? free : all;
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p className="small soft">{say.hint}</p>
      <div className="between wrap">
        <p role="status">
          <b className="strong">{fill(say.now, { count: free.length })}</b>
        </p>
        <label className="row small">
          <input type="checkbox" checked={only} onChange={({ target }) => setOnly(target.checked)} />
          {say.only}
        </label>
      </div>
      {groups.map((group) => {
        const here = shown.filter(({ one }) => one.group === group);
        if (here.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`may-${group}`} className="may">
            <h3 id={`may-${group}`}>{say.groups[group]}</h3>
            <ul>
              {here.map(({ one, why }) => (
                <Line key={one.key} {...{ at, one, why, onClose }} />
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}

interface LineProps {
  readonly at: Seated;
  readonly one: One;
  readonly why: Forbidden | undefined;
  readonly onClose: () => void;
}

function Line({ at, one, why, onClose }: LineProps) {
  const kind = one.command.type === 'Move' ? one.command.motion.kind : undefined;
  const [act, rule] = say.acts[one.name];
  const name = kind ? fill(act, { motion: motions.names[kind] }) : act;
  const { sheet, topic } = one;
  return (
    <li className={why ? 'resting' : ''}>
      <div className="between">
        <b>{name}</b>
        {!why && sheet && (
          <button
            type="button"
            className="btn sm"
            aria-label={`${say.open}: ${name}`}
            onClick={() => at.open(sheet)}
          >
            {say.open}
          </button>
        )}
        {!why && one.page && (
          <Link
            className="btn sm"
            aria-label={`${say.open}: ${name}`}
            href={`/room/${at.room.id}/${one.page}`}
          >
            {say.open}
          </Link>
        )}
        {!why && one.plain && (
          <Act desk={at} command={one.command} look="sm" label={`${say.do}: ${name}`} onDone={onClose}>
            {say.do}
          </Act>
        )}
      </div>
      <p className="small">{kind ? motions.means[kind] : rule}</p>
      {kind ? (
        <Terms room={at.room} kind={kind} />
      ) : (
        <p className="tiny muted">
          {fill(say.source, { source: sourceWords(topic?.source ?? at.room.procedure.source) })}
          {topic && topic.standing !== 'verified' && ` (${say.standing[topic.standing]})`}
        </p>
      )}
      {why && <Refused at={at} why={why} />}
    </li>
  );
}
