import { type RefObject, useRef } from 'react';
import { Link, useRoute } from 'wouter';
import { common } from '../../i18n/en/common.ts';
import { Languages } from './Languages.tsx';
import { type Key, useKeys, useLetters } from './keys.ts';
import { themes, useTheme } from './theme.ts';
import './help.css';

interface HelpProps {
  /** What this page is for, in a sentence or two. */
  readonly about: readonly string[];
  readonly keys: readonly Key[];
}

/** Shows the button that opens the help of a page, and the help itself; `?` opens it as well. */
export function Help({ about, keys }: HelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [, room] = useRoute('/room/:id/*?');
  useKeys((key) => {
    if (key !== '?') return false;
    dialog.current?.showModal();
    return true;
  });
  return (
    <>
      <button
        type="button"
        className="btn sm quiet helper"
        aria-label={common.help}
        title={common.help}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className="help" aria-labelledby="help">
        <div className="between">
          <h2 id="help">{common.help}</h2>
          <Close dialog={dialog} />
        </div>
        {about.map((sentence) => (
          <p key={sentence} className="soft">
            {sentence}
          </p>
        ))}
        {room && (
          <p>
            <Link className="link" href={`/room/${room.id}/rules`}>
              {common.ruleBook}
            </Link>
          </p>
        )}
        <h3 className="h">{common.keys}</h3>
        <dl>
          {[...keys, ...common.always].map(({ keys: pressed, act }) => (
            <div key={pressed + act}>
              <dt>
                <kbd>{pressed}</kbd>
              </dt>
              <dd>{act}</dd>
            </div>
          ))}
        </dl>
        <Settings />
      </dialog>
    </>
  );
}

function Close({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <button type="button" className="btn sm" onClick={() => dialog.current?.close()}>
      {common.close}
    </button>
  );
}

function Settings() {
  const [letters, setLetters] = useLetters();
  const [theme, setTheme] = useTheme();
  return (
    <div className="settings">
      <label className="row small">
        <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
        {letters ? common.keysOn : common.keysOff}. {common.keysHint}
      </label>
      <Languages />
      <div className="seg" role="group" aria-label={common.theme}>
        {themes.map((one) => (
          <button key={one} type="button" aria-pressed={one === theme} onClick={() => setTheme(one)}>
            {common.themes[one]}
          </button>
        ))}
      </div>
    </div>
  );
}
