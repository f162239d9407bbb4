import { useState } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { chairConsultations } from '../../../i18n/en/chairConsultations.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { decisions } from '../../../i18n/en/chairDecisions.ts';
import { Act } from '../../components/Act.tsx';
import { Warned } from '../../components/Warned.tsx';
import { Form } from './consultations/Form.tsx';
import { Deadline, useDeadline } from './Deadline.tsx';
import { type Desk, symbolOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { whenOf } from '../../components/zone.ts';

interface TextActsProps {
  readonly desk: Desk;
  readonly draft: Draft;
}

/** Shows what the Chair may do on the whole text: revisions, ad referendum, silence, adoption, consultations on parts of it. */
export function TextActs({ desk, draft, focus }: TextActsProps & { readonly focus: ParagraphLabel }) {
  const zone = desk.room.timeZone;
  return (
    <section aria-labelledby="text-acts">
      <h2 className="h" id="text-acts">
        {fill(chair.wholeText, { symbol: symbolOf(draft) })}
        <span className="muted">
          {draft.versions.length === 0
            ? chair.noVersion
            : draft.versions
                .map(({ name, at }) => fill(chair.versionAt, { name, when: whenOf(at, desk.now(), zone) }))
                .join(' · ')}
        </span>
      </h2>
      <div className="row wrap acts">
        <Fold label={chair.issueVersion}>
          {(close) => <Issue desk={desk} draft={draft} onDone={close} />}
        </Fold>
        <Act
          desk={desk}
          command={{ type: 'PutQuestion', question: { kind: 'adReferendum', draft: draft.id } }}
          look="sm"
        >
          {chair.adReferendum}
        </Act>
        <Fold label={chair.startSilence}>
          {(close) => <Start desk={desk} draft={draft} onDone={close} />}
        </Fold>
        <Fold label={chair.adopt}>{(close) => <Adopt desk={desk} draft={draft} onDone={close} />}</Fold>
        {desk.room.procedure.settings.informals != null && (
          <Fold label={chairConsultations.form}>
            {(close) => <Form desk={desk} draft={draft} focus={focus} onDone={close} />}
          </Fold>
        )}
      </div>
      <Switch desk={desk} draft={draft} />
    </section>
  );
}

function Switch({ desk, draft }: TextActsProps) {
  return (
    <p className="switch small soft">
      <span className={`tick${draft.everythingAgreed ? ' on' : ''}`} aria-hidden="true" />
      <span>{draft.everythingAgreed ? chair.everythingOn : chair.everythingOff}</span>
      <Act
        desk={desk}
        command={{ type: 'SetEverythingAgreed', draft: draft.id, on: !draft.everythingAgreed }}
        look="sm quiet"
      >
        {draft.everythingAgreed ? chair.switchOff : chair.switchOn}
      </Act>
    </p>
  );
}

type WithDone = TextActsProps & { readonly onDone: () => void };

function Issue({ desk, draft, onDone }: WithDone) {
  const [version, setVersion] = useState(`Rev.${draft.versions.length + 1}`);
  return (
    <div className="row wrap">
      <label className="small soft row">
        {chair.versionName}
        <input className="field short" value={version} onChange={(event) => setVersion(event.target.value)} />
      </label>
      <Act
        desk={desk}
        command={{ type: 'IssueVersion', draft: draft.id, version: version.trim() }}
        look="sm"
        onDone={onDone}
      >
        {fill(chair.issueNow, { version: version.trim() })}
      </Act>
    </div>
  );
}

function Start({ desk, draft, onDone }: WithDone) {
  const choosing = useDeadline(desk.room.timeZone, desk.now(), 60);
  const version = draft.versions.at(-1)?.name;
  return (
    <>
      <p className="small soft">
        {version === undefined ? chair.silenceNeedsVersion : fill(chair.silenceHint, { version })}
      </p>
      <Deadline choosing={choosing} offers={[15, 60, 1440, 2880]} />
      {choosing.at !== undefined && (
        <Act
          desk={desk}
          command={{
            type: 'PutQuestion',
            question: { kind: 'silence', draft: draft.id, version: version ?? '', deadline: choosing.at },
          }}
          look="sm"
          onDone={onDone}
        >
          {chair.putSilence}
        </Act>
      )}
    </>
  );
}

function Adopt({ desk, draft, onDone }: WithDone) {
  const [symbol, setSymbol] = useState(draft.symbol);
  const command = {
    type: 'PutQuestion',
    question: { kind: 'adopt', draft: draft.id, symbol: symbol.trim() },
  } as const;
  return (
    <div className="row wrap">
      <label className="small soft row">
        {decisions.symbol}
        <input className="field" value={symbol} onChange={(event) => setSymbol(event.target.value)} />
      </label>
      <Act desk={desk} command={command} look="sm" onDone={onDone}>
        {chair.putAdopt}
      </Act>
      <Warned desk={desk} command={command} />
    </div>
  );
}
