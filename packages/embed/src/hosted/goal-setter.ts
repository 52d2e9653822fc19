/* The script of the hosted page /w/goal-setter. */
import { wakeOwnWords } from '../wake-own-words.js';

wakeOwnWords('care-goal-setter', () => import('@sixways/widgets/goal-setter/define.js'));
