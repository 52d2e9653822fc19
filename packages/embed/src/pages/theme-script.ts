/**
 * The theme editor's own script: shows each colour in the preview at once, and asks the server whether it can be read.
 * Custom properties set one by one through the object model are no inline style: the strictest policy lets them be.
 */
export const THEME_SCRIPT = `
const form = document.getElementById('colors');
const frame = document.getElementById('preview');
const shown = document.getElementById('shown');
let asked = 0;

function paint() {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  for (const [name, color] of new FormData(form)) root.style.setProperty('--care-color-' + name, color);
  const { background, text } = form.elements;
  const { body } = frame.contentDocument;
  body?.style.setProperty('background', background.value);
  body?.style.setProperty('color', text.value);
}

async function check() {
  const turn = ++asked;
  const query = new URLSearchParams(new FormData(form));
  const answer = await fetch('/builder/theme.json?' + query);
  const { verdict, faults, css } = await answer.json();
  if (turn !== asked) return;
  history.replaceState(history.state, '', '/builder/theme?' + query);
  document.getElementById('verdict-text').textContent = verdict;
  document.getElementById('faults').replaceChildren(...faults.map((sentence) => {
    const item = document.createElement('li');
    item.textContent = sentence;
    return item;
  }));
  document.getElementById('export').hidden = css === undefined;
  document.getElementById('css').value = css ?? '';
}

document.querySelector('.without').hidden = true;
form.addEventListener('input', paint);
form.addEventListener('change', () => {
  check().catch(() => form.requestSubmit());
});
frame.addEventListener('load', paint);
shown.addEventListener('change', () => {
  frame.src = shown.value;
});
paint();
`.trim();
