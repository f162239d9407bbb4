import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { attributionRules } from '../../../kernel/meeting/attribution.ts';
import type { AttributionRule } from '../../../kernel/meeting/room.ts';
import { Bar } from '../../components/Bar.tsx';
import { languageName } from '../../components/language.ts';
import { Unanswered, ask } from '../../state/calls.ts';
import { type Text, TextChoice } from '../../components/TextChoice.tsx';
import { BodyChoice } from './BodyChoice.tsx';
import './new.css';

const halls = ['scenario', 'osce', 'un', 'rehearsal'] as const;
const languages = ['en', 'fr', 'ru', 'es', 'ar', 'zh', 'de'] as const;

/** Makes a room: who sits in it, and which text lies on the table. */
export default function NewRoom() {
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [hall, setHall] = useState<(typeof halls)[number]>('osce');
  const [procedure, setProcedure] = useState('osceDecision');
  const [language, setLanguage] = useState('en');
  const [timeZone, setTimeZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [attribution, setAttribution] = useState<AttributionRule>('record');
  const [text, setText] = useState<Text>();
  const [making, setMaking] = useState(false);
  const [why, setWhy] = useState('');
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setMaking(true);
    try {
      const { id } = await ask<{ readonly id: string }>('POST', '/api/rooms', {
        title: title.trim(),
        procedure,
        hall,
        language,
        timeZone,
        ...(attribution === 'record' ? {} : { attribution }),
        ...(text ? { text } : {}),
      });
      go(`/room/${id}/secretary`);
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
      setMaking(false);
    }
  };
  return (
    <div className="app new">
      <Bar page={rooms.page} about={rooms.about}>
        <Link className="btn sm quiet" href="/">
          {rooms.back}
        </Link>
      </Bar>
      <main>
        <form className="main" onSubmit={(event) => void make(event)}>
          <h2>{rooms.make}</h2>
          <p className="lead">{rooms.makeLead}</p>
          <label className="block">
            <span className="strong">{rooms.title}</span>
            <input
              className="field wide"
              required
              maxLength={200}
              value={title}
              placeholder={rooms.titleHint}
              onChange={(event) => setTitle(event.target.value)}
            />
          </label>
          <fieldset className="block">
            <legend className="strong">{rooms.who}</legend>
            <div className="cards">
              {halls.map((one) => (
                <label key={one} className={`card${one === hall ? ' on' : ''}`}>
                  <input type="radio" name="hall" checked={one === hall} onChange={() => setHall(one)} />
                  <span>
                    <b className="strong">{rooms.halls[one].name}</b>
                    <span className="small soft">{rooms.halls[one].about}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <BodyChoice chosen={procedure} onChoose={setProcedure} />
          <TextChoice onText={setText} />
          <div className="row wrap block">
            <label>
              <span className="small soft">{rooms.language}</span>
              <select
                className="field"
                value={language}
                onChange={(event) => setLanguage(event.target.value)}
              >
                {languages.map((one) => (
                  <option key={one} value={one}>
                    {languageName(one)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span className="small soft">{rooms.zone}</span>
              <select
                className="field"
                value={timeZone}
                onChange={(event) => setTimeZone(event.target.value)}
              >
                {[...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </select>
            </label>
            <label>
              <span className="small soft">{rooms.attribution}</span>
              <select
                className="field"
                value={attribution}
                onChange={(event) =>
                  setAttribution(attributionRules.find((one) => one === event.target.value) ?? 'record')
                }
              >
                {attributionRules.map((one) => (
                  <option key={one} value={one}>
                    {common.attribution[one]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p className="small soft gap">{common.attributionHint[attribution]}</p>
          {why !== '' && (
            <p className="small d late" role="alert">
              {fill(rooms.failed, { why })}
            </p>
          )}
          <button type="submit" className="btn pri lg" disabled={making || title.trim() === ''}>
            {making ? rooms.creating : rooms.create}
          </button>
        </form>
      </main>
    </div>
  );
}
