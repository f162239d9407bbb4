/** Sentences that every page shares. */
export const common = {
  fetching: 'Fetching the page',
  mishap:
    'This page could not be drawn. Nothing in the room was changed, and your drafts are kept. Reload it.',
  reload: 'Reload',
  nowhere: 'There is no page at this address.',
  toRooms: 'All rooms',
} as const;
