// Finds what `npm run test:wordpress` needs: WordPress, PHP and MariaDB, from Debian's packages; or installs them, as root on Debian.
import { existsSync } from 'node:fs';
import { findProgram } from '../test/support/browser-paths.mjs';
import { canInstall, install } from './lib/apt.mjs';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'mariadb-server'];
const isThere = () =>
  ['wp-load.php', 'wp-content/themes/twentytwentythree'].every((each) =>
    existsSync(`/usr/share/wordpress/${each}`),
  ) && ['php', 'mariadbd', 'mariadb-install-db'].every((name) => findProgram(name));

if (!isThere() && canInstall()) {
  console.log('Installing WordPress, PHP and MariaDB …');
  await install(PACKAGES);
}
if (isThere()) console.log('wordpress: /usr/share/wordpress');
else {
  console.error(`WordPress, PHP or MariaDB is missing. Debian: apt install ${PACKAGES.join(' ')}`);
  process.exitCode = 1;
}
