/** How much one may ask: a burst, filled again at a rate. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Counts what each key asked for; a key whose bucket is full again is forgotten. */
export class Allowance {
  readonly #rate: Rate;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Says whether one more is allowed now, and counts it. */
  take(key: string): boolean {
    const now = this.#now();
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      if (this.#buckets.size >= 10_000) this.#forget(now);
      this.#buckets.set(key, { left: this.#rate.burst - 1, at: now });
      return true;
    }
    bucket.left = this.#filled(bucket, now);
    bucket.at = now;
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  #filled({ left, at }: Bucket, now: number): number {
    return Math.min(this.#rate.burst, left + ((now - at) / 1000) * this.#rate.perSecond);
  }

  #forget(now: number): void {
    for (const [key, bucket] of this.#buckets)
      if (this.#filled(bucket, now) >= this.#rate.burst) this.#buckets.delete(key);
  }
}
