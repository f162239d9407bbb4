/** Where a browser forbids storage or has none: what is written then stays until the page is left. */
const inMemory = { localStorage: memoryStorage(), sessionStorage: memoryStorage() } as const;

/** Gives the browser's storage, or memory in its place. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage {
  try {
    // Some browsers throw where it is forbidden, some embedded ones have none.
    return (globalThis[kind] as Storage | undefined | null) ?? inMemory[kind];
  } catch {
    return inMemory[kind];
  }
}

function memoryStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}
