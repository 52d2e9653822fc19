import { expect, fixture, html, oneEvent } from '../../../../test/support/index.js';
import type { Journey } from '../journey/context.js';
import type { CareJourney } from '../journey/journey.js';
import '../journey/define.js';
import { showExample } from '../examples/example.js';
import { exampleAdapter, manyServices, SERVICES } from './example-services.js';
import { FinderDriver } from './finder-driver.js';
import { examples } from './service-finder.examples.js';
import type { CareServiceFinder } from './service-finder.js';
import './define.js';

async function finder(
  attributes: Record<string, string> = {},
  adapter = exampleAdapter(),
): Promise<FinderDriver> {
  const widget = document.createElement('care-service-finder');
  widget.adapter = adapter;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(widget);
  return new FinderDriver(widget).listed();
}

const text = ({ root }: FinderDriver, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('care-service-finder', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const widget = await showExample(example, parent);
      await expect(widget).to.be.accessible();
    });

  it('finds who is lonely in SE18 on a Tuesday without steps, and says everything about it', async () => {
    const driver = await finder();
    await driver.choose('need', 'lonely');
    await driver.type('postcode', 'se18');
    await driver.choose('day', 'tuesday');
    await driver.tick('step-free');
    await driver.until(() => driver.names.length === 1 && text(driver, '.service')!.includes('mile'));
    expect(text(driver, '.found')).to.equal('1 service');
    const said = text(driver, '.service')!;
    for (const part of [
      'Teapot Tuesdays',
      'Tuesday, 10:30am to midday.',
      'Kettle Hall, SE18 0AA (less than half a mile away)',
      'No steps',
      'Free',
      'You can refer yourself. Most people can start within a week',
      'Anybody who would like company. 18 and over',
      'Checked on 3 November 2026.',
      'Made up, to try this out',
    ])
      expect(said).to.include(part);
  });

  it('shows those that do not say whether they fit only behind a press, and says what to ask', async () => {
    const driver = await finder({ choices: 'need=lonely&step-free=yes' });
    expect(driver.names).to.deep.equal(['Slow Walks', 'Teapot Tuesdays']);
    expect(text(driver, '.results')).to.include('1 more may fit, but does not say all of it: steps.');
    await driver.press('Show them as well');
    expect(driver.names).to.deep.equal(['Slow Walks', 'Teapot Tuesdays', 'Shed for Makers']);
  });

  it('never ends where nothing was found: what to leave out, other words, people', async () => {
    const driver = await finder({ choices: 'need=money', 'refer-page': '/w/self-referral' });
    await driver.type('words', 'guitar');
    await driver.until(() => driver.root.querySelector('.nothing .link'));
    const doors = text(driver, '.nothing')!;
    expect(doors).to.include('Your GP practice').and.include('Ask for a link worker').and.include('111');
    await driver.press('Leave out the words');
    expect(driver.names).to.deep.equal(['Money Matters']);
    expect(driver.root.querySelector<HTMLInputElement>('#words')!.value).to.equal('');
  });

  it('says how many it found once somebody rests, not at each key', async () => {
    const driver = await finder();
    const heard: number[] = [];
    driver.widget.addEventListener('care-services-found', (event) => heard.push(event.detail.count));
    for (const words of ['m', 'mo', 'mon', 'mone', 'money']) await driver.type('words', words);
    await oneEvent(driver.widget, 'care-services-found');
    expect(heard).to.deep.equal([1]);
    await driver.until(() => text(driver, '.results [role=status]') === '1 service');
  });

  it('draws at most 50, and keeps the nodes that it has', async () => {
    const driver = await finder({}, exampleAdapter({ services: manyServices(120) }));
    const first = driver.root.querySelector('.service article');
    expect(driver.names).to.have.length(10);
    await driver.press('Show more');
    expect(driver.names).to.have.length(50);
    await driver.press('Show more');
    expect(driver.names).to.have.length(50);
    await driver.press('Show those before');
    await driver.type('words', 'teapot');
    await driver.until(() => text(driver, '.found') === '40 services');
    expect(driver.root.querySelector('.service article')).to.equal(first);
  });

  it('opens the rest of the entry that was asked for, wherever the list moves it', async () => {
    const driver = await finder();
    const toggled = new Promise((resolve) =>
      driver.root.addEventListener('toggle', resolve, { capture: true, once: true }),
    );
    await driver.open('More about this: Teapot Tuesdays');
    await toggled;
    await driver.type('words', 'cake');
    await driver.until(() => driver.names.length === 1);
    const isOpen = () => driver.root.querySelector('.service details')!.hasAttribute('open');
    await driver.until(isOpen);
    await driver.type('words', 'advice');
    await driver.until(() => driver.names[0] === 'Money Matters');
    await driver.until(() => !isOpen());
  });

  it('tells the page which service was chosen, and links to it by its id alone', async () => {
    const driver = await finder({ 'refer-page': '/w/self-referral', choices: 'need=lonely&day=tuesday' });
    const link = driver.root.querySelector<HTMLAnchorElement>('[data-do=refer]')!;
    expect(link.getAttribute('href')).to.equal('/w/self-referral?service=teapot-tuesdays');
    driver.widget.addEventListener('care-service-chosen', (event) => event.preventDefault(), { once: true });
    setTimeout(() => link.click());
    const event = await oneEvent(driver.widget, 'care-service-chosen');
    expect(event.detail).to.deep.equal({ id: 'teapot-tuesdays' });
    expect(event.defaultPrevented).to.equal(true);
  });

  it('hands the service to a self-referral in the same journey, and takes what is handed to it', async () => {
    const journey = await fixture<CareJourney>(html`<care-journey></care-journey>`);
    const inside = document.createElement('care-service-finder');
    inside.adapter = exampleAdapter();
    inside.setAttribute('refer-page', '/nowhere');
    journey.append(inside);
    const driver = await new FinderDriver(inside).listed();
    const { hand } = (inside as unknown as { journey: Journey }).journey;
    const stop = hand!.receive('self-referral', () => {});
    await driver.choose('need', 'lonely');
    await driver.press('Refer me: Teapot', '.service:last-child');
    const handed = hand!.take('self-referral')!;
    expect([handed.service?.id, handed.needs]).to.deep.equal(['teapot-tuesdays', ['lonely']]);
    stop();
    hand!.give({ to: 'service-finder', needs: ['money'] });
    await driver.until(() => driver.names.join() === 'Money Matters');
  });

  it('keeps its own page’s address to what names nobody', async () => {
    const before = location.href;
    const driver = await finder({ 'own-page': '' });
    await driver.choose('need', 'lonely');
    await driver.type('words', 'my secret');
    await driver.type('age', '44');
    await driver.type('postcode', 'SE18');
    await driver.tick('free');
    expect(location.search).to.equal('?need=lonely&free=yes');
    history.replaceState(history.state, '', before);
  });

  it('stores nothing before somebody asks, and then ids alone', async () => {
    const driver = await finder();
    await driver.press('Save to my list', '.service:nth-child(1)');
    await driver.until(() => driver.root.querySelector('.my-list'));
    expect(localStorage.getItem('sixways-shortlist')).to.equal(null);
    await driver.press('Keep it on this device');
    expect(localStorage.getItem('sixways-shortlist')).to.equal(JSON.stringify(['grief-circle']));
    const later = await finder();
    await later.until(() => later.root.querySelector('.my-list'));
    await later.press('Take it off this device');
    expect(localStorage.getItem('sixways-shortlist')).to.equal(null);
  });

  it('shares a link with choices, never with words, age or postcode', async () => {
    const driver = await finder({ 'list-page': '/w/service-finder', choices: 'need=lonely' });
    const copied: string[] = [];
    const { clipboard } = navigator;
    const value = { writeText: async (link: string) => void copied.push(link) };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    await driver.type('words', 'my secret');
    await driver.press('Save to my list', '.service:nth-child(1)').catch(() => {});
    await driver.type('words', '');
    await driver.press('Save to my list', '.service:nth-child(1)');
    await driver.press('Copy a link');
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    expect(copied).to.deep.equal([new URL('/w/service-finder?need=lonely', location.href).href]);
  });

  it('asks where the person is only after they said so, and says when it does not work', async () => {
    const { geolocation } = navigator;
    let asked = 0;
    const value = { getCurrentPosition: (_: unknown, failed: () => void) => (asked++, failed()) };
    Object.defineProperty(navigator, 'geolocation', { value, configurable: true });
    const driver = await finder();
    expect(asked).to.equal(0);
    await driver.press('Use where I am now');
    await driver.until(() => asked);
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
    await driver.until(() => text(driver, '#where-said')?.includes('We could not find where you are'));
    expect(asked).to.equal(1);
  });

  it('tries again after a failure, and says so kindly', async () => {
    const widget = await fixture<CareServiceFinder>(
      html`<care-service-finder .adapter=${exampleAdapter({ fails: 1 })}></care-service-finder>`,
    );
    const driver = new FinderDriver(widget);
    await driver.until(() => driver.root.querySelector('.failed'));
    expect(text(driver, '.results')).to.include('There seems to be no connection').and.include('111');
    await driver.press('Try again');
    await driver.until(() => driver.names.length === SERVICES.length);
  });

  it('takes everything out of the page when somebody leaves quickly', async () => {
    const driver = await finder({ 'exit-url': '#gone' });
    await driver.type('words', 'my secret');
    await driver.press('Save to my list', '.service:nth-child(1)').catch(() => {});
    expect(driver.root.querySelector<HTMLInputElement>('#words')!.value).to.equal('my secret');
  });
});
