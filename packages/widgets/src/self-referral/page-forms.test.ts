import { html } from 'lit';
import type { Page } from '@sixways/core/model/form.js';
import { aTimeout, expect, waitUntil } from '../../../../test/support/index.js';
import { PageForms } from './page-forms.js';

const PAGES: Page[] = ['one', 'two'].map((id) => ({ id, kind: 'question', fields: [id] }));

describe('forms of question pages', () => {
  /** Each drawing of a page, as it was made. */
  let drawn: string[];
  const page = (id: string, words: string) => {
    drawn.push(`${id} ${words}`);
    return html`<input name=${id} aria-label=${words} />`;
  };
  const drawing = (words: string) => ({
    from: [words],
    draw: ({ id }: Page, wrong: boolean) => page(id, wrong ? 'wrong' : words),
  });
  const shown = (forms: PageForms, id: string, words: string) =>
    forms.show(id, [words], () => page(id, words)).querySelector('input')!;

  beforeEach(() => (drawn = []));

  it('draws a page where it was not drawn ahead', () => {
    const forms = new PageForms(PAGES, () => {});
    expect(shown(forms, 'one', 'words').ariaLabel).to.equal('words');
    expect(drawn).to.deep.equal(['one words']);
  });

  it('draws a page that comes back anew, with nothing in its boxes', () => {
    const forms = new PageForms(PAGES, () => {});
    const box = shown(forms, 'one', 'words');
    box.value = 'canary';
    expect(shown(forms, 'one', 'words'), 'while it is shown').to.equal(box);
    shown(forms, 'two', 'words');
    expect(shown(forms, 'one', 'words').value).to.equal('');
    forms.leave();
    expect(shown(forms, 'one', 'words').value).to.equal('');
  });

  // Safari does not say when it has nothing else to do.
  if ('requestIdleCallback' in globalThis)
    describe('drawn ahead', () => {
      it('are not drawn again', async () => {
        const forms = new PageForms(PAGES, () => {});
        forms.prepare(drawing('words'));
        await waitUntil(() => drawn.includes('two words'));
        drawn = [];
        expect(shown(forms, 'one', 'words').ariaLabel).to.equal('words');
        expect(drawn).to.deep.equal([]);
      });

      it('are drawn again where the words are others, but for what was shown', async () => {
        const forms = new PageForms(PAGES, () => {});
        forms.prepare(drawing('words'));
        await waitUntil(() => drawn.includes('two words'));
        shown(forms, 'one', 'words');
        forms.prepare(drawing('others'));
        await waitUntil(() => drawn.includes('two others'));
        await aTimeout(0);
        expect(drawn).not.to.include('one others');
        expect(shown(forms, 'two', 'third').ariaLabel).to.equal('third');
      });
    });
});
