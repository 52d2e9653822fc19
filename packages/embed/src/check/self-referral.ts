/** Checks what a page says about itself while the widget sleeps, so that its author sees a fault at once. */
export { checkSite as default } from '@sixways/widgets/self-referral/check-site.js';
