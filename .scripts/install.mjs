// Installs the packages of the lockfile, if they are missing or older than it.
import { isInstalled } from './lib/project.mjs';
import { must } from './lib/run.mjs';

if (!isInstalled()) {
  console.log('Installing packages: about a minute, once …');
  // Building needs the development packages too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await must('Installing packages', 'npm', args);
}
