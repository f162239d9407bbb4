// Who sits in the demo room.
import type { DelegationCode, SeatId } from '../../kernel/base/ids.ts';
import type { Role } from '../../kernel/meeting/room.ts';

const code = (name: string) => name as DelegationCode;
const seat = (name: string) => name as SeatId;

/** The delegations of the region, by their codes. */
export const codes = {
  ARV: code('ARV'),
  BMR: code('BMR'),
  CRV: code('CRV'),
  DLN: code('DLN'),
  ESM: code('ESM'),
  FNW: code('FNW'),
  GLD: code('GLD'),
  HST: code('HST'),
  ILM: code('ILM'),
  JSR: code('JSR'),
  KST: code('KST'),
  LRN: code('LRN'),
};

/** The seats that speak for nobody but themselves. */
export const seats = {
  organiser: seat('organiser'),
  chair: seat('chair'),
  secretary: seat('secretary'),
  expert: seat('expert'),
  observer: seat('observer'),
  hall: seat('hall'),
};

/** Gives the seat of a delegation's head. */
export function headOf(delegation: DelegationCode): SeatId {
  return seat(delegation);
}

/** Every seat of the demo: the Chair's side, then a head and a delegate for each delegation. */
export const demoSeats: readonly {
  readonly seat: SeatId;
  readonly role: Role;
  readonly delegation?: DelegationCode;
}[] = [
  ...(['chair', 'secretary', 'expert', 'observer', 'hall'] as const).map((role) => ({
    seat: seats[role],
    role,
  })),
  ...Object.values(codes).flatMap((delegation) => [
    { seat: headOf(delegation), role: 'head' as const, delegation },
    { seat: seat(`${delegation}-2`), role: 'delegate' as const, delegation },
  ]),
];
