import { aTimeout, expect, waitUntil } from '../../../../../test/support/index.js';
import { ReadingQueue, type ReadingState } from './reading-queue.js';
import type { Engine, Utterance } from './speech.js';

/** A voice for tests: says nothing, and answers when the test tells it to. */
class TestVoice implements Engine {
  busy = false;
  readonly said: Utterance[] = [];
  cancels = 0;
  /** Whether it says that it began. */
  begins = true;

  speak(utterance: Utterance): void {
    this.said.push(utterance);
    this.busy = true;
    if (this.begins) utterance.started();
  }

  cancel(): void {
    this.busy = false;
    this.cancels++;
  }

  end(): void {
    this.busy = false;
    this.said.at(-1)!.ended();
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

const TEXTS = ['One.', 'Two.', 'Three.'];
const SHORT = { least: 20, each: 0 };

describe('the reading queue', () => {
  let voice: TestVoice;
  let queue: ReadingQueue;
  let states: ReadingState[];

  beforeEach(() => {
    voice = new TestVoice();
    states = [];
    queue = new ReadingQueue(voice, TEXTS, (state) => states.push(state), { least: 60_000, each: 0 });
  });

  const impatient = (patience = SHORT) =>
    (queue = new ReadingQueue(voice, TEXTS, (state) => states.push(state), patience));

  it('says nothing by itself', () => {
    expect(voice.said).to.deep.equal([]);
    expect(queue.state).to.deep.equal({ kind: 'stopped' });
  });

  it('reads one sentence after the other, to the end', () => {
    queue.read();
    for (const _ of TEXTS) voice.end();
    expect(voice.texts).to.deep.equal(TEXTS);
    expect(states.map((state) => ('at' in state ? state.at : state.kind))).to.deep.equal([
      0,
      1,
      2,
      'finished',
    ]);
  });

  it('reads from here', () => {
    queue.read(2);
    expect(voice.texts).to.deep.equal(['Three.']);
    queue.read(1);
    expect(queue.state).to.deep.equal({ kind: 'reading', at: 1 });
  });

  it('is silent while paused, and goes on with the same sentence', () => {
    queue.read();
    voice.end();
    queue.pause();
    expect(voice.busy).to.equal(false);
    expect(queue.state).to.deep.equal({ kind: 'paused', at: 1 });
    queue.resume();
    expect(voice.texts).to.deep.equal(['One.', 'Two.', 'Two.']);
  });

  it('does not go on because of what the voice says late', () => {
    queue.read();
    const first = voice.said[0]!;
    queue.pause();
    first.ended();
    first.failed(true);
    expect(queue.state).to.deep.equal({ kind: 'paused', at: 0 });
    queue.stop();
    first.ended();
    expect(queue.state).to.deep.equal({ kind: 'stopped' });
  });

  it('pauses, goes on and stops only where there is something to', () => {
    queue.pause();
    queue.resume();
    queue.stop();
    expect(states).to.deep.equal([]);
    expect(voice.said).to.deep.equal([]);
  });

  it('says the sentence anew at another speed, and not before it is asked to read', () => {
    queue.setSlow(true);
    expect(voice.said).to.deep.equal([]);
    queue.read();
    expect(voice.said[0]!.slow).to.equal(true);
    queue.setSlow(false);
    expect(voice.said.map(({ text, slow }) => [text, slow])).to.deep.equal([
      ['One.', true],
      ['One.', false],
    ]);
  });

  it('rests when somebody else on the page takes the voice', () => {
    queue.read();
    voice.said[0]!.failed(true);
    expect(queue.state).to.deep.equal({ kind: 'paused', at: 0 });
  });

  it('says when the voice fails, and tries again from there', () => {
    queue.read(1);
    voice.said[0]!.failed(false);
    expect(queue.state).to.deep.equal({ kind: 'failed', at: 1 });
    queue.resume();
    expect(queue.state).to.deep.equal({ kind: 'reading', at: 1 });
  });

  it('goes on when a voice that began never says that it is done', async () => {
    impatient().read();
    voice.busy = false;
    await waitUntil(() => voice.texts.includes('Two.'));
    queue.stop();
  });

  it('lets a slow voice finish, but not speak for ever', async () => {
    impatient({ least: 60, each: 0 }).read();
    await aTimeout(80);
    expect(voice.texts).to.deep.equal(['One.']);
    await waitUntil(() => voice.texts.includes('Two.'));
    queue.stop();
  });

  it('asks a voice that never began once more, then says that it does not answer', async () => {
    voice.begins = false;
    impatient().read();
    await waitUntil(() => queue.state.kind === 'failed');
    expect(voice.texts).to.deep.equal(['One.', 'One.']);
  });

  it('leaves no clock running once it is stopped', async () => {
    impatient().read();
    queue.stop();
    await aTimeout(60);
    expect(voice.texts).to.deep.equal(['One.']);
    expect(queue.state).to.deep.equal({ kind: 'stopped' });
  });
});
