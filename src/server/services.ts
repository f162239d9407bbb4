import type { Millis } from '../kernel/base/ids.ts';
import type { Store } from '../store/store.ts';
import type { Admission } from './http/admission.ts';
import type { Sessions } from './http/session.ts';
import type { Allowance } from './live/allowance.ts';
import type { Hosts } from './live/hosts.ts';
import type { Lines } from './live/lines.ts';
import type { Bodies } from './rooms/bodies.ts';
import type { Catalogue } from './rooms/catalogue.ts';
import type { People } from './signin/people.ts';

/** What the answers to requests are made with; built in one place. */
export interface Services {
  readonly store: Store;
  readonly now: () => Millis;
  readonly newId: () => string;
  readonly hosts: Hosts;
  readonly people: People;
  readonly catalogue: Catalogue;
  readonly bodies: Bodies;
  readonly sessions: Sessions;
  readonly lines: Lines;
  readonly admission: Admission;
  readonly encrypted: boolean;
  /** Tries at a code. */
  readonly tries: Allowance;
}
