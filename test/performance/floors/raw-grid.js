/*
 * The floor that the options grid is measured against: the same table, looks and answers, made by hand in raw DOM.
 * It starts on the first step, as the widget does, and makes the table when told.
 */

/**
 * @typedef {import('@sixways/core/model/decision-aid.js').DecisionAid} Aid
 * @typedef {Record<string, string>} Words
 */

/** @param {{ css: string, around: string, aid: Aid, words: Words }} parts `around` is the widget on its first step */
globalThis.startRawGrid = ({ css, around, aid, words }) => {
  const root = document.querySelector('#twin').attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the markup is the benchmark's own, taken from the widget
  template.innerHTML = around;
  root.append(template.content);
  globalThis.showRawTable = () => {
    const stage = root.querySelector('.stage');
    const { section, weighed } = makeStage(aid, words);
    stage.replaceWith(section);
    section.addEventListener('change', ({ target }) => {
      const [, kind, id] = /^(weight|lean)-(.+)$/.exec(target.name) ?? [];
      if (kind) weighed(kind, id, target.value);
    });
  };
};

/**
 * An element with attributes and children.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {Node[]} children
 */
function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children);
  return element;
}

/** @param {Aid} aid @param {Words} words */
function makeStage(aid, words) {
  const views = {};
  const feet = {};
  const groups = ['benefits', 'risks', 'alternatives', 'nothing'];
  const heads = aid.options.map(({ name }) => el('th', { scope: 'col' }, name));
  const table = el(
    'table',
    { part: 'table' },
    el('caption', { id: 'caption' }, aid.decision),
    el('thead', {}, el('tr', {}, el('td', {}, words['table.question']), ...heads)),
    ...groups.map((group) => makeGroup(group, aid, words, feet)),
  );
  const section = el(
    'section',
    { class: 'stage' },
    el('h3', { class: 'heading stage-title', tabindex: '-1' }, words['compare.title']),
    el('p', { class: 'notice' }, words.noAdvice),
    makeChoice(aid, words),
    patterns(),
    el(
      'p',
      { class: 'order no-print' },
      el('button', { class: 'link', type: 'button' }, words['order.mine']),
    ),
    el('div', { class: 'place' }, table),
    makeAdd(words),
    el(
      'div',
      { class: 'no-print' },
      el('h4', { class: 'heading', tabindex: '-1' }, words['invite.title']),
      el('p', {}, words['invite.text']),
      el('button', { class: 'button plain', type: 'button' }, words['invite.go']),
    ),
    el('p', { class: 'hidden', role: 'status' }),
  );
  const weighed = (kind, id, value) => {
    const view = (views[id] ??= {});
    view[kind] = value;
    if (kind === 'weight') reveal(feet[id], Number(value), aid, words);
  };
  return { section, weighed };
}

function makeChoice(aid, words) {
  const boxes = aid.options.map(({ id, name }) => {
    const box = el('input', {
      type: 'checkbox',
      id: `option-${id}`,
      name: `option-${id}`,
      autocomplete: 'off',
    });
    box.checked = true;
    return el('div', { class: 'choice' }, box, el('label', { for: `option-${id}` }, name));
  });
  return el(
    'fieldset',
    { class: 'group no-print' },
    el('legend', { class: 'label' }, words['choose.legend']),
    el('div', { class: 'choices' }, ...boxes),
  );
}

function makeAdd(words) {
  return el(
    'form',
    { class: 'add no-print', autocomplete: 'off' },
    el('label', { class: 'label', for: 'own' }, words['own.label']),
    el('div', { class: 'hint', id: 'own-hint' }, words['own.hint']),
    el('input', {
      class: 'input',
      id: 'own',
      name: 'own',
      autocomplete: 'off',
      'aria-describedby': 'own-hint',
    }),
    el('button', { class: 'button plain' }, words['own.add']),
  );
}

function makeGroup(group, aid, words, feet) {
  const heading = el('h4', { class: 'heading', tabindex: '-1' }, words[`group.${group}`]);
  const head = el('td', { colspan: String(aid.options.length + 1) }, heading);
  const body = el('tbody', {}, el('tr', { class: 'group-head' }, head));
  for (const row of aid.rows) if (row.bran === group) body.append(...makeRow(row, aid, words, feet));
  return body;
}

function makeRow(row, aid, words, feet) {
  const outcomes = aid.outcomes.filter((outcome) => outcome.row === row.id);
  const cells = aid.options.map(({ id }) =>
    el(
      'td',
      {},
      el('p', {}, row.answers[id]),
      ...outcomes.flatMap((outcome) => makeFigure(outcome, outcome.figures[id], words)),
    ),
  );
  const foot = el(
    'div',
    { class: 'row-foot' },
    makeEvidence(row, outcomes, aid, words),
    makeWeigh(row, words),
  );
  feet[row.id] = { row, place: foot.lastElementChild };
  return [
    el('tr', { class: 'answers' }, el('th', { scope: 'row' }, row.question), ...cells),
    el('tr', { class: 'foot' }, el('td', { colspan: String(aid.options.length + 1) }, foot)),
  ];
}

