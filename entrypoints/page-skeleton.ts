import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSkeleton } from '../lib/pages/skeleton.ts';

/** Injected when the user saves a report of a page that is not read as it should be. */
export default defineUnlistedScript(() => pageSkeleton(document));
