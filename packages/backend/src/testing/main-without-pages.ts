import { run } from '../run.js';

// The API and the inbox alone: the pages need a build.
run();
