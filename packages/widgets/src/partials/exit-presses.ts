/** Presses of Shift that leave the page, as GOV.UK's "Exit this page" has it, and how long they may take in all. */
const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Listens for Shift pressed three times in a row, anywhere on the page.
 * @returns ends listening
 */
export function onExitPresses(leave: () => void): () => void {
  let presses: number[] = [];
  const onKeyUp = ({ key, timeStamp }: KeyboardEvent): void => {
    presses = key === 'Shift' ? [...presses, timeStamp].filter((at) => timeStamp - at < WITHIN_MS) : [];
    if (presses.length >= PRESSES) leave();
  };
  addEventListener('keyup', onKeyUp);
  return () => removeEventListener('keyup', onKeyUp);
}
