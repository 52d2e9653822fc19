/**
 * What a hosted page needs where it is not a browser tab of its own. Call it in each page's script: what it loads, most
 * people never need.
 */
export function meetSurroundings(): void {
  if (parent !== window) void import('./frame/in-frame.js');
  if (isNhsApp(navigator.userAgent)) void import('./nhs-app/in-nhs-app.js');
}

/**
 * Whether this is the NHS App's web view: it puts its name and version at the end of the browser's.
 * @see https://nhsconnect.github.io/nhsapp-developer-documentation/web-integration-step-by-step/
 */
export function isNhsApp(userAgent: string): boolean {
  return /\bnhsapp-(ios|android)\//i.test(userAgent);
}
