/** An explainer read aloud by a real voice, from the page that the server rendered. Chromium alone can be given one. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, launch, type TestPage } from '../support/browsers.js';
import { startServer, type Server } from '../support/server.js';
import { hasVoice, startVoice, type Voice } from '../support/voice.js';

const skip =
  !engines.includes('chromium') || !hasVoice ? 'needs Chromium, speech-dispatcher and espeak-ng' : false;

/** In the page: what is marked as being read, and which button is the big one. */
function reading() {
  const root = document.querySelector('care-easy-read')!.shadowRoot!;
  const words = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
  return { spoken: words('.spoken'), main: words('.bar .main') };
}

describe('reading aloud with a real voice', { skip }, () => {
  let server: Server;
  let voice: Voice;
  let page: TestPage;

  before(async () => {
    // One after the other: where one cannot start, nothing of the other is left running.
    voice = await startVoice();
    server = await startServer();
    page = await launch('chromium', voice);
    await page.goto(`${server.url}w/easy-read?explainer=social-prescribing`);
  });

  after(async () => {
    await page?.close();
    await Promise.all([server?.stop(), voice?.stop()]);
  });

  it('finds a voice on the device, reads from the first words to the last, and pauses', async () => {
    await page.evaluate(() => {
      const spoken: string[] = [];
      Object.assign(window, { spoken });
      const root = document.querySelector('care-easy-read')!.shadowRoot!;
      new MutationObserver(() => {
        const text = root.querySelector('.spoken')?.textContent?.trim() ?? '';
        if (text && spoken.at(-1) !== text) spoken.push(text);
      }).observe(root, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    await page.click('button', 'Listen to this');
    await page.waitFor(() => (window as never as { spoken: string[] }).spoken.length > 2);
    await page.click('button', 'Pause');
    const paused = await page.evaluate(reading);
    assert.equal(paused.main, 'Go on');
    assert.notEqual(paused.spoken, '');
    assert.equal(await page.evaluate(() => speechSynthesis.speaking), false);
    await page.click('button', 'Go on');
    await page.waitFor(
      () =>
        document
          .querySelector('care-easy-read')!
          .shadowRoot!.querySelector('.bar .main')
          ?.textContent?.trim() === 'Listen again',
      { timeout: 200_000 },
    );
    const spoken = await page.evaluate(() => (window as never as { spoken: string[] }).spoken);
    assert.equal(spoken[0], 'What it is');
    assert.ok(spoken.includes('You decide what to do.'));
    assert.match(spoken.at(-1)!, /^People you can ask/);
    assert.deepEqual([page.errors, page.violations], [[], []]);
  });
});
