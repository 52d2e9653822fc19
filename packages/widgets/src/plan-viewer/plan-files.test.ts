import { expect, fixture, html } from '../../../../test/support/index.js';
import { personFile } from '@sixways/adapters/person-file/person-file.js';
import { memoryRecords } from '@sixways/adapters/memory/memory-records.js';
import { ABOUT_ME, GOALS, OTHER_PLAN, PLAN, WHOLE } from './example-plans.js';
import { PlanDriver } from './plan-driver.js';
import { fileOf, service } from './plan-viewer.examples.js';
import type { CarePlanViewer } from './plan-viewer.js';
import './define.js';

async function viewer(set: Partial<CarePlanViewer>): Promise<PlanDriver> {
  const widget = document.createElement('care-plan-viewer');
  Object.assign(widget, set);
  (await fixture<HTMLElement>(html`<main></main>`)).append(widget);
  return new PlanDriver(widget).ready();
}

/** A person's place for records with nothing in it. */
const empty = () => ({ ...service(), records: memoryRecords() });

/** Presses, and catches the file that the browser would put among the downloads. */
async function saved(driver: PlanDriver, within: string): Promise<{ name: string; text: string }> {
  const make = URL.createObjectURL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given: Blob) => ((blob = given), make(given));
  const press = (event: Event) => {
    event.preventDefault();
    name = (event.target as HTMLAnchorElement).download;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    this.addEventListener('click', press);
    click.call(this);
  };
  try {
    const part = driver.root.querySelector(within)!;
    [...part.querySelectorAll('button')].find((each) => each.textContent!.includes('Save the file'))!.click();
    await driver.until(() => name && part.textContent!.includes(name));
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name, text: await blob!.text() };
}

