/* The script of the hosted page /w/check-in. */
import { wakeOwnWords } from '../wake-own-words.js';

wakeOwnWords('care-check-in', () => import('@sixways/widgets/check-in/define.js'));
