/**
 * The demonstration ICB's own script: its links between reading levels work without it, and with it they change the page
 * in place, so that nothing is lost that somebody filled in.
 */
export const ICB_SCRIPT = `
'use strict';
const journey = document.querySelector('care-journey');
const links = [...document.querySelectorAll('.level a')];

function read(level) {
  if (level === 'easy') journey.setAttribute('reading-level', 'easy');
  else journey.removeAttribute('reading-level');
  for (const link of links) link.toggleAttribute('aria-current', false);
  links.find((link) => link.dataset.level === level).setAttribute('aria-current', 'true');
}

for (const link of links)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    read(link.dataset.level);
    history.replaceState(history.state, '', link.href + location.hash);
  });
`.trim();