describe("care-plan-viewer's files", () => {
  it('saves the chosen parts alone: to read, large, as text, for care systems', async () => {
    const driver = await viewer({ content: WHOLE });
    await driver.open('Share');
    await driver.until(() => driver.button('Save the file'));
    for (const box of driver.root.querySelectorAll<HTMLInputElement>('.share [type=checkbox]'))
      if (box.value === 'careAndSupport') box.click();
    await driver.rest();
    const texts: string[] = [];
    for (const [format, ending] of Object.entries({
      html: 'html',
      large: 'html',
      text: 'txt',
      bundle: 'json',
    })) {
      await driver.choose(`share-file-${format}`);
      const { name, text } = await saved(driver, '.share');
      expect(name).to.match(new RegExp(`\\.${ending}$`));
      expect(text.includes('Pour tea for my friends again'), format).to.equal(true);
      expect(
        /999 ?000 ?0018|Kettle Street/.test(
          text.replaceAll(/Knows everybody on Kettle Street|hall on Kettle Street/g, ''),
        ),
        format,
      ).to.equal(false);
      texts.push(text);
    }
    expect(texts[1]).to.contain('18pt');
    expect(texts[2]).to.contain('Plans change: ask the person for the newest one.');
  });

  it('saves nothing where no part is chosen, and says so', async () => {
    const driver = await viewer({ content: WHOLE });
    await driver.open('Share');
    await driver.until(() => driver.button('Save the file'));
    const boxes = () => [...driver.root.querySelectorAll<HTMLInputElement>('.share [type=checkbox]')];
    expect(boxes().some(({ checked }) => checked)).to.equal(false);
    await driver.press('Save the file');
    await driver.until(() => driver.text.includes('Choose at least one part'));
    expect(driver.root.activeElement?.id).to.match(/^share-parts-/);
    boxes()[0]!.click();
    boxes()[0]!.click();
    await driver.press('Choose all parts');
    expect(boxes().every(({ checked }) => checked)).to.equal(true);
  });

  it('keeps a copy of everything, which another page takes in as it was, once it was shown', async () => {
    const driver = await viewer({ adapter: service({}, undefined, { more: [OTHER_PLAN] }) });
    await driver.open('Keep a copy');
    await driver.choose('whole-file-bundle');
    const { text } = await saved(driver, '.doing.file');

    const adapter = empty();
    const other = await viewer({ adapter });
    await other.bring(new File([text], 'my-care.json'));
    expect(other.root.activeElement?.textContent).to.contain('What is in my-care.json');
    expect(other.text).to.contain('We found 5 things').and.to.contain('Plan: My plan for teapot thumb');
    expect(await adapter.records.list('plan'), 'nothing is taken unasked').to.deep.equal([]);
    await other.press('Bring in 5 things');
    await other.until(async () => (await adapter.records.list('goal')).length === 2);
    const plans = (await adapter.records.list('plan')).map(({ record }) => record);
    expect(plans).to.have.deep.members([PLAN, OTHER_PLAN]);
    expect((await adapter.records.list('about-me'))[0]!.record).to.deep.equal(ABOUT_ME);
    await other.until(() => other.text.includes('Pour tea for my friends again'));
    expect(other.root.activeElement).to.exist;

    await other.bring(new File([text], 'again.json'));
    expect(other.text).to.contain('Here already, with the same words');
    expect(other.button('Bring in')).to.equal(undefined);
  });

  it('shows both versions where they differ; what was here stays unless the person chooses, and in the history', async () => {
    const adapter = service();
    const driver = await viewer({ adapter });
    const changed = { ...PLAN, needs: ['A chair with arms'], updatedAt: '2026-01-02T10:00:00.000Z' };
    await driver.bring(fileOf(changed));
    const differences = driver.root.querySelector('.differences')!.textContent!.replace(/\s+/g, ' ');
    expect(differences).to.contain('A thumb that does not hurt').and.to.contain('File: A chair with arms');
    expect(driver.button('Bring in'), 'nothing is chosen').to.equal(undefined);
    await driver.choose(`found-${PLAN.id}-file`);
    await driver.press('Bring in 1 thing');
    await driver.until(async () => (await adapter.records!.list('plan'))[0]!.record.needs.length === 1);
    const states = await adapter.records!.history('plan', PLAN.id);
    expect(states.map(({ record }) => record.needs)).to.deep.equal([['A chair with arms'], PLAN.needs]);
  });

  it('asks whether a file about somebody else is the right one', async () => {
    const driver = await viewer({ content: WHOLE });
    await driver.bring(
      fileOf({ ...OTHER_PLAN, person: { name: 'Kim Sample (made up)', nhsNumber: '9990000026' } }),
    );
    expect(driver.text).to.contain('It is about Kim Sample (made up). The plan here is about Alex Sample');
  });

  it('answers clearly to a file that it cannot take: another kind, damaged, with nothing in it', async () => {
    const goal = personFile({ goal: GOALS }, 'bundle').text;
    for (const [name, text, answer] of [
      ['my-care.html', '<!doctype html>', 'This file is for people to read'],
      ['my-care.txt', 'My care and support', 'This file is for people to read'],
      ['my-care.json', goal.slice(0, goal.length / 2), 'This page cannot read that file'],
      ['photo.jpg', '\u0000\u0001', 'This page cannot read that file'],
      ['visit.json', '{"resourceType":"Encounter","status":"planned"}', 'We found nothing in it'],
    ] as const) {
      const driver = await viewer({});
      await driver.bring(new File([text], name));
      expect(driver.text, name).to.contain(answer);
      expect(driver.root.querySelector('a[href="tel:111"]'), name).to.exist;
      if (name === 'visit.json') expect(driver.text).to.contain('Encounter: planned');
    }
  });

  it("reads another system's plan, and names what it could not", async () => {
    const driver = await viewer({});
    const foreign = {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      title: 'Plan of the teapot hospital',
      activity: [
        {
          detail: {
            status: 'scheduled',
            description: 'Warm the pot',
            productCodeableConcept: { text: 'Cosy' },
          },
        },
      ],
    };
    await driver.bring(new File([JSON.stringify(foreign)], 'plan.json'));
    expect(driver.text).to.contain('Plan: Plan of the teapot hospital').and.to.contain('could not read');
    await driver.press('Bring in 1 thing');
    await driver.until(
      () => driver.root.querySelector('.title')?.textContent === 'Plan of the teapot hospital',
    );
    expect(driver.text).to.contain('Cosy');
  });

  it('shows the page’s own link as a picture when asked to, and no other address', async () => {
    const driver = await viewer({ content: WHOLE, shareLink: 'https://surgery.example/plan/1' });
    await driver.open('Share');
    await driver.press('Show it as a picture to scan');
    const picture = await driver.until(() => driver.root.querySelector('.qr'));
    expect(picture.getAttribute('aria-label')).to.contain('the link above');
    expect(driver.root.querySelector('a[href="https://surgery.example/plan/1"]')).to.exist;
    await driver.press('Hide the picture');
    expect(driver.root.querySelector('.qr')).to.equal(null);
    const evil = await viewer({ content: WHOLE, shareLink: 'javascript:alert(1)' });
    await evil.open('Share');
    await evil.until(() => evil.button('Save the file'));
    expect(evil.button('Show it as a picture')).to.equal(undefined);
  });

  it('shows another of several plans; what was begun with the first waits', async () => {
    const driver = await viewer({ adapter: service({}, undefined, { more: [OTHER_PLAN] }) });
    await driver.until(() => driver.text.includes('You have 2 plans'));
    await driver.open('Ask for a review');
    await driver.type('review-about', 'The group moved.');
    await driver.open('You have 2 plans');
    await driver.press('My plan for kettle elbow');
    expect(driver.root.activeElement?.textContent).to.equal('My plan for kettle elbow');
    const about = () => driver.root.querySelector<HTMLTextAreaElement>('#review-about')!.value;
    expect(about()).to.equal('');
    await driver.press('My plan for teapot thumb');
    expect(about()).to.equal('The group moved.');
  });
});
