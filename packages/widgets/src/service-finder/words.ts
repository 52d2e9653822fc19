import { wordsOf } from '../i18n/words-of.js';
import { locales } from './locales/index.js';

export const NAMESPACE = 'service-finder';

/** What the form and the list say is there from the start; `later` comes with what is pressed: the shortlist, the map; `street` with the street map. */
export const PARTS = ['street', 'later', 'first'];

/** A part of the widget's words in one language. */
export const loadWords = wordsOf(locales);
