/**
 * The builder's own script. What it shows comes from the server, as texts: without it, the form's button does the same.
 */
export const BUILDER_SCRIPT = `
const form = document.getElementById('choose');
const frame = document.getElementById('preview');
const list = document.getElementById('snippets');
const said = document.getElementById('said');
const model = list.querySelector('.snippet');
let asked = 0;

function prepare() {
  document.querySelector('.without').hidden = true;
  document.querySelector('.widths').hidden = false;
  showFields();
  for (const button of list.querySelectorAll('.copy')) button.hidden = false;
}

function showFields() {
  for (const field of form.querySelectorAll('[data-only]')) {
    field.hidden = field.dataset.only !== form.elements.widget.value;
    field.querySelector('select').disabled = field.hidden;
  }
}

async function show() {
  showFields();
  const turn = ++asked;
  const query = new URLSearchParams(new FormData(form));
  const answer = await fetch('/builder/built.json?' + query);
  const built = await answer.json();
  // Another choice was made meanwhile.
  if (turn !== asked) return;
  history.replaceState(history.state, '', '/builder/?' + query);
  if (frame.getAttribute('src') !== built.preview) frame.src = built.preview;
  frame.title = 'Preview: ' + built.title;
  document.getElementById('alone').href = built.preview;
  list.replaceChildren(...built.snippets.map(snippet));
  said.textContent = 'What to copy has changed: ' + built.snippets.map(({ title }) => title).join(', ') + '.';
}

function snippet({ id, title, code, steps }) {
  const section = model.cloneNode(true);
  section.querySelector('h3').textContent = title;
  const area = section.querySelector('textarea');
  Object.assign(area, { id: 'code-' + id, value: code, rows: code.split('\\n').length + 1 });
  area.setAttribute('aria-label', title + ': to copy');
  const button = section.querySelector('.copy');
  button.dataset.copy = area.id;
  button.hidden = false;
  button.querySelector('span').textContent = ': ' + title;
  section.querySelector('ol').replaceChildren(...steps.map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  }));
  return section;
}

async function copy(area) {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    said.textContent = 'Copied. Now paste it into your page.';
  } catch {
    said.textContent = 'It is marked: press Control and C to copy it.';
  }
}

form.addEventListener('change', () => {
  show().catch(() => form.requestSubmit());
});
list.addEventListener('click', (event) => {
  const button = event.target.closest('.copy');
  if (button) void copy(document.getElementById(button.dataset.copy));
});
document.querySelector('.widths').addEventListener('change', (event) => {
  document.querySelector('.window').classList.toggle('desktop', event.target.value === 'desktop');
});
prepare();
`.trim();
