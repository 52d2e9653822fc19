/** A WordPress of its own for a test: Debian's packages, PHP's own server, a database in a temporary folder. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const WORDPRESS = '/usr/share/wordpress';
const PLUGIN = join(import.meta.dirname, '../../packages/embed/wordpress/sixways');
const run = promisify(execFile);

/** Made up, for this one test. */
export const EDITOR = { name: 'editor', password: 'an editor made up for a test' };

export interface WordPress {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** @param host where the widgets come from, as the settings page would keep it */
export async function startWordPress(host: string): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'sixways-wordpress-'));
  const root = join(folder, 'site');
  const socket = join(folder, 'mysql.sock');
  const url = `http://127.0.0.1:${await freePort()}`;
  const children: ChildProcess[] = [];
  const stop = async () => {
    children.reverse().forEach(endGroup);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await cp(WORDPRESS, root, { recursive: true, dereference: true });
    await cp(PLUGIN, join(root, 'wp-content/plugins/sixways'), { recursive: true });
    children.push(await startDatabase(folder, socket));
    await writeFile(join(root, 'wp-config.php'), config(url, socket));
    await writeFile(join(folder, 'set-up.php'), setUp(root, host));
    await run('php', [join(folder, 'set-up.php')]);
    const server = spawn('php', ['-S', new URL(url).host, '-t', root], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    });
    children.push(server);
    await until(async () => (await fetch(`${url}/wp-login.php`)).ok);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** PHP's workers outlive PHP. */
function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'data');
  const who = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [`--datadir=${data}`, '--auth-root-authentication-method=normal', ...who]);
  const child = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...who],
    { stdio: 'ignore', detached: true },
  );
  await until(() =>
    run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'create database wordpress']),
  );
  return child;
}

/** `DISALLOW_UNFILTERED_HTML`: as on networks of sites, where editors' HTML goes through WordPress's sanitiser. */
function config(url: string, socket: string): string {
  return `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('DISALLOW_UNFILTERED_HTML', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $each) { define($each . '_KEY', $each . ' made up'); define($each . '_SALT', $each . ' made up too'); }
$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
`;
}

/** What an administrator does once: install, activate, name the host, make an editor's account. */
function setUp(root: string, host: string): string {
  return `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require_once '${root}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install('Elmfield Surgery (demonstration)', 'admin', 'admin@elmfield.example', false, '', 'an administrator made up for a test');
$failed = activate_plugin('sixways/sixways.php');
if (is_wp_error($failed)) { fwrite(STDERR, $failed->get_error_message()); exit(1); }
update_option('sixways', Sixways\\sanitize_settings(['host' => '${host}', 'area' => 'E09000028']));
wp_insert_user(['user_login' => '${EDITOR.name}', 'user_pass' => '${EDITOR.password}', 'user_email' => 'editor@elmfield.example', 'role' => 'editor']);
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function until(ready: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 60_000; ;) {
    if (await ready().catch(() => false)) return;
    if (Date.now() > end) throw new Error('Waited for WordPress or its database for a minute');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
