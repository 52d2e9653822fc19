/*
 * What a website includes beside a hosted page in a frame: <script src="https://…/cdn/frame.js" async></script>
 * The frame becomes as high as its page, and where the page goes on, it is scrolled to. Only messages from the host that
 * this script came from count, and only those from frames of this very page.
 */
import { ASK, type FrameMessage, SENDER } from './message.js';

/** CSS pixels. No page of the kit comes near it. */
const HIGHEST = 50_000;

function start(origin: string): void {
  // Included twice: once is enough.
  const mark = Symbol.for(`sixways.frame ${origin}`);
  if (mark in document) return;
  Object.defineProperty(document, mark, { value: true });

  addEventListener('message', (event) => {
    if (event.origin !== origin || !isOurs(event.data)) return;
    const frame = framesOn(document).find(({ contentWindow }) => contentWindow === event.source);
    if (!frame) return;
    const { height, at } = event.data;
    if (height) frame.style.setProperty('height', `${height}px`, 'important');
    if (at !== undefined) lookAt(frame, at);
  });
  // The question is no secret: named an origin, browsers complain of every frame that has not come yet.
  for (const { src, contentWindow } of framesOn(document))
    if (src.startsWith(`${origin}/`)) contentWindow?.postMessage(ASK, '*');
}

function framesOn(page: Document): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')];
}

function isOurs(data: unknown): data is FrameMessage {
  const { from, height = 1, at = 0 } = (data ?? {}) as Partial<FrameMessage>;
  return from === SENDER && isLength(height) && isLength(at);
}

function isLength(value: unknown): boolean {
  return Number.isFinite(value) && (value as number) >= 0 && (value as number) <= HIGHEST;
}

/** Scrolls to a place in a frame, where it is out of sight. */
function lookAt(frame: HTMLIFrameElement, at: number): void {
  const y = frame.getBoundingClientRect().top + frame.clientTop + at;
  // A header that stays in place covers what is at the very top: `scroll-padding-top` says how much.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (y < covered || y > innerHeight - 100) scrollBy({ top: y - covered, behavior: 'instant' });
}

const script = document.currentScript ?? document.querySelector('script[src*="/cdn/"][src*="frame.js"]');
if (script instanceof HTMLScriptElement) start(new URL(script.src).origin);
