import { pages } from '@sixways/embed';
import { run } from './run.js';

run((app) => pages(app, {}));
