/*
 * The floor that the service finder is measured against: the same list by hand in raw DOM. Its rows are made once and
 * their text is rewritten; each key narrows the last result over text that was prepared in small letters. That text, and
 * the words of what a service says, are made by the same functions: only the drawing and the search differ.
 */
import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import { prepareServices, textOf } from '@sixways/core/rules/find-services/index.js';
import { viewOf, type ServiceView } from '@sixways/widgets/service-finder/service-view.js';

/** What the floor starts from. */
export interface RawParts {
  css: string;
  /** The widget with an empty list. */
  around: string;
  words: Readonly<Record<string, string>>;
  today: string;
  /** Rows that are drawn. */
  rows: number;
}

const FACTS = ['who', 'when', 'where', 'access', 'cost', 'join'] as const;

interface Item {
  service: DirectoryService;
  text: string;
}

/** Puts the list into `#twin`. @returns so many are found */
export function startRawFinder(services: readonly DirectoryService[], parts: RawParts): number {
  const t = wordsOf(parts.words);
  const root = document.querySelector('#twin')!.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(parts.css);
  root.adoptedStyleSheets = [sheet];
  const template = document.createElement('template');
  template.innerHTML = parts.around;
  root.append(template.content);

  const index = prepareServices(services);
  const items = index.services.map((service, i): Item => ({ service, text: textOf(index, i) }));
  const rows = Array.from({ length: parts.rows }, () => new Row(t));
  const list = root.querySelector('.services')!;
  const title = root.querySelector('.found')!;
  list.replaceChildren(...rows.map(({ element }) => element));
  const views = new Map<DirectoryService, ServiceView>();
  const draw = (found: readonly Item[]) => {
    title.textContent = `${found.length} services`;
    if (views.size > 100) views.clear();
    rows.forEach((row, i) => {
      const service = found[i]?.service;
      if (!service) return row.show(undefined);
      let view = views.get(service);
      if (!view) views.set(service, (view = viewOf({ service }, t, parts.today)));
      row.show(view);
    });
  };
  let last = { words: '', found: items };
  root.querySelector<HTMLInputElement>('#words')!.addEventListener('input', ({ target }) => {
    const words = (target as HTMLInputElement).value.toLowerCase();
    const from = words.startsWith(last.words) ? last.found : items;
    last = { words, found: from.filter(({ text }) => text.includes(words)) };
    draw(last.found);
  });
  draw(items);
  return items.length;
}

function wordsOf(words: Readonly<Record<string, string>>) {
  return (key: string, values: Record<string, unknown> = {}): string => {
    const plural = values['count'] === 1 ? `${key}_one` : `${key}_other`;
    const text = words[plural] ?? words[key] ?? key;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
}

function el(tag: string, className = '', ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** One row, made once. */
class Row {
  readonly element: HTMLElement;
  #shown: ServiceView | undefined;
  readonly #name = el('h4', 'heading');
  readonly #by = el('p', 'by');
  readonly #closed = el('strong', 'tag closed', 'Closed for now');
  readonly #alert = el('p', 'alert');
  readonly #what = el('p', 'what');
  readonly #facts = FACTS.map(() => el('dd'));
  readonly #phone = el('a') as HTMLAnchorElement;
  readonly #email = el('a') as HTMLAnchorElement;
  readonly #website = el('a', '', 'Website') as HTMLAnchorElement;
  readonly #hidden = Array.from({ length: 3 }, () => el('span', 'hidden'));
  readonly #rest = Array.from({ length: 4 }, () => el('p'));
  readonly #place = el('li');
  readonly #fresh = el('p', 'fresh');
  readonly #refer = el('a', 'button', 'Refer me', this.#hidden[0]!) as HTMLAnchorElement;

  constructor(t: (key: string) => string) {
    const facts = FACTS.map((fact, i) => el('div', '', el('dt', '', t(`fact.${fact}`)), this.#facts[i]!));
    const save = el('button', 'button plain script', t('save'), this.#hidden[1]!);
    const tags = el('p', 'tags', el('strong', 'tag', t('tag.sample')), this.#closed);
    const contact = el(
      'p',
      'contact',
      el('span', '', t('contact.call'), ' ', this.#phone),
      this.#email,
      this.#website,
    );
    const summary = el('summary', '', t('about'), this.#hidden[2]!);
    const details = el(
      'details',
      '',
      summary,
      this.#rest[0]!,
      el('ul', '', this.#place),
      ...this.#rest.slice(1),
    );
    const article = el(
      'article',
      '',
      el('div', 'name', this.#name),
      ...[this.#by, tags, this.#alert, this.#what, el('dl', '', ...facts), contact, details, this.#fresh],
      el('p', 'actions', this.#refer, save),
    );
    this.element = el('li', 'service', article);
  }

  show(view: ServiceView | undefined): void {
    if (view === this.#shown) return;
    this.#shown = view;
    this.element.hidden = !view;
    if (!view) return;
    const { service } = view;
    const { organisation = '', alert = '', phone = '', email = '', href = '', places } = service;
    set(this.#name, service.name);
    set(this.#by, organisation);
    this.#closed.hidden = service.status !== 'temporarily-closed';
    set(this.#alert, alert);
    this.#alert.hidden = !alert;
    set(this.#what, view.what);
    FACTS.forEach((fact, i) => set(this.#facts[i]!, view[fact]));
    set(this.#phone, phone);
    this.#phone.href = `tel:${phone}`;
    set(this.#email, email);
    this.#email.href = `mailto:${email}`;
    this.#website.href = href;
    for (const each of this.#hidden) set(each, `: ${service.name}`);
    const rest = [service.description, service.languages.join(), service.categories.join(), service.source];
    rest.forEach((text, i) => set(this.#rest[i]!, text ?? ''));
    set(this.#place, places.map((place) => [place.name, place.address, place.postcode].join(', ')).join());
    set(this.#fresh, view.fresh);
    this.#refer.href = `/w/self-referral?service=${service.id}`;
  }
}

function set(element: Element, text: string): void {
  const node = element.firstChild as Text | null;
  if (node) node.data = text;
  else element.append(text);
}

Object.assign(globalThis, { startRawFinder });
