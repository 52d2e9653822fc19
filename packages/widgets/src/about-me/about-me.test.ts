import { expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import type { AboutMe } from '@sixways/core/model/about-me.js';
import { AboutMe as AboutMeSchema } from '@sixways/core/model/about-me.js';
import { parse } from '@sixways/core/model/parse.js';
import { showExample } from '../examples/example.js';
import '../goal-setter/define.js';
import '../journey/define.js';
import { keeping } from '../records/example-adapters.js';
import { RecordsDriver } from '../records/records-driver.js';
import { examples, firstAnswer } from './about-me.examples.js';
import type { CareAboutMe } from './about-me.js';
import { ABOUT_ME } from './example-about-me.js';
import './define.js';

async function show(adapter?: CareAboutMe['adapter']) {
  const widget = await fixture<CareAboutMe>(html`<care-about-me .adapter=${adapter}></care-about-me>`);
  return new RecordsDriver(widget).ready();
}

describe('care-about-me', () => {
  for (const example of examples)
    it(`is accessible: ${example.name}`, async () => {
      const widget = await showExample(example, await fixture<HTMLElement>(html`<div></div>`));
      await expect(widget).to.be.accessible();
    });

  it('goes from question to question and keeps one record of all answers', async () => {
    const adapter = await keeping();
    const about = await show(adapter);
    await about.press('Start');
    await about.type('needs', 'The stairs\n\n  Company  ');
    await about.press('Continue');
    // A question's box has nothing of the one before.
    const box = await about.until(() => about.find<HTMLTextAreaElement>('#mostImportant'), 'the box');
    expect(box.value).to.equal('');
    await about.type('mostImportant', 'My garden');
    await about.press('Continue');
    await about.reads('What works well now');
    await about.press('That is enough');
    await about.reads('Go on with the next question');
    await waitUntil(async () => (await adapter.records!.list('about-me'))[0]?.record.mostImportant);
    const all = await adapter.records!.list('about-me');
    expect(all).to.have.length(1);
    expect(all[0]!.record).to.deep.include({ needs: ['The stairs', 'Company'], mostImportant: 'My garden' });
    expect(parse(AboutMeSchema, all[0]!.record).date).to.match(/^\d{4}-\d\d-\d\d$/);
  });

  it('changes one answer and leaves all others as they were', async () => {
    const person = { ...ABOUT_ME.involve[0]!, note: 'Rings on Sundays' };
    const adapter = await keeping({ 'about-me': [{ ...ABOUT_ME, involve: [person] }] });
    const about = await show(adapter);
    await about.reads('electrician');
    await about.press('Change: My people');
    await about.type('phone-0', '020 7946 0111');
    await about.press('Save');
    await waitUntil(
      async () =>
        (await adapter.records!.load('about-me', ABOUT_ME.id)).record.involve[0]!.phone === '020 7946 0111',
    );
    const { record } = await adapter.records!.load('about-me', ABOUT_ME.id);
    const same = ({ updatedAt: _u, date: _d, ...rest }: AboutMe) => rest;
    expect(JSON.parse(JSON.stringify(same(record)))).to.deep.equal(
      same({ ...ABOUT_ME, involve: [{ ...person, phone: '020 7946 0111' }] }),
    );
  });

  it('marks on paper which headings are its own', async () => {
    const about = await show(await keeping({ 'about-me': [ABOUT_ME] }));
    await about.reads('electrician');
    await about.press('Print or copy');
    const titles = () => about.all('.paper-part :is(h2, h3, h4)').map((each) => each.textContent!.trim());
    await waitUntil(() => titles().length);
    expect(titles()).to.include('What I need help with *').and.include('What is most important to me');
    expect(titles()).to.have.length(14);
  });

  it('hands what matters to the goals of the same page, where it becomes one and is offered no more', async () => {
    const page = await fixture<HTMLElement>(
      html`<care-journey><care-about-me></care-about-me><care-goal-setter></care-goal-setter></care-journey>`,
    );
    const about = await new RecordsDriver(page.querySelector('care-about-me')!).ready();
    const goals = await new RecordsDriver(page.querySelector('care-goal-setter')!).ready();
    await firstAnswer(about, 'Walk further');
    await about.press('That is enough');
    await about.press('Make this a goal: Walk further');
    const box = await goals.until(() => goals.find<HTMLTextAreaElement>('#text'), 'the question');
    expect(box.value).to.equal('Walk further');
    await goals.press('Continue');
    await waitUntil(() => !about.text.includes('Make this a goal'));
  });

  it('names the fault of faulty content', async () => {
    const widget = await fixture<CareAboutMe>(
      html`<care-about-me .content=${{ leaveOut: ['shoes'] } as never}></care-about-me>`,
    );
    await (await new RecordsDriver(widget).ready()).reads('leaveOut[0]');
  });
});
