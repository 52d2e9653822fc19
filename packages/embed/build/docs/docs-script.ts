/** The script of every page of the documentation: search on the device, and buttons that copy code. */
import { excerpt, find } from './find.js';
import type { Entry } from './search-index.js';

let index: Promise<Entry[]> | undefined;

/** Fetched when somebody turns to the search, once. */
function loadIndex(): Promise<Entry[]> {
  return (index ??= fetch('/docs/search.json')
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<Entry[]>;
    })
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    }));
}

const form = document.querySelector<HTMLFormElement>('form.search');
if (form) searchWith(form);
for (const block of document.querySelectorAll<HTMLElement>('.code')) addCopyButton(block);

function searchWith(form: HTMLFormElement): void {
  const box = form.querySelector('input')!;
  const count = form.querySelector('.count')!;
  const list = form.querySelector('ol')!;
  form.hidden = false;
  const look = async () => {
    const search = box.value.trim();
    if (search.length < 2) {
      count.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const entries = await loadIndex();
      // Somebody typed on meanwhile: that search shows its own.
      if (search !== box.value.trim()) return;
      const found = find(entries, search);
      count.textContent = found.length === 1 ? '1 place found.' : `${found.length || 'No'} places found.`;
      list.replaceChildren(...found.map((entry) => place(entry, search)));
    } catch {
      count.textContent = 'Search needs a connection. All pages are in the contents.';
    }
  };
  box.addEventListener('focus', () => void loadIndex().catch(() => {}));
  box.addEventListener('input', () => void look());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void look();
  });
}

function place({ page, part, url, text }: Entry, search: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: url, textContent: part ?? page });
  const where = part ? ` (${page})` : '';
  const words = Object.assign(document.createElement('span'), { textContent: excerpt(text, search) });
  const item = document.createElement('li');
  item.append(link, where, document.createElement('br'), words);
  return item;
}

function addCopyButton(block: HTMLElement): void {
  const code = block.querySelector('code')!;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  button.addEventListener('click', () => {
    const said = (words: string) => {
      button.textContent = words;
      setTimeout(() => (button.textContent = 'Copy'), 3000);
    };
    navigator.clipboard.writeText(code.textContent).then(
      () => said('Copied'),
      () => said('Not copied'),
    );
  });
  button.setAttribute('aria-live', 'polite');
  block.append(button);
}
