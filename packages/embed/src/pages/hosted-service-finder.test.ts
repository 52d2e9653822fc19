import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sampleDirectory } from '@sixways/content/directory.js';
import { HostedDirectory } from './hosted-directory.js';
import { readHostedRequest, type HostedRequest } from './hosted-request.js';
import { hostedSelfReferral } from './hosted-self-referral.js';
import { hostedServiceFinder } from './hosted-service-finder.js';
import type { HostedWidget } from './hosted-widget.js';

const FILES = { script: '/cdn/script.js', imports: [], words: {} };

describe('/w/service-finder', () => {
  let directory: HostedDirectory;
  let finder: HostedWidget;
  before(async () => {
    directory = await HostedDirectory.read({ port: sampleDirectory });
    finder = await hostedServiceFinder(directory);
  });

  const page = (query: Record<string, string> = {}) => {
    const request = readHostedRequest(query, finder.params);
    assert.equal(typeof request, 'object', String(request));
    return finder.page(request as HostedRequest, FILES);
  };
  const names = (html: string) =>
    [...html.matchAll(/<article[^]*?<h3[^>]*>(?:<!--[^>]*-->)*([^<]+)/g)].map(([, name]) => name);

  it('has the form and the first services as HTML, and says that they are made up', () => {
    const html = page();
    assert.match(html, /<form[^>]*method="get"[^>]*action="\/w\/service-finder"/);
    assert.equal(names(html).length, 10);
    assert.match(html, /Made up, to try this out/);
    assert.match(html, /href="\/w\/service-finder\?page=2"/);
  });

  it('lists who is there for lonely people in Greenwich on Tuesdays without steps', () => {
    const html = page({ need: 'lonely', borough: 'E09000011', day: 'tuesday', 'step-free': 'yes' });
    const found = names(html);
    assert.ok(found.length > 0);
    const services = directory.index.services.filter(({ name }) => found.includes(name));
    for (const { openings, needs } of services) {
      assert.ok(needs.includes('lonely'));
      assert.ok(openings.some(({ day }) => day === 'tuesday'));
    }
    assert.match(html, /<option value="lonely" selected/);
    assert.match(html, /id="step-free"[^>]* checked/);
  });

  it('turns pages without losing what was chosen, in Easy Read too', () => {
    const html = page({ need: 'lonely', 'reading-level': 'easy' });
    assert.match(html, /\?need=lonely&amp;page=2&amp;reading-level=easy/);
    assert.match(html, /name="reading-level" value="easy"/);
    const second = names(page({ need: 'lonely', page: '2' }));
    assert.ok(second.length > 0);
    assert.ok(!names(page({ need: 'lonely' })).includes(second[0]!));
  });

  it('sends no words, no age, no postcode: their boxes have no names', () => {
    for (const [, box] of page().matchAll(/<input ([^>]*)>/g))
      if (/type="(text|search)"/.test(box!)) assert.doesNotMatch(box!, / name=/);
  });

  it('knows only what it lists', () => {
    assert.equal(readHostedRequest({ need: '<b>' }, finder.params), 'need');
    assert.equal(readHostedRequest({ borough: 'E09000033' }, finder.params), 'borough');
    for (const fault of ['need', 'borough', 'lang', 'repeated', 'page']) {
      const { body, status } = finder.fault(fault);
      assert.ok(status >= 400);
      assert.match(body.text, /999/);
    }
  });

  it('leads to a form that has the service', async () => {
    const form = await hostedSelfReferral(new Map(), directory);
    const { id, name } = directory.index.services[0]!;
    const request = readHostedRequest({ service: id }, form.params) as HostedRequest;
    assert.equal(request['service'], id);
    const [, data] = /id="sixways-page">([^]*?)<\/script>/.exec(form.page(request, FILES))!;
    assert.deepEqual((JSON.parse(data!) as { site: object }).site, { requested: { id, name } });
    assert.equal(readHostedRequest({ service: 'nobody' }, form.params), 'service');
  });
});
