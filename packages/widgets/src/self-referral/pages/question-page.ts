import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '@sixways/core/form/validate.js';
import type { Page } from '@sixways/core/model/form.js';
import { errorSummary } from '../../partials/error-summary.js';
import { controlId } from '../../partials/field.js';
import { renderField } from '../../partials/render-field.js';
import { heading, paragraphs } from '../../partials/heading.js';
import { allViews, fieldViews } from './field-views.js';
import type { PageContext } from './page-context.js';

/** A page that asks: what to mend first, then the questions, then "Continue". */
export function questionPage(page: Page, errors: readonly FieldError[], ctx: PageContext): TemplateResult {
  const { t, has, level } = ctx;
  const views = fieldViews(page, errors, ctx);
  const wrong = allViews(views).filter(({ error }) => error);
  const title = `page.${page.id}.title`;
  const body = `page.${page.id}.body`;
  return html`${
      wrong.length
        ? errorSummary(
            level(),
            t('errors.title'),
            wrong.map((view) => ({ text: view.error!.text, target: controlId(view) })),
          )
        : nothing
    }
    ${has(title) ? heading(level(), t(title)) : nothing} ${has(body) ? paragraphs(t(body)) : nothing}
    ${views.map(renderField)} <button class="button" type="submit">${t('continue')}</button>`;
}
