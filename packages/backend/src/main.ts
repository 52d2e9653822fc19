import { pages } from '@sixways/embed';
import { databaseDirectory } from './open-referral/directory-port.js';
import { run } from './run.js';

run((db, { frameAncestors, origins, publicUrl, checkPrivate }) => {
  const directory = { port: databaseDirectory(db), endpoint: '/open-referral/v3' };
  return (app) =>
    pages(app, {
      directory,
      frameAncestors: ["'self'", ...frameAncestors],
      origins,
      publicUrl,
      checkPrivate,
    });
});
