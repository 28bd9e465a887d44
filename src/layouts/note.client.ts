/** What runs on a note's page beside `base.client.ts`, in one file so that it is one request. */
import '../components/note/copy-note.client.ts';
import '../components/note/heading-links.client.ts';
import '../components/note/resume.client.ts';
import '../components/note/sidenotes.client.ts';
import '../components/note/toc.client.ts';
import '../components/note/turn-page.client.ts';
