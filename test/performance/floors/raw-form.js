/*
 * The floor that using the form is measured against: the same pages, looks and answers in raw DOM, one question a page.
 * Its pages are handed to it as markup; it clones them, listens to their controls and keeps the answers.
 */

/**
 * @typedef {object} RawPage
 * @property {string} form markup of the page's form
 * @property {string} summary markup of its error summary; empty where nothing is required
 * @property {{ name: string, markup: string }[]} errors messages by field
 */

/** @param {{ css: string, around: string, pages: RawPage[] }} parts `around` has a `<form>` for the pages to stand in */
globalThis.startRawForm = ({ css, around, pages }) => {
  const root = document.querySelector('#twin').attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.append(fragment(around).cloneNode(true));

  const ready = pages.map(({ form, summary, errors }) => ({
    form: fragment(form).firstElementChild,
    summary: fragment(summary).firstElementChild,
    errors: errors.map(({ name, markup }) => ({ name, message: fragment(markup).firstElementChild })),
  }));
  const answers = {};
  let at = 0;
  let shown = root.querySelector('form');

  const keep = ({ target }) => {
    const { name, type, value } = target;
    if (type === 'checkbox')
      answers[name] = [...shown.querySelectorAll(`[name="${name}"]:checked`)].map((box) => box.value);
    else answers[name] = value;
  };

  const show = () => {
    const form = ready[at].form.cloneNode(true);
    form.addEventListener('submit', submit);
    for (const control of form.querySelectorAll('input, textarea, select'))
      control.addEventListener(/radio|checkbox|select/.test(control.type) ? 'change' : 'input', keep);
    shown.replaceWith(form);
    shown = form;
    form.querySelector('h1, h2, h3')?.focus();
  };

  const submit = (event) => {
    event.preventDefault();
    const missing = ready[at].errors.filter(({ name }) => !answers[name]?.length && !answers[`${name}-day`]);
    if (missing.length) return complain(missing);
    at++;
    show();
  };

  const complain = (missing) => {
    for (const { name, message } of missing) {
      const control = shown.querySelector(`[name="${name}"], [name^="${name}-"]`);
      const group = control.closest('.group');
      group.classList.add('with-error');
      group.insertBefore(message.cloneNode(true), group.querySelector('legend ~ *, label ~ *'));
      const described = group.matches('fieldset') ? group : control;
      described.setAttribute('aria-describedby', `${name}-error`);
      if (described === control) control.setAttribute('aria-invalid', 'true');
    }
    const summary = ready[at].summary.cloneNode(true);
    for (const link of summary.querySelectorAll('a'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        root.getElementById(link.hash.slice(1))?.focus();
      });
    shown.prepend(summary);
    summary.focus();
  };

  show();
};

/** @param {string} markup */
function fragment(markup) {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the markup is the benchmark's own, taken from the widget
  template.innerHTML = markup;
  return template.content;
}
