import { html, nothing, type TemplateResult } from 'lit';
import { doorList } from '../../partials/doors.js';
import { heading } from '../../partials/heading.js';
import { answerRow } from '../../partials/answer-row.js';
import { saidIn, type Topic } from '../topics.js';
import type { AboutContext } from './about-context.js';

/** All questions with what was said, and the ways on. */
export function overview(ctx: AboutContext): TemplateResult {
  const { t, level, site, topics, record, goTo } = ctx;
  const next = topics.find((topic) => topic.fields.every((field) => !saidIn(record, field).length));
  return html`${heading(level(0), t('title'), 'heading page-title')}
    <p class="page">${t('intro')}</p>
    <p>
      ${
        next
          ? html`<button
              class="button"
              type="button"
              @click=${() => goTo({ name: 'topic', topic: next.id, goesOn: true })}
            >
              ${t(record ? 'go.on' : 'go')}
            </button>`
          : nothing
      }
      ${
        record
          ? html`<button class="button plain" type="button" @click=${() => goTo({ name: 'paper' })}>
              ${t('paper.go')}
            </button>`
          : nothing
      }
    </p>
    ${heading(level(1), t('topics.title'))}
    <dl class="answers">${topics.map((topic) => row(topic, ctx))}</dl>
    ${ctx.offers.length ? offered(ctx) : nothing}
    ${site.doors?.length ? html`${heading(level(1), t('doors.title'))} ${doorList(site.doors)}` : nothing}`;
}

function row(topic: Topic, { t, record, goTo }: AboutContext): TemplateResult {
  const isAlone = topic.fields.length === 1;
  const said = topic.fields.flatMap((field) => {
    const lines = saidIn(record, field);
    return isAlone || !lines.length ? lines : [html`<strong>${t(`field.${field.name}`)}</strong>`, ...lines];
  });
  return answerRow(t, t(`topic.${topic.id}`), said, () =>
    goTo({ name: 'topic', topic: topic.id, goesOn: false }),
  );
}

function offered({ t, level, offers, makeGoal }: AboutContext): TemplateResult {
  return html`<section class="offers no-print">
    ${heading(level(1), t('offers.title'))}
    <p>${t('offers.intro')}</p>
    <ul>
      ${offers.map(
        (offer) =>
          html`<li>
            <q>${offer.text}</q>
            <button class="link" type="button" @click=${() => makeGoal(offer)}>
              ${t('offers.take')}<span class="hidden">: ${offer.text}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
