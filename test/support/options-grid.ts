import { TEAPOT } from '@sixways/widgets/options-grid/example-aids.js';
import { GridDriver } from '@sixways/widgets/options-grid/grid-driver.js';
import type { Stage } from '@sixways/widgets/options-grid/pages/grid-context.js';
import { fixture, html } from './index.js';

export interface GridSettings {
  /** What the page gives: an aid, or anything. */
  content?: unknown;
  stage?: Stage;
  /** Pixels that the widget has. */
  width?: number;
  attributes?: Record<string, string>;
}

/** A grid on the page for a test, in its first state, with its driver. Goes with the test's fixtures. */
export async function gridOn({
  content = TEAPOT,
  stage = 'compare',
  width = 1200,
  attributes = {},
}: GridSettings = {}): Promise<GridDriver> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.setAttribute('style', `inline-size: ${width}px`);
  const widget = document.createElement('care-options-grid');
  Object.assign(widget, { content, stage });
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  place.append(widget);
  return new GridDriver(widget).ready();
}
