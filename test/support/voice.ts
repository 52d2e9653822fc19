/** A real voice for Chromium: espeak-ng by way of speech-dispatcher, into a sound device that nobody hears. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './browser-paths.mjs';

const SETTINGS = '/etc/speech-dispatcher';

/** Whether this computer has what it takes. `node .scripts/setup-browsers.mjs` installs it on Debian. */
export const hasVoice = !!findProgram('speech-dispatcher') && existsSync(join(SETTINGS, 'speechd.conf'));

export interface Voice {
  /** What a browser must be started with to find it. */
  env: NodeJS.ProcessEnv;
  args: readonly string[];
  stop(): Promise<void>;
}

/**
 * Starts the voice and waits until it answers: Chromium asks for voices once, and takes none for an answer.
 * @throws {Error} when it does not answer within 30 seconds
 */
export async function startVoice(): Promise<Voice> {
  const home = await mkdtemp(join(tmpdir(), 'sixways-voice-'));
  const config = join(home, 'config');
  const socket = join(home, 'speech-dispatcher/speechd.sock');
  await mkdir(join(home, 'speech-dispatcher'));
  await cp(SETTINGS, config, { recursive: true });
  const file = join(config, 'speechd.conf');
  const silent = '\nAudioOutputMethod "alsa"\nAudioALSADevice "null"\n';
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^Audio(OutputMethod|ALSADevice).*$/gm, '') + silent,
  );
  const env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: home };
  const how = ['-s', '-t', '0', '-C', config, '-c', 'unix_socket', '-S', socket];
  const child = spawn('speech-dispatcher', how, { env, stdio: 'ignore' });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', resolve)).finally(() => process.off('exit', end));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  if (!(await answers(env))) {
    await stop();
    throw new Error('speech-dispatcher has no voices');
  }
  return { env, args: ['--enable-speech-dispatcher'], stop };
}

async function answers(env: NodeJS.ProcessEnv): Promise<boolean> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const list = spawn('spd-say', ['-L'], { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: 3000 });
    let said = '';
    list.stdout.on('data', (text: Buffer) => (said += text.toString()));
    await new Promise((resolve) => list.once('close', resolve));
    if (said.split('\n').length > 2) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
