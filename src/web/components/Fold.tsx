import { type ReactNode, useId, useState } from 'react';

interface FoldProps {
  readonly label: string;
  readonly look?: string;
  /** Gets a function that folds the panel again. */
  readonly children: (close: () => void) => ReactNode;
}

/** Shows a button that opens a panel beneath it, in the flow of the page: nothing floats over the text. */
export function Fold({ label, look = 'sm', children }: FoldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`btn ${look}${open ? ' on' : ''}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div
          id={id}
          className="fold sheet"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          {children(() => setOpen(false))}
        </div>
      )}
    </>
  );
}
