import { expect, fixture, html } from '../../../../../test/support/index.js';
import { exampleAdapter } from '../example-services.js';
import { FinderDriver } from '../finder-driver.js';
import '../define.js';

const TILE = new URL('example-tile.svg', import.meta.url).href;

async function finder(attributes: Record<string, string>): Promise<FinderDriver> {
  const widget = document.createElement('care-service-finder');
  widget.adapter = exampleAdapter();
  const all = { 'list-page': '/w/service-finder', ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(widget);
  return new FinderDriver(widget).listed();
}

/** Opens the map. @param mark tells this map's pictures from another's */
async function map(mark: string): Promise<FinderDriver> {
  const driver = await finder({ tiles: `${TILE}?${mark}-{z}-{x}-{y}`, 'tiles-credit': 'Made-up map' });
  await driver.press('Show these on a street map');
  await driver.until(() => driver.root.querySelector('.leaflet-tile-loaded'));
  return driver;
}

const pictures = (mark: string) =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(`?${mark}-`));
const text = ({ root }: FinderDriver, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const pane = ({ root }: FinderDriver) =>
  root.querySelector('.street-map .leaflet-map-pane')!.getBoundingClientRect();

describe('the street map', () => {
  it('is offered only where the page says where its pictures come from', async () => {
    for (const tiles of ['', 'tiles/{z}.png', 'javascript:alert(1)//{z}{x}{y}', 'https://[/{z}/{x}/{y}']) {
      const driver = await finder({ tiles });
      expect(driver.root.querySelector('.street'), tiles).to.equal(null);
    }
  });

  it('loads no picture before somebody asks, and says whom they come from', async () => {
    const driver = await finder({ tiles: 'https://tiles.example/{z}/{x}/{y}.png' });
    await driver.until(() => driver.root.querySelector('.street'));
    expect(text(driver, '.street .hint')).to.include('tiles.example');
    expect(driver.root.querySelector('.street-map')).to.equal(null);
  });

  it('says in words all that the map shows, and who is not on it', async () => {
    const driver = await map('words');
    expect(pictures('words').length).to.be.greaterThan(0);
    const pins = [...driver.root.querySelectorAll('.pin')].map((pin) => pin.textContent);
    const listed = driver.root.querySelectorAll('.places > li');
    expect(pins).to.deep.equal([...listed].map((_, i) => String(i + 1)));
    const kettleHall = [...listed].find((each) => each.textContent!.includes('Kettle Hall, SE18 0AA'));
    expect(kettleHall!.textContent).to.include('Teapot Tuesdays');
    expect(text(driver, '.street')).to.include('Not on the map').and.include('Money Matters');
    expect(text(driver, '.credit')).to.equal('Made-up map');
  });

  it('marks the same place on the map and in the list, whichever is pressed', async () => {
    const driver = await map('same');
    await driver.press('Kettle Hall');
    const pin = driver.root.querySelector<HTMLElement>('.pin[aria-pressed=true]')!;
    expect(pin.getAttribute('aria-label')).to.match(/^\d\. Kettle Hall, SE18 0AA: Teapot Tuesdays$/);
    pin.click();
    await driver.rest();
    expect(driver.root.querySelector('.street [aria-pressed=true]')).to.equal(null);
    pin.click();
    await driver.rest();
    expect(text(driver, '.places [aria-pressed=true]')).to.equal('Kettle Hall, SE18 0AA');
    expect(text(driver, '.street .said')).to.match(/^\d\. Kettle Hall, SE18 0AA: Teapot Tuesdays$/);
  });

  it('leads from a place to the entry in the list', async () => {
    const driver = await map('lead');
    await driver.press('Read about Teapot Tuesdays');
    expect(driver.root.activeElement!.textContent!.trim()).to.equal('Teapot Tuesdays');
  });

  it('is moved by keys and by buttons', async () => {
    const driver = await map('keys');
    const element = driver.root.querySelector<HTMLElement>('.street-map')!;
    const start = pane(driver).left;
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    const moved = pane(driver).left;
    expect(moved).to.be.lessThan(start);
    await driver.press('Left');
    expect(pane(driver).left).to.be.closeTo(start, 1);
    const near = () => Math.max(...pictures('keys').map(({ name }) => Number(/keys-(\d+)/.exec(name)![1])));
    const before = near();
    await driver.press('Bigger');
    await driver.until(() => near() === before + 1);
  });

  it('shows the places of what is found next', async () => {
    const driver = await map('next');
    await driver.type('words', 'teapot');
    await driver.until(() => driver.root.querySelectorAll('.pin').length === 1);
    await driver.choose('need', 'money');
    await driver.until(
      () => text(driver, '.street')!.includes('nothing to show on a map') || !driver.names.length,
    );
  });

  it('says that pictures did not come, and keeps the list', async () => {
    const driver = await finder({ tiles: '/not-there/{z}/{x}/{y}.png' });
    await driver.press('Show these on a street map');
    await driver.until(() => text(driver, '.street .said')?.includes('did not come'));
    expect(driver.root.querySelectorAll('.places > li').length).to.be.greaterThan(1);
  });

  it('leaves the page as it was: its own L, its own elements, and nothing once it is put away', async () => {
    const own = { mine: true };
    Object.assign(globalThis, { L: own });
    const driver = await map('leaves');
    expect((globalThis as { L?: unknown }).L).to.equal(own);
    Reflect.deleteProperty(globalThis, 'L');
    expect(Object.hasOwn(document, 'createElement')).to.equal(false);
    const element = driver.root.querySelector('.street-map')!;
    await driver.press('Put the street map away');
    expect(element.childElementCount).to.equal(0);
    await driver.press('Show these on a street map');
    await driver.until(() => driver.root.querySelector('.pin'));
  });
});
