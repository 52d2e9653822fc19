/**
 * One state of a widget, by name. A widget's list of examples feeds its stories, the accessibility checks,
 * the screenshots and its page in the documentation, so that none of them forgets a state.
 */
export interface Example<Widget extends HTMLElement = HTMLElement> {
  /** In a few words, as a heading: `Error: nothing chosen`. */
  name: string;
  /** When a person meets this state, and what to look at. */
  description: string;
  /** Arranges the device before the widget comes up, such as a draft from an earlier visit. */
  before?(): Promise<void>;
  /** A fresh widget with its settings, not on the page yet. */
  element(): Widget;
  /** Brings the widget, once it is on the page, to the state, as a person would. */
  prepare?(widget: Widget): Promise<void>;
}

/** Puts an example on the page and resolves once it is in its state. */
export async function showExample<Widget extends HTMLElement>(
  example: Example<Widget>,
  parent: HTMLElement,
): Promise<Widget> {
  await example.before?.();
  const widget = example.element();
  parent.append(widget);
  await example.prepare?.(widget);
  return widget;
}
