import type { Notice, Refusal } from './live.ts';

/** What a person is told of the line and the record until they take it off the screen. */
export class Told {
  #notices: readonly Notice[] = [];
  refusal: Refusal | undefined;
  receipt: string | undefined;
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Tells something once; said again, it stands last. It shows when the page is drawn next. */
  tell(notice: Notice): void {
    const same = JSON.stringify(notice);
    this.#notices = [...this.#notices.filter((one) => JSON.stringify(one) !== same), notice];
  }

  /** Tells it and draws the page. */
  tellNow(notice: Notice): void {
    this.tell(notice);
    this.#draw();
  }

  readonly putReceiptAway = (): void => {
    this.receipt = undefined;
    this.#draw();
  };

  /** Takes a notice, or without one the refusal, off the screen. */
  readonly dismiss = (notice?: Notice): void => {
    if (notice === undefined) this.refusal = undefined;
    this.#notices = this.#notices.filter((one) => one !== notice);
    this.#draw();
  };
}
