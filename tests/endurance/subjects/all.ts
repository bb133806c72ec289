/** Every kind of file that the program reads. */
import { flows } from './flow.js';
import { imports } from './framework.js';
import { maps } from './map.js';
import { plans } from './plan.js';
import { profiles } from './profile.js';
import type { Subject } from './subject.js';
import { walkthroughs } from './walkthrough.js';

export const subjects: readonly Subject[] = [
  maps,
  walkthroughs,
  plans,
  flows,
  profiles,
  imports('apx'),
  imports('tgf'),
  imports('af'),
];
