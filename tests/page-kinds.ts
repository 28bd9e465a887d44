/** One address for every kind of page, relative to the site's base. */
export const pageKinds = [
  { kind: 'home', path: './' },
  { kind: 'topics', path: './topics/' },
  { kind: 'topic', path: './topics/具身通用智能/' },
  { kind: 'timeline of weeks', path: './weekly/' },
  { kind: 'week', path: './weekly/2024-04-21/' },
  { kind: 'reports', path: './reports/' },
  { kind: 'report', path: './reports/aigc-algorithms/' },
  { kind: 'tags', path: './tags/' },
  { kind: 'tag', path: './tags/具身智能/' },
  { kind: 'search', path: './search/' },
  { kind: '404', path: './404.html' },
];
