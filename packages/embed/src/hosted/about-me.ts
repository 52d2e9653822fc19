/* The script of the hosted page /w/about-me. */
import { wakeOwnWords } from '../wake-own-words.js';

wakeOwnWords('care-about-me', () => import('@sixways/widgets/about-me/define.js'));
