/**
 * Says of each language whether it is complete, and what it lacks.
 *
 *     npm run languages [-- pl]    with a language: each missing key by name
 */
import { gapsOf } from './gaps.js';
import { languages } from './languages.js';
import { partWords, wordPlaces } from './places.js';

const only = process.argv[2];
for (const [code, { english, offered, reviewed }] of Object.entries(languages())) {
  if (only && only !== code) continue;
  const parts = wordPlaces().flatMap((place) =>
    place.parts.map((part) => {
      const words = partWords(place, code, part);
      const gaps = gapsOf(code, partWords(place, 'en', part), words);
      return { ...gaps, where: `${place.name}/${code}/${part}.json`, there: Object.keys(words).length };
    }),
  );
  const missing = parts.reduce((sum, each) => sum + each.missing.length, 0);
  const there = parts.reduce((sum, each) => sum + each.there, 0);
  const faults = parts.flatMap(({ where, faults: all }) => all.map((fault) => `${where}: ${fault}`));
  console.log(
    `${code} ${english}: ${missing ? `${there} texts, ${missing} missing` : `complete, ${there} texts`}; ` +
      `${offered ? 'offered' : 'not offered'}; ${reviewed ? `reviewed by ${reviewed.by}, ${reviewed.on}` : 'not reviewed by a speaker'}`,
  );
  for (const fault of faults) console.log(`  FAULT ${fault}`);
  if (only)
    for (const { where, missing: keys } of parts)
      if (keys.length) console.log(`  ${where} lacks: ${keys.join(' ')}`);
  if (faults.length) process.exitCode = 1;
}
