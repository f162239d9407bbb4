/** The open sockets of each session, so that signing out ends them. A process knows its own. */
export class Lines {
  readonly #open = new Map<string, Set<() => void>>();

  /** Notes a line by what ends it; gives what forgets it again. */
  add(session: string, end: () => void): () => void {
    const lines = this.#open.get(session) ?? new Set();
    this.#open.set(session, lines.add(end));
    return () => {
      lines.delete(end);
      if (lines.size === 0 && this.#open.get(session) === lines) this.#open.delete(session);
    };
  }

  /** Ends the lines of a session. */
  end(session: string): void {
    for (const end of this.#open.get(session) ?? []) end();
  }
}
