/**
 * Marks what is dated after the reader's last visit. A visit is a browser session; its day is kept in
 * this browser alone. Entries carry `data-date`, the body the word for new.
 */
const label = document.body.dataset.new;

try {
  const today = new Date().toISOString().slice(0, 10);
  const since =
    sessionStorage.getItem('wenmai:since') ?? localStorage.getItem('wenmai:visit') ?? today;
  sessionStorage.setItem('wenmai:since', since);
  localStorage.setItem('wenmai:visit', today);
  for (const entry of document.querySelectorAll<HTMLElement>('main [data-date]')) {
    if (label && (entry.dataset.date ?? '') > since) entry.dataset.new = label;
  }
} catch {
  // Storage is switched off: nothing is known of a last visit.
}

export {};
