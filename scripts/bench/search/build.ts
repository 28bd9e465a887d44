import { writeIndex } from '../../../src/search/index-fs.ts';

/** Indexes the site in the folder that is given, alone in its process, and says what it took, as JSON. */
const start = performance.now();
const report = await writeIndex(process.argv[2] ?? 'dist');
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ ...report, seconds, peak: process.resourceUsage().maxRSS * 1024 }));
