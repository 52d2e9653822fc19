/**
 * What a hosted page tells the website that shows it in a frame. Nothing of it says what a person does or answers:
 * any website may listen.
 */
export interface FrameMessage {
  /** Of what sends it. */
  from: typeof SENDER;
  /** How high the page is, in CSS pixels. */
  height?: number;
  /** Where in the page something came up that is to be read next, in CSS pixels from its top. */
  at?: number;
}

/** Tells these messages from those of others. */
export const SENDER = 'sixways-page';

/** What the website asks once it listens: messages before that were lost. */
export const ASK = 'sixways-how-high';
