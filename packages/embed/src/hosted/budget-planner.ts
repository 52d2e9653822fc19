/* The script of the hosted page /w/budget-planner. */
import { wakeOwnWords } from '../wake-own-words.js';

wakeOwnWords('care-budget-planner', () => import('@sixways/widgets/budget-planner/define.js'));
