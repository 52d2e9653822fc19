// Finds the browsers that tests need, or installs them on Debian and Ubuntu as root:
// node .scripts/setup-browsers.mjs [chromium] [firefox] [webkit]
import { ENGINES, findBrowser, findProgram } from '../test/support/browser-paths.mjs';
import { canInstall, install } from './lib/apt.mjs';

const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'openbox'],
};

const chosen = process.argv.slice(2);
for (const engine of ENGINES.filter((each) => !chosen.length || chosen.includes(each))) {
  if (!findBrowser(engine) && canInstall()) {
    console.log(`Installing ${engine} …`);
    await install(PACKAGES[engine]);
  }
  const path = findBrowser(engine);
  if (path) console.log(`${engine}: ${path}`);
  else {
    console.error(
      `${engine} is missing. Install it (Debian: apt install ${PACKAGES[engine].join(' ')}), ` +
        `name its program in ${engine.toUpperCase()}_PATH, or leave it out with BROWSERS=…`,
    );
    process.exitCode = 1;
  }
}

// Reading aloud is tested with a real voice where there is one, in Chromium.
const VOICE = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'espeak-ng'];
if (!chosen.length || chosen.includes('chromium')) {
  if (!findProgram('speech-dispatcher') && canInstall()) await install(VOICE);
  if (!findProgram('speech-dispatcher'))
    console.log(`No voice: the test of reading aloud is left out (Debian: apt install ${VOICE.join(' ')}).`);
}
