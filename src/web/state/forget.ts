/** What a person keeps who signs out: how pages look to them is not about any room. */
const kept = ['placard.theme', 'placard.keys'];

/** Removes what this browser kept of rooms: states, drafts, the seat of the tab. */
export function forgetHere(): void {
  try {
    for (const key of Object.keys(localStorage)) if (!kept.includes(key)) localStorage.removeItem(key);
    sessionStorage.clear();
    indexedDB.deleteDatabase('placard');
  } catch {
    // No storage: nothing was kept.
  }
}
