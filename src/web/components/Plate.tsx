interface PlateProps {
  /** The State's name, in the language of the room. */
  readonly name: string;
  readonly size?: 'xs' | 'lg' | 'xl';
  /** Lifted off its rail: asks for the floor. */
  readonly up?: boolean;
  /** The accent rail is yours. */
  readonly you?: boolean;
  /** Inverted: has the floor. */
  readonly floor?: boolean;
  /** Dashed: nobody sits here. */
  readonly out?: boolean;
  /** The State's mark beside its name, from 1 to 12; larger bodies use codes alone. */
  readonly hatch?: number;
}

/** Shows a name plate: the delegation, standing in its rail. */
export function Plate({ name, size, up, you, floor, out, hatch }: PlateProps) {
  const look = ['plate', size, up && 'up', you && 'you', floor && 'floor', out && 'out'].filter(Boolean);
  return (
    <span className={look.join(' ')}>
      {hatch !== undefined && <i className={`h-tab hatch-${hatch}`} aria-hidden="true" />}
      {name}
    </span>
  );
}
