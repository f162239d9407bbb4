import { Component, type ReactNode } from 'react';
import { common } from '../../i18n/en/common.ts';

/** Shows a page, or, when it cannot be drawn, what is safe and what to do. */
export class Mishap extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="notice">
        <p role="alert">{common.mishap}</p>
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          {common.reload}
        </button>
      </main>
    );
  }
}
