/** What stands between the questions and behind them. Loaded while the first ones are answered. */
export { checkPage, sendingPage } from './pages/check-page.js';
export { donePage, failedPage } from './pages/end-pages.js';
export { interruptionPage, routePage, stopPage } from './pages/reading-pages.js';
export { referralOf } from './referral-of.js';
