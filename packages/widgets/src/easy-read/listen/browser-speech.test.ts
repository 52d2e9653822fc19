import { expect, waitUntil } from '../../../../../test/support/index.js';
import { browserSpeech, localVoice } from './browser-speech.js';

const voice = (lang: string, localService = true, isDefault = false) =>
  ({ name: lang, voiceURI: lang, lang, localService, default: isDefault }) as SpeechSynthesisVoice;

/** Voices as browsers have them: a list that grows, and an event. */
class Synthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  speaking = false;
  pending = false;
  getVoices = () => this.voices;
  speak = () => {};
  cancel = () => {};

  arrive(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

describe('a voice on the device', () => {
  it('is never one that sends the words elsewhere', () => {
    expect(localVoice([voice('en-GB', false)], 'en-x-easy')).to.equal(undefined);
    expect(localVoice([voice('en-GB', false), voice('en-US')], 'en-x-easy')!.lang).to.equal('en-US');
  });

  it('speaks the language of the words', () => {
    expect(localVoice([voice('fr-FR'), voice('de-DE')], 'en')).to.equal(undefined);
    expect(localVoice([voice('fr-FR'), voice('pl-PL')], 'pl-x-easy')!.lang).to.equal('pl-PL');
    expect(localVoice([voice('eno-XX')], 'en')).to.equal(undefined);
  });

  it('is British for English, where there is one; and the one the person chose for the device', () => {
    const voices = [voice('en-US', true, true), voice('en_GB'), voice('en-GB', true, true)];
    expect(localVoice(voices, 'en-x-easy')).to.equal(voices[2]);
    expect(localVoice(voices.slice(0, 2), 'en-x-easy')).to.equal(voices[1]);
    expect(localVoice(voices.slice(0, 1), 'en-x-easy')).to.equal(voices[0]);
  });

  it('may come late', async () => {
    const synthesis = new Synthesis();
    const found: boolean[] = [];
    const end = browserSpeech(synthesis, 20).look('en-x-easy', (engine) => found.push(!!engine));
    expect(found).to.deep.equal([]);
    await waitUntil(() => found.length > 0);
    expect(found).to.deep.equal([false]);
    synthesis.arrive(voice('en-GB'));
    expect(found).to.deep.equal([false, true]);
    end();
    synthesis.arrive(voice('en-GB'));
    expect(found).to.have.length(2);
  });

  it('is there at once where the browser has it', () => {
    const synthesis = new Synthesis();
    synthesis.voices = [voice('en-GB')];
    let there = false;
    browserSpeech(synthesis).look('en', (engine) => (there = !!engine))();
    expect(there).to.equal(true);
  });

  it('is not looked for where the browser cannot speak at all', () => {
    let answered = false;
    browserSpeech(null as never).look('en', (engine) => (answered = !engine))();
    expect(answered).to.equal(true);
  });
});
