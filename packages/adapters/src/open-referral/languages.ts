import { objects, text, unique, type Loose } from './loose.js';

/** Languages by their English names, as feeds write them: those most spoken in London (Census 2021), and sign language. */
const CODES: Readonly<Record<string, string>> = {
  albanian: 'sq',
  arabic: 'ar',
  bengali: 'bn',
  bangla: 'bn',
  'british sign language': 'bfi',
  bsl: 'bfi',
  bulgarian: 'bg',
  cantonese: 'yue',
  chinese: 'zh',
  dari: 'prs',
  english: 'en',
  farsi: 'fa',
  french: 'fr',
  german: 'de',
  greek: 'el',
  gujarati: 'gu',
  hindi: 'hi',
  italian: 'it',
  kurdish: 'ku',
  lithuanian: 'lt',
  mandarin: 'zh',
  nepali: 'ne',
  panjabi: 'pa',
  pashto: 'ps',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  punjabi: 'pa',
  romanian: 'ro',
  russian: 'ru',
  somali: 'so',
  spanish: 'es',
  sylheti: 'syl',
  tamil: 'ta',
  tigrinya: 'ti',
  turkish: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
  yiddish: 'yi',
  yoruba: 'yo',
};

/** Codes where they are known; else the feed's own word, so that it can still be read and searched. */
export function languagesOf(service: Loose): string[] {
  return unique(
    objects(service['languages']).flatMap((each) => {
      const code = text(each['code']);
      if (code && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(code)) return code.toLowerCase();
      const name = text(each['name']) ?? text(each['language']);
      if (!name) return [];
      return CODES[name.toLowerCase()] ?? name;
    }),
  );
}
