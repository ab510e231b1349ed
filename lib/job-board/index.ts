import type { JobBoard } from './job-board';
import { ashby } from './sites/ashby';
import { bamboohr } from './sites/bamboohr';
import { dice } from './sites/dice';
import { glassdoor } from './sites/glassdoor';
import { googleJobs } from './sites/google-jobs';
import { greenhouse } from './sites/greenhouse';
import { handshake } from './sites/handshake';
import { icims } from './sites/icims';
import { indeed } from './sites/indeed';
import { lever } from './sites/lever';
import { linkedin } from './sites/linkedin';
import { monster } from './sites/monster';
import { personio } from './sites/personio';
import { smartrecruiters } from './sites/smartrecruiters';
import { stepstone } from './sites/stepstone';
import { teamtailor } from './sites/teamtailor';
import { usajobs } from './sites/usajobs';
import { welcomeToTheJungle } from './sites/welcome-to-the-jungle';
import { wellfound } from './sites/wellfound';
import { workable } from './sites/workable';
import { workday } from './sites/workday';
import { xing } from './sites/xing';
import { ziprecruiter } from './sites/ziprecruiter';

/** Job boards that Encore knows by name. A listing with schema.org data is read on any page. */
export const jobBoards: JobBoard[] = [
  linkedin,
  indeed,
  glassdoor,
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  icims,
  workable,
  bamboohr,
  personio,
  teamtailor,
  monster,
  ziprecruiter,
  dice,
  wellfound,
  stepstone,
  xing,
  googleJobs,
  handshake,
  usajobs,
  welcomeToTheJungle,
];
