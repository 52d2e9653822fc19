import { html, nothing, type TemplateResult } from 'lit';
import type { AboutMe } from '@sixways/core/model/about-me.js';
import { newId } from '@sixways/core/model/ids.js';
import { londonDay } from '@sixways/core/rules/london-day.js';
import { day } from '../../i18n/day.js';
import { box, linesIn } from '../../partials/boxes.js';
import { heading } from '../../partials/heading.js';
import { errorAt, question, type Fault } from '../../partials/question.js';
import { TakeAlong } from '../../partials/take-along.js';
import { saidIn, type Field, type Topic } from '../topics.js';
import type { AboutContext, AboutView } from './about-context.js';
import { aboutPaper } from './about-lines.js';

export { aboutLines } from './about-lines.js';

type TopicView = AboutView & { name: 'topic' };

/** The questions, and all that was said on paper. Loaded when the person begins. */
export class AboutPages {
  #faults: readonly Fault[] = [];
  /** How many people's boxes are shown. */
  #people = 0;
  readonly #take: TakeAlong;

  constructor(private readonly context: () => AboutContext) {
    const { t, level, root, redraw } = context();
    this.#take = new TakeAlong({ t, level, root: () => root, redraw });
  }

  /** Another page came up. */
  leave(): void {
    this.#faults = [];
    this.#people = 0;
    this.#take.leave();
  }

  render(view: AboutView): TemplateResult {
    const ctx = this.context();
    if (view.name === 'paper') return this.#paper(ctx);
    const topic = view.name === 'topic' && ctx.topics.find(({ id }) => id === view.topic);
    return topic ? this.#topic(topic, view, ctx) : html``;
  }

  #topic(topic: Topic, view: TopicView, ctx: AboutContext): TemplateResult {
    const { t, level, goTo } = ctx;
    const leave = () => {
      if (!this.#save(this.#form(ctx), topic)) goTo({ name: 'overview' });
    };
    return question({
      key: topic.id,
      t,
      level,
      back: t('back'),
      faults: this.#faults,
      body: html`${heading(level(0), t(`topic.${topic.id}`), 'page-title')}
      ${t(`topic.${topic.id}.intro`) ? html`<p>${t(`topic.${topic.id}.intro`)}</p>` : nothing}
      ${topic.fields.map((field) => this.#field(field, ctx))}`,
      goesOn: view.goesOn,
      onBack: leave,
      onEnough: leave,
      onSubmit: (event) => this.#onSubmit(event, topic, view),
    });
  }

  #field(field: Field, ctx: AboutContext): TemplateResult {
    const { t, record } = ctx;
    if (field.kind === 'people') return this.#involve(ctx);
    const value = saidIn(record, field).join('\n');
    const hint = [t(`field.${field.name}.hint`), field.kind === 'lines' && t('lines')]
      .filter(Boolean)
      .join(' ');
    return box({
      id: field.name,
      label: t(`field.${field.name}`),
      hint,
      value,
      rows: field.name === 'supportedBy' ? 1 : 4,
    });
  }

  /** People who should take part: three boxes each. An emptied name takes them away. */
  #involve({ t, level, record }: AboutContext): TemplateResult {
    const people = record?.involve ?? [];
    const shown = Math.max(people.length, this.#people, 1);
    return html`${heading(level(1), t('field.involve'))}
      <p class="hint">${t('field.involve.hint')}</p>
      ${[...Array(shown).keys()].map((i) => {
        const named = { number: i + 1 };
        return html`<fieldset class="person">
          <legend class="label">${t('person', named)}</legend>
          ${box({ id: `name-${i}`, label: t('person.name'), value: people[i]?.name, ...errorAt(t, this.#faults, `name-${i}`) })}
          ${box({ id: `role-${i}`, label: t('person.role'), value: people[i]?.role })}
          ${box({ id: `phone-${i}`, label: t('person.phone'), value: people[i]?.phone })}
        </fieldset>`;
      })}
      <button class="link" type="submit" name="more" value="1">${t('person.more')}</button>`;
  }

  #onSubmit(event: SubmitEvent, topic: Topic, view: TopicView): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement, event.submitter);
    const ctx = this.context();
    if (this.#save(form, topic)) return;
    if (form.has('more')) return this.#more(ctx);
    const next = view.goesOn && ctx.topics[ctx.topics.findIndex(({ id }) => id === topic.id) + 1];
    ctx.goTo(next ? { name: 'topic', topic: next.id, goesOn: true } : { name: 'overview' });
  }

  /** @returns whether something must be mended first: then nothing was saved */
  #save(form: FormData, topic: Topic): boolean {
    const ctx = this.context();
    const { records, lang, tell } = ctx;
    const before = ctx.record;
    const missing = [...form.keys()].filter(
      (name) =>
        name.startsWith('name-') &&
        !said(form, name) &&
        (said(form, name.replace('name', 'role')) || said(form, name.replace('name', 'phone'))),
    );
    if (missing.length) {
      this.#faults = missing.map((target) => ({ key: 'person.error', target }));
      ctx.redraw();
      void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>('.error-summary')?.focus());
      return true;
    }
    const fields = Object.assign(
      {},
      ...topic.fields.map((field) => read(field, form, before)),
    ) as Partial<AboutMe>;
    const start = before ?? empty(lang);
    const after = { ...start, ...fields };
    if (JSON.stringify(after) === JSON.stringify(start)) return false;
    records.held.save('about-me', { ...after, date: londonDay(new Date()) });
    tell('care-about-me-saved');
    return false;
  }

  #more(ctx: AboutContext): void {
    this.#people = (ctx.record?.involve.length ?? 0) + 1;
    const last = this.#people - 1;
    ctx.redraw();
    void ctx.drawn().then(() => ctx.root.querySelector<HTMLElement>(`#name-${last}`)?.focus());
  }

  #form({ root }: AboutContext): FormData {
    return new FormData(root.querySelector('form.question') as HTMLFormElement);
  }

  #paper({ t, record, topics, goTo }: AboutContext): TemplateResult {
    if (!record) return html``;
    const when = day(record.date ?? record.updatedAt.slice(0, 10));
    return html`<button class="link back no-print" type="button" @click=${() => goTo({ name: 'overview' })}>
        ${t('back')}
      </button>
      ${this.#take.render(aboutPaper(record, topics, t, when))}`;
  }
}

function read(field: Field, form: FormData, before: AboutMe | undefined): Partial<AboutMe> {
  switch (field.kind) {
    case 'text':
      return { [field.name]: said(form, field.name) };
    case 'lines':
      return { [field.name]: linesIn(String(form.get(field.name) ?? '')) };
    case 'people': {
      const numbers = [...form.keys()]
        .filter((name) => name.startsWith('name-'))
        .map((name) => name.slice(5));
      const involve = numbers.flatMap((i) => {
        const name = said(form, `name-${i}`);
        const known = before?.involve[Number(i)];
        return name
          ? [{ ...known, name, role: said(form, `role-${i}`), phone: said(form, `phone-${i}`) }]
          : [];
      });
      return { involve };
    }
  }
}

function empty(lang: string): AboutMe {
  return {
    id: newId(),
    lang,
    updatedAt: new Date().toISOString(),
    author: 'self',
    needs: [],
    working: [],
    notWorking: [],
    strengths: [],
    interests: [],
    involve: [],
  };
}

function said(form: FormData, name: string): string | undefined {
  return String(form.get(name) ?? '').trim() || undefined;
}
