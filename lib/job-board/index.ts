import type { JobBoard } from './job-board';
import { greenhouse } from './sites/greenhouse';
import { linkedin } from './sites/linkedin';

/** Job boards that Encore knows by name. A listing with schema.org data is read on any page. */
export const jobBoards: JobBoard[] = [linkedin, greenhouse];
