import { useState } from 'react';
import type { DelegationCode, ParagraphLabel, SeatId } from '../../../../kernel/base/ids.ts';
import type { ConsultationKind } from '../../../../kernel/meeting/consultation.ts';
import { holderOf } from '../../../../kernel/meeting/consultations.ts';
import type { Role } from '../../../../kernel/meeting/room.ts';
import type { Draft } from '../../../../kernel/text/draft.ts';
import { fill } from '../../../../i18n/fill.ts';
import { roles } from '../../../../i18n/en/common.ts';
import { chairConsultations as say } from '../../../../i18n/en/chairConsultations.ts';
import { Act } from '../../../components/Act.tsx';
import { type Desk, nameOf } from '../../../components/desk.ts';
import './form.css';

interface FormProps {
  readonly desk: Desk;
  readonly draft: Draft;
  /** The paragraph in focus, which goes unless another is chosen. */
  readonly focus: ParagraphLabel;
  readonly onDone: () => void;
}

/** Lets the Chair send paragraphs to informal consultations, to a contact group, or to friends of the Chair. */
export function Form({ desk, draft, focus, onDone }: FormProps) {
  const { room } = desk;
  const kinds = room.procedure.settings.informals?.params.kinds ?? [];
  const [id] = useState(newRoom);
  const [kind, setKind] = useState<ConsultationKind>(
    kinds.includes('contactGroup') ? 'contactGroup' : (kinds[0] ?? 'informals'),
  );
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly ParagraphLabel[]>(() => [focus]);
  const [members, setMembers] = useState<readonly DelegationCode[]>([]);
  const [facilitator, setFacilitator] = useState<SeatId>();
  // Nobody is chosen beforehand; delegations in the order of their plates, then whoever else may lead.
  const facilitators = [
    ...room.delegations.flatMap(({ code }) => room.seats.filter(({ delegation }) => delegation === code)),
    ...room.seats.filter(({ delegation }) => delegation === undefined),
  ].filter(({ role }) => leads.has(role));
  // In the order of the text, whatever the order of choosing.
  const paragraphs = draft.paragraphs.map(({ label }) => label).filter((label) => chosen.includes(label));
  const ready = paragraphs.length > 0 && name.trim() !== '' && facilitator !== undefined;
  return (
    <>
      <p className="small soft">{say.formHint}</p>
      <div className="seg kinds" role="group" aria-label={say.kind}>
        {kinds.map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>
            {say.kinds[one]}
          </button>
        ))}
      </div>
      <label className="small soft row">
        {say.name}
        <input
          className="field grow"
          dir="auto"
          maxLength={200}
          value={name}
          placeholder={say.nameHint}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <fieldset className="picks">
        <legend className="small soft">{say.paragraphs}</legend>
        {draft.paragraphs
          .filter((one) => one.kind !== 'title' && one.kind !== 'heading')
          .map(({ label }) => (
            <label key={label} className="small row">
              <input
                type="checkbox"
                checked={chosen.includes(label)}
                disabled={holderOf(room, draft.id, label) !== undefined}
                onChange={() => setChosen(toggled(chosen, label))}
              />
              <bdi>{label}</bdi>
            </label>
          ))}
      </fieldset>
      <label className="small soft row">
        {say.facilitator}
        <select
          className="field"
          value={facilitator ?? ''}
          onChange={(event) =>
            setFacilitator(facilitators.find(({ seat }) => seat === event.target.value)?.seat)
          }
        >
          <option value="">{say.chooseOne}</option>
          {facilitators.map(({ seat, role, delegation }) => (
            <option key={seat} value={seat}>
              {delegation === undefined ? roles[role] : `${nameOf(room, delegation)}, ${roles[role]}`}
            </option>
          ))}
        </select>
      </label>
      {kind === 'friendsOfTheChair' && (
        <fieldset className="picks">
          <legend className="small soft">
            {say.members}. {say.membersHint}
          </legend>
          {room.delegations.map(({ code, name: called }) => (
            <label key={code} className="small row">
              <input
                type="checkbox"
                checked={members.includes(code)}
                onChange={() => setMembers(toggled(members, code))}
              />
              {called}
            </label>
          ))}
        </fieldset>
      )}
      {ready ? (
        <Act
          desk={desk}
          command={{
            type: 'FormConsultation',
            consultation: id,
            kind,
            name: name.trim(),
            facilitator,
            draft: draft.id,
            paragraphs,
            ...(kind === 'friendsOfTheChair' ? { members } : {}),
          }}
          look="sm"
          onDone={onDone}
        >
          {fill(say.formNow[kind], { paragraphs: paragraphs.join(', ') })}
        </Act>
      ) : (
        <p className="small soft">{say.choose}</p>
      )}
    </>
  );
}

/** Whoever takes part may lead; the kernel says the same. */
const leads: ReadonlySet<Role> = new Set<Role>(['head', 'delegate', 'chair', 'secretary', 'expert']);

function toggled<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Gives the id of a room under this one: random enough never to meet again. */
function newRoom(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => letters[byte % 36]).join('');
}
