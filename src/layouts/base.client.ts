/** What runs on every page, in one file so that it is one request. */
import '../components/nav/reading-settings.client.ts';
import '../components/nav/spine.client.ts';
import '../components/note/new-since.client.ts';
import '../components/note/preview.client.ts';