function fill(sentence, values) {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

function inSentence(text) {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}

function makeFigure({ happened, otherwise, period, of }, { n }, words) {
  const values = {
    n: String(n),
    of: String(of),
    others: String(of - n),
    happened: inSentence(happened),
    otherwise: inSentence(otherwise),
    period,
  };
  const strong = el('strong', {}, fill(words['figure.people'], values));
  return [el('p', { class: 'figure' }, strong, fill(words['figure.peopleRest'], values)), makePeople(n)];
}

function makePeople(n) {
  const rows = Math.floor(n / 10);
  const rest = n % 10;
  const box = (x, y, width, height) =>
    width && height ? `M${x * 10} ${y * 10}h${width * 10}v${height * 10}h${-width * 10}z` : '';
  const below = rest ? rows + 1 : rows;
  return svg(
    'svg',
    { class: 'people', viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { class: 'marked', d: box(0, 0, 10, rows) + box(0, rows, rest, 1) }),
    svg('path', {
      class: 'plain',
      d: (rest ? box(rest, rows, 10 - rest, 1) : '') + box(0, below, 10, 10 - below),
    }),
  );
}

function makeEvidence(row, outcomes, aid, words) {
  const counted = outcomes.map(({ population, certainty }) =>
    el(
      'p',
      {},
      fill(words['evidence.counted'], { population: `${population}.` }),
      ' ',
      el('strong', {}, words[`certainty.${certainty.level}`]),
      ' ',
      certainty.why,
    ),
  );
  const cited = new Set([...row.citations, ...outcomes.flatMap(({ citations }) => citations)]);
  const items = aid.citations
    .filter(({ id }) => cited.has(id))
    .map(({ text, href, read, seen }) => {
      const day = new Date(seen).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      const link = el('a', { href, rel: 'noopener noreferrer' }, text);
      return el('li', {}, link, '. ', words[`read.${read}`], ' ', fill(words['evidence.seen'], { day }));
    });
  const details = el('details', {}, el('summary', {}, words['evidence.sources']), el('ul', {}, ...items));
  return el('div', { class: 'evidence' }, ...counted, details);
}

function makeWeigh(row, words) {
  const chips = [0, 1, 2, 3, 4].map((weight) =>
    chip(row, 'weight', String(weight), words[`weight.${weight}`]),
  );
  return el('div', { class: 'weigh' }, el('fieldset', {}, legend(row, words['weigh.legend']), ...chips));
}

function legend(row, text, tag = 'legend', attributes = {}) {
  return el(tag, attributes, text, el('span', { class: 'hidden' }, `: ${row.question}`));
}

function chip(row, kind, value, label) {
  const input = el('input', { type: 'radio', name: `${kind}-${row.id}`, value, autocomplete: 'off' });
  return el('label', { class: 'chip' }, input, label);
}

/** What is asked once a row matters, and once it matters much. */
function reveal({ row, place }, weight, aid, words) {
  const [, lean, tradeOff] = place.children;
  if (weight > 0 && !lean)
    place.append(
      el(
        'fieldset',
        {},
        legend(row, words['lean.legend']),
        ...aid.options.map(({ id, name }) => chip(row, 'lean', id, name)),
        chip(row, 'lean', 'unsure', words['lean.unsure']),
      ),
    );
  if (weight === 0) lean?.remove();
  if (weight >= 3 && !tradeOff)
    place.append(
      el(
        'div',
        { class: 'trade-off' },
        legend(row, words['tradeOff.label'], 'label', { for: `give-${row.id}` }),
        el('input', { class: 'input', id: `give-${row.id}`, name: `give-${row.id}`, autocomplete: 'off' }),
      ),
    );
  if (weight < 3) tradeOff?.remove();
}

function patterns() {
  const person =
    'M5 1a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M2 9.4V7.6a2.4 2.4 0 0 1 2.4-2.4h1.2a2.4 2.4 0 0 1 2.4 2.4v1.8z';
  const pattern = (id, attributes) =>
    svg(
      'pattern',
      { id, width: '10', height: '10', patternUnits: 'userSpaceOnUse' },
      svg('path', { d: person, ...attributes }),
    );
  return svg(
    'svg',
    { class: 'patterns', width: '0', height: '0', 'aria-hidden': 'true', focusable: 'false' },
    svg(
      'defs',
      {},
      pattern('person-marked', {}),
      pattern('person-plain', { transform: 'matrix(.9 0 0 .9 .5 .5)' }),
    ),
  );
}
