import { aTimeout, expect, fixture, html, waitUntil } from '../../../../test/support/index.js';
import { formOn, removeForms } from '../../../../test/support/self-referral.js';
import './define.js';
import { MYSELF } from './example-answers.js';
import { FormDriver } from './form-driver.js';
import { clearDevice, COMMUNITY, DEMO } from './self-referral.examples.js';

describe('care-self-referral: content', () => {
  beforeEach(clearDevice);
  afterEach(removeForms);

  /** The tag as a page's author writes it. */
  async function tag(json: unknown, attributes: Record<string, string> = {}) {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const widget = document.createElement('care-self-referral');
    for (const [name, value] of Object.entries({ 'no-history': '', ...attributes }))
      widget.setAttribute(name, value);
    if (json !== undefined) {
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = typeof json === 'string' ? json : JSON.stringify(json);
      widget.append(script, 'Call us on 020 7946 0101');
    }
    place.append(widget);
    return new FormDriver(widget, MYSELF);
  }

  it('comes from a JSON child', async () => {
    const form = await (await tag(DEMO)).ready();
    await form.next();
    expect(form.heading).to.contain('Elmfield Surgery');
  });

  it('comes from a file', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(DEMO)]));
    const form = await (await tag(undefined, { src })).ready();
    await form.next();
    expect(form.heading).to.contain('Elmfield Surgery');
    URL.revokeObjectURL(src);
  });

  it('may be set again before the person begins', async () => {
    const { form, widget } = await formOn({ answers: MYSELF });
    widget.content = COMMUNITY;
    await widget.updateComplete;
    await aTimeout(100);
    await form.next();
    expect(form.heading).to.contain('Riverbank Practice');
  });

  it('leaves out, adds and rewords questions, and sends what was asked', async () => {
    const { form } = await formOn({ content: COMMUNITY, answers: MYSELF });
    await form.goTo('ownWords');
    expect(form.heading).to.contain('What has been going on for you?');
    await form.goTo('meetWhere');
    expect(form.heading).to.equal('Where would you like to meet?');
    await form.goToCheck();
    expect(form.text).to.contain('At the community hub').and.not.contain('NHS number');
  });

  it('that is broken says where, to the author, and leaves the fallback to people', async () => {
    for (const [json, path] of [
      ['{ not json', 'content'],
      [{ service: { name: '' } }, 'service.name'],
      [{ form: { leaveOut: ['name'] } }, 'form.leaveOut[0]'],
      [
        { form: { add: [{ after: 'matters', field: { id: 'x', type: 'magic' }, text: { en: {} } }] } },
        'form.add[0].field.type',
      ],
      [{ practice: { ods: 'DEMO1', name: 'Elmfield' } }, 'service'],
    ] as const) {
      const form = await tag(json);
      const panel = await form.until(() => form.find('.fault'), 'the panel');
      expect(panel.getAttribute('role')).to.equal('alert');
      expect([...panel.querySelectorAll('code')].map((each) => each.textContent)).to.include(path);
      expect(form.has('slot'), 'the fallback stays').to.equal(true);
    }
  });

  it('runs no script and shows no markup from content', async () => {
    const bad = '<img src=x onerror="globalThis.ran = true"><b>bold</b>';
    const { form } = await formOn({
      content: { ...DEMO, service: { ...DEMO.service!, name: bad } },
      answers: MYSELF,
    });
    await form.goTo('age');
    await form.next();
    expect(form.text).to.contain('onerror');
    expect(form.has('img, b')).to.equal(false);
    expect('ran' in globalThis).to.equal(false);
  });

  it('asks for a borough where the page names no practice, and takes the page’s as the choice', async () => {
    const { form } = await formOn({ content: {}, attributes: { area: 'E09000023' }, answers: { ...MYSELF } });
    await form.goTo('home');
    await waitUntil(() => form.all('option').length > 14, 'the boroughs');
    expect(form.find<HTMLSelectElement>('select')!.value).to.equal('E09000023');
  });
});
