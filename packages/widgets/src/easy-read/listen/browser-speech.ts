import type { Engine, Speech, Utterance } from './speech.js';

/** After so many milliseconds without a voice we say that there is none. Browsers load theirs in the background. */
const VOICES_MAY_TAKE = 2500;

/** How fast: 1 is the voice's usual speed. */
const USUAL = 0.95;
const SLOW = 0.65;

type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'speaking' | 'pending' | 'addEventListener' | 'removeEventListener'
>;

/** The browser's voices, of those the ones on the device. */
export function browserSpeech(
  synthesis: Synthesis | undefined = globalThis.speechSynthesis,
  mayTake = VOICES_MAY_TAKE,
): Speech {
  return {
    look(lang, found) {
      if (!synthesis) {
        found(undefined);
        return () => {};
      }
      const look = () => {
        const voice = localVoice(synthesis.getVoices(), lang);
        if (voice) found(engineOf(synthesis, voice));
        return voice;
      };
      const timer = setTimeout(() => look() ?? found(undefined), mayTake);
      const changed = () => void look();
      synthesis.addEventListener('voiceschanged', changed);
      look();
      return () => {
        clearTimeout(timer);
        synthesis.removeEventListener('voiceschanged', changed);
      };
    },
  };
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice on the device that speaks the language: a British one for English where there is one, the device's own choice first.
 * Voices elsewhere are never used: they would send what is read to somebody's server.
 */
export function localVoice<Each extends Voice>(voices: readonly Each[], lang: string): Each | undefined {
  const language = lang.split('-')[0]!.toLowerCase();
  // Android writes en_GB.
  const langOf = (voice: Voice) => voice.lang.replace('_', '-').toLowerCase();
  const fit = voices.filter((voice) => voice.localService && langOf(voice).split('-')[0] === language);
  const british = fit.filter((voice) => langOf(voice) === `${language}-gb`);
  const best = british.length ? british : fit;
  return best.find((voice) => voice.default) ?? best[0];
}

/** Chrome forgets an utterance that nobody holds, and its events with it. */
let held: SpeechSynthesisUtterance | undefined;

function engineOf(synthesis: Synthesis, voice: SpeechSynthesisVoice): Engine {
  return {
    get busy() {
      return synthesis.speaking || synthesis.pending;
    },
    speak(said) {
      held = utteranceOf(said, voice);
      synthesis.speak(held);
    },
    cancel() {
      held = undefined;
      synthesis.cancel();
    },
  };
}

function utteranceOf(said: Utterance, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(said.text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = said.slow ? SLOW : USUAL;
  utterance.onstart = () => said.started();
  utterance.onend = () => said.ended();
  utterance.onerror = ({ error }) => said.failed(error === 'interrupted' || error === 'canceled');
  return utterance;
}
