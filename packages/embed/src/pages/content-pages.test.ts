import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DECISION_AIDS, decisionAid } from '@sixways/content';
import { hostedOptionsGrid } from './hosted-options-grid.js';
import { html } from './html.js';
import { plainAid } from './plain-aid.js';
import { plainWords } from './plain-words.js';

const FILES = { script: '/cdn/script.js', imports: [], words: { en: ['/cdn/words.js'] } };
const TODAY = '2026-11-25';
const words = await plainWords('en');

describe('a decision aid as plain HTML', () => {
  for (const id of DECISION_AIDS)
    it(`${id} says all that a person needs: every option, every answer, every source, every door`, async () => {
      const aid = await decisionAid(id);
      const { text } = plainAid(aid, words, TODAY);
      // Within a sentence words begin with a small letter.
      const says = (words: string) =>
        assert.ok(text.toLowerCase().includes(html`${words}`.text.toLowerCase()), words);
      const number = (n: number) => n.toLocaleString('en-GB');
      says(aid.title);
      for (const { name, what, experience } of aid.options)
        [name, what, experience.body, experience.mind, experience.life].forEach(says);
      for (const { question, answers } of aid.rows) [question, ...Object.values(answers)].forEach(says);
      for (const each of aid.outcomes) {
        [each.happened, each.period, each.population, each.certainty.why].forEach(says);
        for (const figure of Object.values(each.figures)) {
          if ('unknown' in figure) says(figure.unknown);
          else if ('value' in figure) says(`${figure.value} points`);
          else if (each.measure === 'people') {
            says(`${number(figure.n)} out of ${number(each.of)} people`);
            says(`${number(each.of - figure.n)} out of ${number(each.of)}: ${each.otherwise}`);
          } else if (each.measure === 'events') says(`${figure.n} times among ${each.of} people`);
        }
      }
      for (const each of aid.citations) says(each.text);
      for (const each of aid.doors) says(each.name);
      assert.equal(text.match(/<h1>/g)?.length, 1);
    });

  it('warns once its review is due, and after a year shows its doors alone', async () => {
    const aid = { ...(await decisionAid('carpal-tunnel')), reviewDue: '2026-01-01' };
    assert.match(plainAid(aid, words, TODAY).text, /may be out of date/);
    const gone = plainAid({ ...aid, reviewDue: '2025-01-01' }, words, TODAY).text;
    assert.doesNotMatch(gone, /<h3>/);
    assert.ok(gone.includes(aid.doors[0]!.name));
  });
});

describe('/w/options-grid', () => {
  it('holds the widget, the comparison inside it, and the checked aid for its script', async () => {
    const page = (await hostedOptionsGrid()).page({ lang: 'en', aid: 'carpal-tunnel' }, FILES);
    const aid = await decisionAid('carpal-tunnel');
    assert.match(page, /<care-options-grid\s+heading-level="1"\s+aid="carpal-tunnel"\s*>\s*<h1>/);
    assert.ok(page.includes(`<title>${aid.title}</title>`));
    assert.match(page, /modulepreload" href="\/cdn\/words\.js"/);
    const [, data] = /<script type="application\/json" id="sixways-page">([^]*?)<\/script>/.exec(page)!;
    assert.deepEqual(JSON.parse(data!), { aid });
  });

  it('is in easy words for those who ask for them', async () => {
    const page = (await hostedOptionsGrid()).page({ lang: 'en-x-easy', aid: 'carpal-tunnel' }, FILES);
    const easy = await decisionAid('carpal-tunnel', 'en-x-easy');
    assert.notEqual(easy.condition.about, (await decisionAid('carpal-tunnel')).condition.about);
    assert.ok(page.includes(html`${easy.condition.about}`.text));
    assert.match(page, /reading-level="easy"/);
    const { t } = await plainWords('en-x-easy');
    for (const key of ['about.options', 'group.benefits', 'doors.title'])
      assert.ok(page.includes(`<h2>${html`${t(key)}`.text}</h2>`), key);
  });

  it('lists the decisions where none is named', async () => {
    const page = (await hostedOptionsGrid()).page({ lang: 'en' }, FILES);
    for (const id of DECISION_AIDS) assert.ok(page.includes(`href="/w/options-grid?aid=${id}"`), id);
  });
});
