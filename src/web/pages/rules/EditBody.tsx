import { type FormEvent, useMemo, useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { chapterNames } from '../../../i18n/en/rulebook.ts';
import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { rulebook } from '../../../i18n/en/rulebookPage.ts';
import { contradictionSentence } from '../../../i18n/contradictions.ts';
import { fill } from '../../../i18n/fill.ts';
import { chapters, settingPlaces } from '../../../kernel/meeting/chapters.ts';
import { contradictions } from '../../../kernel/meeting/contradictions.ts';
import { withRules } from '../../../kernel/meeting/grounds.ts';
import type { Procedure } from '../../../kernel/meeting/procedure.ts';
import { settingNames } from '../../../kernel/meeting/settingsShape.ts';
import { Bar } from '../../components/Bar.tsx';
import { Loading } from '../../components/Loading.tsx';
import { type Me, Unanswered, ask } from '../../state/calls.ts';
import { type ShownBody, useFetched } from '../../state/bodies.ts';
import { bookOf } from './book.ts';
import { ChapterOf } from './ChapterOf.tsx';
import { usePlace } from './usePlace.ts';
import { SettingForm } from './SettingForm.tsx';
import './rulebook.css';
import './bodies.css';

interface EditBodyProps {
  readonly page: string;
  /** What the form begins with. */
  readonly begins: (from: Procedure) => Procedure;
  /** Where it is sent. */
  readonly path: (from: Procedure) => string;
  readonly save: (from: Procedure) => string;
}

/** Shows the form of a body, made from the shape of its settings, beside the rule book that comes of it. */
export function EditBody(props: EditBodyProps) {
  const { id } = useParams<{ id: string }>();
  const { value: from, why } = useFetched<ShownBody>(`/api/bodies/${encodeURIComponent(id)}`);
  const { value: me } = useFetched<Me>('/api/me');
  const shut =
    why === undefined
      ? me?.organiser === false
        ? bodyForm.organiserOnly
        : undefined
      : fill(rulebook.notFound, { why });
  if (shut !== undefined)
    return (
      <main className="notice">
        <p role="alert">{shut}</p>
        <Link className="btn" href="/bodies">
          {bodyForm.bodies}
        </Link>
      </main>
    );
  return from === undefined || me === undefined ? (
    <Loading what={rulebook.fetching} />
  ) : (
    <BodyForm {...props} from={from} />
  );
}

function BodyForm({ from, page, begins, path, save }: EditBodyProps & { readonly from: ShownBody }) {
  const [, go] = useLocation();
  usePlace();
  const [body, setBody] = useState(() => begins(from.procedure));
  const [saving, setSaving] = useState(false);
  const [why, setWhy] = useState('');
  const { whole, found, book } = useMemo(() => {
    const made = withRules(body);
    return { whole: made, found: contradictions(made), book: bookOf(made, from.base) };
  }, [body, from.base]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    try {
      const asked = { copyOf: from.procedure.id, procedure: whole };
      const { id } = await ask<{ readonly id: string }>('POST', path(from.procedure), asked);
      go(`/bodies/${id}`);
    } catch (error) {
      setWhy(error instanceof Unanswered && error.status > 0 ? error.message : bodyForm.unreachable);
      setSaving(false);
    }
  };
  return (
    <div className="app editbody">
      <Bar page={page} where={from.procedure.name} about={bodyForm.about}>
        <Link className="btn sm quiet" href="/bodies">
          {bodyForm.bodies}
        </Link>
      </Bar>
      <form className="col" aria-label={page} onSubmit={(event) => void send(event)}>
        <label className="block">
          <span className="strong">{bodyForm.name}</span>
          <input
            className="field wide"
            required
            maxLength={200}
            value={body.name}
            onChange={(event) => setBody({ ...body, name: event.target.value })}
          />
        </label>
        <label className="block">
          <span className="strong">{bodyForm.source}</span>
          <input
            className="field wide"
            required
            maxLength={500}
            value={body.source}
            onChange={(event) => setBody({ ...body, source: event.target.value })}
          />
          <span className="tiny soft">{bodyForm.sourceHint}</span>
        </label>
        {chapters.map((chapter) => (
          <section key={chapter}>
            {settingNames.some((setting) => settingPlaces[setting] === chapter) && (
              <h2>{chapterNames[chapter]}</h2>
            )}
            {settingNames
              .filter((setting) => settingPlaces[setting] === chapter)
              .map((setting) => (
                <SettingForm
                  key={setting}
                  setting={setting}
                  held={body.settings[setting]}
                  before={from.base.settings[setting]}
                  onChange={(held) =>
                    setBody((now) => ({ ...now, settings: { ...now.settings, [setting]: held } }))
                  }
                />
              ))}
          </section>
        ))}
        <div className="saving">
          <div role="status">
            {found.length === 0 ? (
              <p className="small soft d">
                <i className="ic i-check" aria-hidden="true" />
                {bodyForm.stands}
              </p>
            ) : (
              <p className="small d late">{fill(bodyForm.contradicts, { count: found.length })}</p>
            )}
            <ul className="contradictions small">
              {found.map((one) => {
                const sentence = contradictionSentence(one);
                const [setting] = one.settings;
                return (
                  <li key={sentence}>
                    {setting === undefined ? sentence : <a href={`#form-${setting}`}>{sentence}</a>}
                  </li>
                );
              })}
            </ul>
          </div>
          {why !== '' && (
            <p className="small d late" role="alert">
              {fill(bodyForm.failed, { why })}
            </p>
          )}
          <button type="submit" className="btn pri lg" disabled={saving || found.length > 0}>
            {saving ? bodyForm.saving : save(from.procedure)}
          </button>
        </div>
      </form>
      <main className="col pages rulebook" tabIndex={0} aria-label={bodyForm.preview}>
        <div>
          <p className="small soft">{bodyForm.preview}</p>
          <p className="bookof">{body.name}</p>
          <p className="small soft">{body.source}</p>
          {book.map((entry) => (
            <ChapterOf key={entry.chapter} entry={entry} asData={false} here="" />
          ))}
        </div>
      </main>
    </div>
  );
}
