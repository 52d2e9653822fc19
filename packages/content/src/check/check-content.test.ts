import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Area } from '@sixways/core/model/area.js';
import type { Form, FormText } from '@sixways/core/model/form.js';
import type { ReferralSite } from '@sixways/core/model/site.js';
import { areas, form, formText, site } from '../index.js';
import { checkContent, SHIPPED } from './check-content.js';
import { checkArea, checkForm, checkSite, checkText } from './check-data.js';

const paths = (faults: readonly { path: string }[]) => faults.map(({ path }) => path);

describe('a faulty file', () => {
  let area: Area;
  let shipped: Form;
  let english: FormText;
  let community: ReferralSite;
  before(async () => {
    area = await areas.get('E09000028');
    shipped = await form('self-referral');
    english = await formText('self-referral', 'en');
    community = await site('community');
  });
  const broken = <T>(data: T, breakIt: (copy: T) => void): T => {
    const copy = structuredClone(data);
    breakIt(copy);
    return copy;
  };

  it('is named by its path: areas', () => {
    const faults = (breakIt: (copy: Area) => void) => paths(checkArea(broken(area, breakIt)));
    assert.deepEqual(
      faults((a) => Object.assign(a.routes[0]!, { resaon: 'A typing error' })),
      ['routes[0].resaon'],
    );
    assert.deepEqual(
      faults((a) => (a.gss = 'Southwark')),
      ['gss'],
    );
    assert.deepEqual(
      faults((a) => (a.reviewDue = '2027-02-30')),
      ['reviewDue'],
    );
    assert.deepEqual(
      faults((a) => (a.routes = [])),
      ['routes'],
    );
    assert.deepEqual(
      faults((a) => (a.doors[2]!.href = 'javascript:alert(1)')),
      ['doors[2].href'],
    );
    assert.deepEqual(
      faults((a) => (a.practices[1]!.ods = 'no code')),
      ['practices[1].ods'],
    );
    assert.deepEqual(
      faults((a) => (a.practices[1]!.ods = a.practices[0]!.ods)),
      ['practices[1].ods'],
    );
    assert.deepEqual(paths(checkArea(area, 'E09000001')), ['gss']);
    assert.deepEqual(paths(checkArea('{')), ['']);
  });

  it('is named by its path: routes that lead nowhere', () => {
    const faults = (breakIt: (copy: Area) => void) => paths(checkArea(broken(area, breakIt)));
    assert.deepEqual(
      faults((a) => (a.routes[0]!.route = 'self')),
      ['routes[0].service'],
    );
    assert.deepEqual(
      faults((a) => (a.routes[0]!.route = 'phone')),
      ['routes[0].service.phone'],
    );
    assert.deepEqual(
      faults((a) => delete a.routes[0]!.reason),
      ['routes[0].reason'],
    );
    assert.deepEqual(
      faults((a) => (a.routes[0]!.practices = ['X99999'])),
      ['routes[0].practices[0]'],
    );
    assert.deepEqual(
      faults((a) => (a.doors = a.doors.filter(({ phone }) => !phone))),
      ['doors'],
    );
    const claimed = (a: Area) => {
      a.routes[0]!.route = 'practitioner';
      delete a.source;
    };
    assert.deepEqual(faults(claimed), ['source']);
  });

  it('is named by its path: forms', () => {
    const faults = (breakIt: (copy: Form) => void) => paths(checkForm(broken(shipped, breakIt)));
    assert.deepEqual(
      faults((f) => (f.fields[0]!.type = 'slider' as 'radios')),
      ['fields[0].type'],
    );
    assert.deepEqual(
      faults((f) => (f.pages[0]!.fields = ['nobody'])),
      ['pages[0].fields[0]'],
    );
    assert.deepEqual(
      faults((f) => (f.pages[1]!.when = { who: ['nobody'] })),
      ['pages[1].when.who[0]'],
    );
    assert.deepEqual(
      faults((f) => (f.pages[1]!.when = { nobody: ['yes'] })),
      ['pages[1].when.nobody'],
    );
    assert.deepEqual(
      faults((f) => (f.fields[0]!.options![1]!.reveals = ['nobody'])),
      ['fields[0].options[1].reveals[0]'],
    );
  });

  it('is named by its path: words that are missing, astray or never filled in', () => {
    const faults = (changes: Record<string, string>) => paths(checkText(shipped, { ...english, ...changes }));
    assert.deepEqual(faults({ 'needs.label': ' ' }), ['needs.label']);
    assert.deepEqual(faults({ 'page.route.body': '' }), ['page.route.body']);
    assert.deepEqual(faults({ 'page.name.title': '' }), ['page.name.title']);
    assert.deepEqual(faults({ 'needs.lable': 'What?' }), ['needs.lable']);
    assert.deepEqual(faults({ 'needs.label': '{{organisation}}?' }), ['needs.label']);
    assert.deepEqual(paths(checkText(shipped, { ...english, 'needs.hint': 7 })), ['needs.hint']);
  });

  it('is named by its path: sites', () => {
    const texts = { en: english };
    const faults = (breakIt: (copy: ReferralSite) => void) =>
      paths(checkSite(broken(community, breakIt), shipped, texts));
    assert.deepEqual(
      faults((s) => (s.service!.email = 'nobody')),
      ['service.email'],
    );
    assert.deepEqual(
      faults((s) => (s.form!.leaveOut = ['name'])),
      ['form.leaveOut[0]'],
    );
    assert.deepEqual(
      faults((s) => (s.form!.add[0]!.after = 'nowhere')),
      ['form.add[0].after'],
    );
    assert.deepEqual(
      faults((s) => (s.form!.add[0]!.field.id = 'needs')),
      ['form.add[0].field.id'],
    );
    assert.deepEqual(
      faults((s) => delete s.form!.add[0]!.text.en['meetWhere.label']),
      ['form.en.meetWhere.label'],
    );
    assert.deepEqual(
      faults((s) => (s.form!.reword['en'] = { 'ownWord.label': 'Typed wrongly' })),
      ['form.en.ownWord.label'],
    );
  });

  it('is found in a folder, with its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sixways-content-'));
    try {
      cpSync(SHIPPED, folder, { recursive: true });
      assert.deepEqual(checkContent(folder), []);
      writeFileSync(join(folder, 'areas', 'E09000028.json'), JSON.stringify({ ...area, name: 'Elsewhere' }));
      assert.deepEqual(
        checkContent(folder).map(({ file }) => file),
        [join(folder, 'areas.json')],
      );
      writeFileSync(join(folder, 'areas', 'E09000028.json'), '{ "gss": ');
      assert.deepEqual(
        checkContent(folder).map(({ file }) => file),
        [join(folder, 'areas', 'E09000028.json')],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the community site', () => {
  it('leaves a page out, adds a question and rewords one, in both languages', async () => {
    const shipped = await form('self-referral');
    const texts = {
      en: await formText('self-referral', 'en'),
      'en-x-easy': await formText('self-referral', 'en-x-easy'),
    };
    assert.deepEqual(checkSite(await site('community'), shipped, texts), []);
  });
});
