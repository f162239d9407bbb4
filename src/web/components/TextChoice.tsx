import { useEffect, useState } from 'react';
import { fill } from '../../i18n/fill.ts';
import { rooms } from '../../i18n/en/rooms.ts';
import { limits } from '../../wire/messages.ts';
import { type Held, type Read, Unanswered, ask } from '../state/calls.ts';
import { Outline } from './Outline.tsx';
import './textchoice.css';

/** A text for the table, as the server takes it. */
export type Text =
  { readonly library: { readonly id: string } } | { readonly pasted: string; readonly title: string };

type Source = 'library' | 'paste' | 'none';

const sources: readonly Source[] = ['library', 'paste', 'none'];

interface TextChoiceProps {
  readonly onText: (text: Text | undefined) => void;
  /** Whether a room may begin without a text. */
  readonly empty?: boolean;
}

/** Lets a text be chosen from the sample library or pasted, and shows how it is read before it is tabled. */
export function TextChoice({ onText, empty = true }: TextChoiceProps) {
  const [source, setSource] = useState<Source>('library');
  const choose = (next: Source) => {
    setSource(next);
    onText(undefined);
  };
  return (
    <fieldset className="block text">
      <legend className="strong">{rooms.onTable}</legend>
      <div className="seg" role="group" aria-label={rooms.onTable}>
        {sources
          .filter((one) => empty || one !== 'none')
          .map((one) => (
            <button key={one} type="button" aria-pressed={one === source} onClick={() => choose(one)}>
              {rooms.sources[one]}
            </button>
          ))}
      </div>
      {source === 'library' && <Library onText={onText} />}
      {source === 'paste' && <Paste onText={onText} />}
    </fieldset>
  );
}

/** Lists the sample library; the text pressed is shown as it will be read. */
export function Library({ onText }: Pick<TextChoiceProps, 'onText'>) {
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Held>();
  const [read, setRead] = useState<readonly Read[]>();
  useEffect(() => {
    ask<readonly Held[]>('GET', '/api/library').then(setHeld, () => setHeld([]));
  }, []);
  useEffect(() => {
    setRead(undefined);
    if (!chosen) return;
    let stale = false;
    ask<{ readonly outline: readonly Read[] }>('GET', `/api/library/${encodeURIComponent(chosen.id)}`).then(
      ({ outline }) => {
        if (!stale) setRead(outline);
      },
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [chosen]);
  const wanted = search.trim().toLowerCase();
  const shown = held.filter(({ title, symbol }) => `${symbol} ${title}`.toLowerCase().includes(wanted));
  return (
    <div className="two">
      <div>
        <input
          type="search"
          className="field wide"
          aria-label={rooms.search}
          placeholder={rooms.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ul className="library" aria-label={rooms.sources.library}>
          {shown.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-pressed={one.id === chosen?.id}
                onClick={() => {
                  setChosen(one);
                  onText({ library: { id: one.id } });
                }}
              >
                <b>{one.symbol}</b> <span dir="auto">{one.title}</span>
                <span className="tiny muted">{one.language}</span>
              </button>
            </li>
          ))}
          {shown.length === 0 && held.length > 0 && <li className="small soft">{rooms.nothingFound}</li>}
        </ul>
        {chosen && <p className="tiny soft">{fill(rooms.unofficial, { licence: chosen.licence })}</p>}
      </div>
      {chosen && read && <Outline read={read} language={chosen.language} />}
    </div>
  );
}

/** Takes a pasted text and shows how it is read, with unpaired brackets marked. */
export function Paste({ onText }: Pick<TextChoiceProps, 'onText'>) {
  const [title, setTitle] = useState('');
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<readonly Read[]>();
  const [why, setWhy] = useState('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    const text = await textOf(file);
    setWhy(text === undefined ? fill(rooms.fileRefused, { name: file.name }) : '');
    if (text === undefined) return;
    setPasted(text);
    if (title === '') setTitle(file.name.replace(/\.(txt|md)$/i, ''));
  };
  useEffect(() => {
    onText(pasted.trim() === '' ? undefined : { pasted, title: title.trim() });
    if (pasted.trim() === '') return setRead(undefined);
    let stale = false;
    const timer = setTimeout(() => {
      ask<readonly Read[] | { readonly outline: readonly Read[] }>('POST', '/api/outline', {
        text: pasted,
      }).then(
        (answer) => {
          if (stale) return;
          setRead('outline' in answer ? answer.outline : answer);
          setWhy('');
        },
        (error: unknown) => {
          if (stale) return;
          setRead(undefined);
          setWhy(error instanceof Unanswered && error.status > 0 ? error.message : rooms.unreachable);
        },
      );
    }, 300);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [pasted, title, onText]);
  return (
    <div className="two">
      <div>
        <input
          className="field wide"
          aria-label={rooms.pasteTitle}
          placeholder={rooms.pasteTitle}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <textarea
          className="field wide paste"
          rows={14}
          dir="auto"
          aria-label={rooms.sources.paste}
          placeholder={rooms.pasteHint}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <label className="small soft">
          {rooms.file}{' '}
          <input
            type="file"
            accept=".txt,.md,text/plain,text/markdown"
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
        {why !== '' && (
          <p className="small d late" role="alert">
            {why}
          </p>
        )}
      </div>
      {read && <Outline read={read} />}
    </div>
  );
}

/** Reads a text file; gives nothing when it is too long or not text in UTF-8. */
async function textOf(file: File): Promise<string | undefined> {
  if (file.size > limits.uploadBytes) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.length > limits.draftCharacters || text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
