import type { Around } from './connection.ts';

/** The screen follows no faster than this, and the keep than that. Units: ms. */
const frame = 40;
const rest = 1_500;

/** Says when to draw and when to keep, so that a burst of facts is neither drawn nor written one by one. */
export class Rhythm {
  readonly #around: Pick<Around, 'local' | 'later'>;
  readonly #draw: () => void;
  readonly #save: () => void;
  #drawn = -Infinity;
  #drawing: (() => void) | undefined;
  #saving: (() => void) | undefined;

  constructor(around: Pick<Around, 'local' | 'later'>, draw: () => void, save: () => void) {
    this.#around = around;
    this.#draw = draw;
    this.#save = save;
  }

  /** Draws at once if the screen has rested, else with the next frame. */
  soon(): void {
    if (this.#around.local() - this.#drawn >= frame) return this.now();
    this.#drawing ??= this.#around.later(frame, () => this.now());
  }

  now(): void {
    this.#drawing?.();
    this.#drawing = undefined;
    this.#drawn = this.#around.local();
    this.#saving ??= this.#around.later(rest, () => {
      this.#saving = undefined;
      this.#save();
    });
    this.#draw();
  }

  /** Draws no more, and keeps what there is. */
  stop(): void {
    this.#drawing?.();
    this.#saving?.();
    this.#save();
  }
}
