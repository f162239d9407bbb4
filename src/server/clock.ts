// The database's clock, read without asking it each time.
import type { Millis } from '../kernel/base/ids.ts';

/** Where the time is asked. */
interface TimeSource {
  now(): Promise<Millis>;
}

const samples = 3;
const measureEvery = 60_000;

/**
 * Follows the database's clock by this machine's monotonic one, so that neither a jump of the machine's
 * time nor one of its zone moves a deadline.
 */
export class Clock {
  readonly #source: TimeSource;
  #offset = 0;
  readonly #timer: NodeJS.Timeout;

  private constructor(source: TimeSource) {
    this.#source = source;
    this.#timer = setInterval(() => void this.#measure().catch(() => undefined), measureEvery);
    this.#timer.unref();
  }

  /** Gives a clock that has been set. Throws: when the database does not answer. */
  static async start(source: TimeSource): Promise<Clock> {
    const clock = new Clock(source);
    try {
      await clock.#measure();
    } catch (error) {
      clock.stop();
      throw error;
    }
    return clock;
  }

  readonly now = (): Millis => Math.round(performance.now() + this.#offset) as Millis;

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Of several answers the quickest says best what time it was half-way. */
  async #measure(): Promise<void> {
    let quickest = Number.POSITIVE_INFINITY;
    for (let sample = 0; sample < samples; sample += 1) {
      const asked = performance.now();
      const there = await this.#source.now();
      const answered = performance.now();
      if (answered - asked >= quickest) continue;
      quickest = answered - asked;
      this.#offset = there - (asked + answered) / 2;
    }
  }
}
