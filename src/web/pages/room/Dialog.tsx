import { type ReactNode, useEffect, useId, useRef } from 'react';
import { common } from '../../../i18n/en/common.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Where it slides from: a sheet from below, or a drawer from an edge of the page. */
  readonly from?: 'below' | 'start' | 'end';
}

/** Shows a sheet over the page that keeps the focus until it is closed; Esc closes it. */
export default function Dialog({ title, onClose, children, from = 'below' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`sheetx ${from}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="in">
        <header className="between">
          <h2 id={id}>{title}</h2>
          <button type="button" className="btn sm quiet" onClick={() => dialog.current?.close()}>
            {common.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
