// Finds the browsers that tests need, or installs them on Debian and Ubuntu as root:
// node .scripts/setup-browsers.mjs [chromium] [firefox] [webkit]
import { ENGINES, findBrowser } from '../test/support/browser-paths.mjs';
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
