/** What the browser adds to a page that stands without it. */
import { copyOnClick } from './copy.ts';
import { followMarks } from './marks.ts';
import { addToggles } from './toggles.ts';

addToggles();
followMarks();
copyOnClick();
