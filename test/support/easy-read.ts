import { EasyReadDriver } from '@sixways/widgets/easy-read/easy-read-driver.js';
import { TEAPOT } from '@sixways/widgets/easy-read/example-explainers.js';
import type { Speech } from '@sixways/widgets/easy-read/listen/speech.js';
import { SilentVoice } from '@sixways/widgets/easy-read/silent-voice.js';
import { fixture, html } from './index.js';

export interface EasyReadSettings {
  /** What the page gives: an explainer, or anything; `undefined`: nothing. Left out: a made-up explainer. */
  content?: unknown;
  speech?: Speech;
  /** Pixels that the widget has. */
  width?: number;
  attributes?: Record<string, string>;
}

/** An explainer on the page for a test, in its first state, with its driver. Goes with the test's fixtures. */
export async function easyReadOn(settings: EasyReadSettings = {}): Promise<EasyReadDriver> {
  const { speech = new SilentVoice(), width = 800, attributes = {} } = settings;
  const content = 'content' in settings ? settings.content : TEAPOT;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.setAttribute('style', `inline-size: ${width}px`);
  const widget = document.createElement('care-easy-read');
  Object.assign(widget, { content, speech });
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  place.append(widget);
  return new EasyReadDriver(widget).ready();
}
