const KEY = 'wenmai.search.recent';
const MOST = 8;

/** The reader's last queries, newest first; none where storage is off. They never leave the device. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function store(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Storage is off or full: there is nothing to remember then.
  }
}

export function rememberQuery(query: string): void {
  const text = query.trim();
  if (text === '') return;
  store([text, ...recentQueries().filter((each) => each !== text)].slice(0, MOST));
}

export function forgetQueries(): void {
  store([]);
}
