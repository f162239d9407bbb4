// How many plates of the next speakers are shown beside the one who has the floor.

/** Letters of a line of a plate, and what plates may take together; `group`: two lines beneath. In units of the display. */
const plate = { letters: 12, frame: 53, line: 48, all: 318, group: 100 };

/**
 * Gives how many of the next speakers' plates fit, three at most: a long name takes several lines. `grouped`: who of
 * them speaks for a group, which is said beneath.
 */
export function fittingOf(names: readonly string[], grouped: readonly boolean[] = []): number {
  let left = plate.all;
  const count = names.slice(0, 3).findIndex((name, place) => {
    if (grouped[place] === true) left -= plate.group;
    left -= plate.frame + plate.line * linesOf(name);
    return left < 0;
  });
  return count === -1 ? Math.min(3, names.length) : Math.max(1, count);
}

/** Gives how many lines a name takes on a plate. */
function linesOf(name: string): number {
  let lines = 1;
  let room = plate.letters;
  for (const { length } of name.split(' ')) {
    if (length > room) {
      lines += 1;
      room = plate.letters;
    }
    room -= length + 1;
  }
  return lines;
}
