import { expect, oneEvent, waitUntil } from '../../../../../test/support/index.js';
import { easyReadOn } from '../../../../../test/support/easy-read.js';
import '../define.js';
import { NO_VOICE, SilentVoice } from '../silent-voice.js';

async function listening(attributes: Record<string, string> = {}) {
  const voice = new SilentVoice();
  const reader = await easyReadOn({ speech: voice, attributes });
  await reader.listen();
  const next = async () => {
    voice.end();
    await reader.rest();
  };
  return { voice, reader, next };
}

describe('listening to an explainer', () => {
  it('does not begin by itself', async () => {
    const voice = new SilentVoice();
    const { root } = await easyReadOn({ speech: voice });
    expect(voice.said).to.deep.equal([]);
    expect(root.querySelector('.bar, .from-here, .spoken')).to.equal(null);
  });

  it('is not offered without a voice on the device, and it says why', async () => {
    const reader = await easyReadOn({ speech: NO_VOICE });
    expect(reader.button('Listen')).to.equal(undefined);
    expect(reader.root.querySelector('.no-voice')!.textContent).to.include('cannot read to you');
  });

  it('marks the sentence that is read, one after the other: titles, sentences, hard words, whom to ask', async () => {
    const { voice, reader, next } = await listening();
    const heard: (string | undefined)[] = [];
    for (let i = 0; i < 7; i++) {
      heard.push(reader.spoken);
      await next();
    }
    expect(heard).to.deep.equal([
      'What it is',
      'Some people pour a lot of tea.',
      'Their thumb can get sore.',
      'This is called teapot thumb.',
      'Teapot thumb means your thumb is sore from tea.',
      'teapot thumb = : A thumb that is sore because you pour a lot of tea.',
      'What you can do',
    ]);
    expect(voice.said[5]!.text).to.equal('teapot thumb: A thumb that is sore because you pour a lot of tea.');
    for (let i = 0; i < 5; i++) await next();
    expect(voice.last!.text).to.equal('People you can ask');
    await next();
    expect(voice.last!.text).to.equal('Teapot line (made up). Call to talk about your thumb. 020 7946 0123');
  });

  it('puts the focus on Pause; stops where it was, and the focus stays there', async () => {
    const { voice, reader, next } = await listening();
    expect(reader.root.activeElement!.textContent!.trim()).to.equal('Pause');
    for (let i = 0; i < 3; i++) await next();
    await reader.press('Stop');
    expect(voice.busy).to.equal(false);
    expect(reader.root.querySelector('.bar, .spoken, .from-here')).to.equal(null);
    expect(reader.root.activeElement!.id).to.equal('card-2');
    expect(reader.button('Listen to this')).to.be.ok;
  });

  it('pauses and goes on with the same sentence, from any card, slowly', async () => {
    const { voice, reader, next } = await listening();
    await next();
    await reader.press('Pause');
    expect(voice.busy).to.equal(false);
    expect(reader.spoken).to.equal('Some people pour a lot of tea.');
    await reader.press('Go on');
    expect(voice.last!.text).to.equal('Some people pour a lot of tea.');
    await reader.press('Listen from here: card 4');
    expect(voice.last!.text).to.equal('Ask a friend to pour.');
    await reader.press('Read slowly');
    expect(voice.last).to.include({ text: 'Ask a friend to pour.', slow: true });
    expect(reader.button('Read slowly')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('turns the cards, one at a time, and reads the card that somebody turns to', async () => {
    const { voice, reader, next } = await listening({ view: 'one' });
    for (let i = 0; i < 3; i++) await next();
    expect(reader.shown).to.deep.equal(['card-2']);
    await reader.press('Next');
    expect(voice.last!.text).to.equal('What you can do');
    expect(reader.shown).to.deep.equal(['card-3']);
  });

  it('says that all was read, once, by a number', async () => {
    const { voice, reader, next } = await listening();
    const finished = oneEvent(reader.widget, 'care-explainer-finished');
    await reader.press('Listen from here: card 4');
    for (let i = 0; i < 4; i++) await next();
    expect((await finished).detail).to.deep.equal({ cards: 4 });
    expect(reader.root.querySelector('.bar')!.textContent).to.include('That was all.');
    await reader.press('Listen again');
    expect(voice.last!.text).to.equal('What it is');
  });

  it('stops when the element leaves the page, and offers to listen when it is back', async () => {
    const { voice, reader } = await listening();
    const place = reader.widget.parentElement!;
    reader.widget.remove();
    expect(voice.busy).to.equal(false);
    const count = voice.said.length;
    voice.last!.ended();
    expect(voice.said).to.have.length(count);
    place.append(reader.widget);
    await waitUntil(() => reader.button('Listen to this'));
    expect(voice.said).to.have.length(count);
  });

  it('rests when the page goes out of sight', async () => {
    const { voice, reader } = await listening();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await reader.rest();
    expect(voice.busy).to.equal(false);
    expect(reader.button('Go on')).to.be.ok;
  });

  it('ends with the content it read', async () => {
    const { voice, reader } = await listening();
    reader.widget.content = { ...reader.widget.content!, title: 'Something else' };
    await waitUntil(() => reader.root.querySelector('.title')?.textContent?.includes('Something else'));
    expect(voice.busy).to.equal(false);
    expect(reader.root.querySelector('.bar')).to.equal(null);
  });

  it('says plainly when the voice does not answer, and can try again', async () => {
    const { voice, reader } = await listening();
    voice.last!.failed(false);
    await reader.rest();
    expect(reader.root.querySelector('.bar [role=alert]')!.textContent).to.include('does not work');
    await reader.press('Try again');
    expect(voice.last!.text).to.equal('What it is');
  });
});
