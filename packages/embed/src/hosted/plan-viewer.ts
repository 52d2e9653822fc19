/* The script of the hosted page /w/plan-viewer. */
import { wakeOwnWords } from '../wake-own-words.js';

wakeOwnWords('care-plan-viewer', () => import('@sixways/widgets/plan-viewer/define.js'));
