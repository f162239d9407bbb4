/** Sentences on changes of the agenda that delegations ask for. */
export const agenda = {
  asked: 'Changes asked for',
  asks: '{name} asks {change}',
  ask: 'Ask for a change',
  kind: 'What',
  add: 'Add an item',
  delete: 'Delete an item',
  move: 'Move an item',
  title: 'Title of the item',
  item: 'Item',
  before: 'Before',
  last: 'the end of the agenda',
  send: 'Ask',
  withdraw: 'Withdraw',
  put: 'Put to the room',
  vote: 'Put to the vote',
} as const;
