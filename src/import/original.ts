import type { Problem } from '../knowledge/problem.ts';
import { cutUp } from './cut-up.ts';
import { groupsDays, isContainer } from './date/segments.ts';
import { decode } from './decode.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { ownOf } from './head/own-frontmatter.ts';
import { leaveOut } from './leave-out.ts';
import { balance, type FileLedger } from './ledger/ledger.ts';
import { isRule } from './line.ts';
import { buildNote, type ImportedNote } from './note/note.ts';
import type { NoteJob } from './note/note-job.ts';
import { conflictProblems, lostWords, profileProblems } from './original-problems.ts';
import type { FileOverrides } from './overrides/overrides.ts';
import { problem } from './problems.ts';
import { outdent } from './profile/date-lines.ts';
import { JournalHints } from './profile/journal-hints.ts';
import { carriedDay } from './profile/labelled-day.ts';
import { chooseProfile, isSure } from './profile/profile.ts';
import { readOriginal } from './reading.ts';
import { newRecord } from './record/record.ts';
import { sourceDigests } from './source-digest.ts';

export interface ImportOptions {
  /** What `import.yaml` says about this original. */
  overrides?: FileOverrides;
}

export interface ImportedOriginal {
  notes: ImportedNote[];
  ledger: FileLedger;
  problems: Problem[];
  /** Nothing may be written: the text cannot be read, or the books do not balance. */
  failed: boolean;
}

/** An original of which nothing can be imported, and why. */
export function refused(name: string, why: Problem): ImportedOriginal {
  const { ledger } = balance(name, '', undefined, undefined, newRecord(), []);
  return { notes: [], ledger, problems: [why], failed: true };
}

/** The day of a topic that states none of its own year, by the last note before it that has a date. */
function carriedBy(
  { lines, segment }: NoteJob,
  notes: readonly ImportedNote[],
): string | undefined {
  if (segment.kind !== 'topic') return undefined;
  const before = notes.findLast(({ front }) => front.date && front.dateOrigin !== 'inferred');
  const date = before?.front.date;
  return date && carriedDay(lines, segment.from, segment.to, date);
}

/** Writes down the headings of a part that only groups what follows. */
function dropContainer({ lines, gone, segment: { from, to }, record }: NoteJob): void {
  for (let at = from; at < to; at++) {
    const text = lines[at] ?? '';
    if (gone[at] === 1) continue;
    record.dropped(isRule(text) ? 'separator' : 'container-heading', at + 1, text);
  }
}

/**
 * One original as notes, a ledger in which every character is accounted for, and problems. Pure:
 * equal input gives equal output. `name` is the path below the folder of originals. Nothing is thrown
 * for bad input; what cannot be decoded yields no notes and one error.
 */
export function importOriginal(
  bytes: Uint8Array,
  name: string,
  { overrides = {} }: ImportOptions = {},
): ImportedOriginal {
  const record = newRecord();
  const decoded = decode(bytes);
  if (!decoded) return refused(name, problem('error', 'undecodable', { file: name }));
  const reading = readOriginal(decoded.text, name, record);
  const { own, written, headings } = reading;
  const furniture = findFurniture({ ...reading, properties: own?.properties ?? '' });
  const hints = new JournalHints(name, headings, own?.front.title);
  const profile = chooseProfile({ ...reading, hints, furniture, chosen: overrides.profile });
  const { journal } = profile;
  const listed = isSure(profile) && journal?.listed ? journal.entries : undefined;
  const all = listed ? outdent(reading.lines, listed) : reading.lines;
  const { lines, gone, code, said } = leaveOut(reading, all, furniture, profile, overrides, record);
  const { parts, named, problems } = cutUp(reading, lines, profile, hints, overrides);
  problems.push(...profileProblems(profile, name, written), ...conflictProblems(reading));
  problems.push(...(own?.problems ?? []));

  const alone = parts.length === 1;
  const digest = sourceDigests(bytes, decoded, written);
  const notes: ImportedNote[] = [];
  for (const [index, part] of parts.entries()) {
    const { segment, entry, number } = part;
    const context = { name, digest, lines, headings, gone, code, profile, overrides, record };
    const job: NoteJob = { ...context, segment, entry, number, named, alone };
    const groups = groupsDays(part, parts[index + 1], lines, gone);
    if (groups || isContainer(segment, lines, gone, alone)) {
      record.workOn(undefined);
      dropContainer(job);
      continue;
    }
    record.workOn(notes.length);
    job.carried = carriedBy(job, notes);
    job.own = said && ownOf(said, segment, notes.length === 0, !alone);
    const { note, problems: found } = buildNote(job);
    problems.push(...found);
    if (note) notes.push(note);
  }
  problems.push(...lostWords(overrides, notes, name));

  const books = balance(name, decoded.text, decoded, profile, record, notes);
  const failed = books.problems.length > 0;
  return {
    notes: failed ? [] : notes,
    ledger: books.ledger,
    problems: [...problems, ...books.problems],
    failed,
  };
}
