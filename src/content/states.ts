// The States that may sit in a hall. Names and groups say nothing on the legal status of any territory.
import places from './statesOrder.json' with { type: 'json' };
import data from './states.json' with { type: 'json' };

export type StateLanguage = 'en' | 'fr' | 'ru' | 'es' | 'ar' | 'zh';

/** A State with its names and its places in the English and the French alphabet, so that no order depends on a machine. */
export interface State {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly names: { readonly [L in StateLanguage]: string };
  readonly unMember: boolean;
  readonly osce: 'participating' | 'partner' | undefined;
  readonly unGroup: string | undefined;
  readonly orderEn: number;
  readonly orderFr: number;
}

/** A State as a hall lists it. */
export interface Seated {
  readonly code: string;
  readonly name: string;
}

const orders: { readonly [alpha3: string]: { readonly orderEn: number; readonly orderFr: number } } =
  places.order;

export const states: readonly State[] = data.states.map(
  ({ alpha2, alpha3, names, unMember, osce, unGroup }) => ({
    alpha2,
    alpha3,
    names,
    unMember,
    osce: osce === 'participating' || osce === 'partner' ? osce : undefined,
    unGroup: unGroup ?? undefined,
    orderEn: orders[alpha3]?.orderEn ?? 0,
    orderFr: orders[alpha3]?.orderFr ?? 0,
  }),
);

/**
 * Gives the 57 participating States, in the French alphabetical order of their names.
 * Source: practice: the host's choice of 22 November 1972, kept since; the text of the rule was not seen.
 */
export function osceParticipating(language: StateLanguage): readonly Seated[] {
  const members = states.filter((state) => state.osce === 'participating');
  return seated(
    members.toSorted((one, two) => one.orderFr - two.orderFr),
    language,
  );
}

/** Gives the 193 UN Members, in English alphabetical order, before any lot is drawn. */
export function unMembers(language: StateLanguage): readonly Seated[] {
  const members = states.filter((state) => state.unMember);
  return seated(
    members.toSorted((one, two) => one.orderEn - two.orderEn),
    language,
  );
}

function seated(members: readonly State[], language: StateLanguage): readonly Seated[] {
  return members.map((state) => ({ code: state.alpha3, name: state.names[language] }));
}
