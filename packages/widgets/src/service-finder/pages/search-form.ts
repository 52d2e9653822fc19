import { WEEKDAYS } from '@sixways/core/model/weekdays.js';
import { html, nothing, type TemplateResult } from 'lit';
import { locales } from '../../i18n/day.js';
import type { OptionView } from '../../partials/field.js';
import { select } from '../../partials/select.js';
import { ADDRESS_NAMES, countMore, NEEDS, WAYS, type Choices } from '../choices.js';
import type { FinderContext } from './finder-context.js';

/**
 * What to look for. The controls have a `name` where their choice may stand in an address: without script the browser
 * sends those, and no others.
 */
export function searchForm(ctx: FinderContext, startOpen: boolean): TemplateResult {
  const { t, choices } = ctx;
  const more = countMore(choices);
  return html`<div class="asked">
      ${list(
        'need',
        NEEDS.map((id) => [id, t(`need.${id}`)]),
        ctx,
      )}
      ${words(ctx)}
      ${list(
        'borough',
        ctx.boroughs.map(({ gss, name }) => [gss, name]),
        ctx,
      )}
      ${postcode(ctx)}
    </div>
    <details class="more" ?open=${startOpen}>
      <summary>
        ${t('more')}${more ? html` <strong>${t('more.on', { count: more })}</strong>` : nothing}
      </summary>
      <div class="asked">
        ${list(
          'day',
          WEEKDAYS.map((day) => [day, t(`day.${day}`)]),
          ctx,
        )}
        ${list(
          'how',
          WAYS.map((way) => [way, t(`how.${way}`)]),
          ctx,
        )}
        ${list('language', languages(ctx), ctx)} ${age(ctx)}
      </div>
      <fieldset class="ticks">
        <legend class="label">${t('only')}</legend>
        ${(['stepFree', 'free', 'selfRefer'] as const).map((key) => tick(key, ctx))}
      </fieldset>
    </details>
    <button class="button" type="submit">${t('show')}</button>
    <button class="link script" type="button" @click=${ctx.startAgain}>${t('again')}</button>`;
}

type ListKey = 'need' | 'borough' | 'day' | 'how' | 'language';

function list(key: ListKey, options: [id: string, label: string][], ctx: FinderContext): TemplateResult {
  const { t, choices, choose } = ctx;
  return html`<div data-choice=${key}>
    ${select({
      field: { id: ADDRESS_NAMES[key], type: 'radios' },
      label: t(`ask.${key}`),
      hint: undefined,
      optional: undefined,
      answer: choices[key],
      options: options.map(option),
      error: undefined,
      headingLevel: undefined,
      words: { error: '', choose: t(`any.${key}`) },
      onAnswer: (_field, answer) => choose({ [key]: answer } as Partial<Choices>),
    })}
  </div>`;
}

function option([id, label]: [string, string]): OptionView {
  return { id, label, hint: undefined, exclusive: false, reveals: [] };
}

function languages({ languages: codes, t }: FinderContext): [string, string][] {
  return codes
    .map((code): [string, string] => [code, languageName(code, t)])
    .sort(([, one], [, other]) => (one < other ? -1 : 1));
}

/** Names of languages, in the language of the page. */
const names: Record<string, Intl.DisplayNames> = {};

/** "Bengali" for `bn`; British Sign Language has its own words, since browsers name it differently. */
export function languageName(code: string, t: FinderContext['t']): string {
  if (/^(bfi|sgn)/.test(code)) return t('language.bsl');
  try {
    const name = (names[locales().join()] ??= new Intl.DisplayNames(locales(), { type: 'language' }));
    return name.of(code) ?? code;
  } catch {
    // Not every feed writes codes: its own word will do.
    return code;
  }
}

function words({ t, choices, choose }: FinderContext): TemplateResult {
  return html`<div class="script">
    <label class="label" for="words">${t('ask.words')}</label>
    <input
      class="input"
      id="words"
      type="search"
      data-choice="words"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${choices.words}
      @input=${(event: Event) => choose({ words: valueOf(event) })}
    />
  </div>`;
}

function age({ t, choices, choose }: FinderContext): TemplateResult {
  return html`<div class="script group">
    <label class="label" for="age">${t('ask.age')}</label>
    <input
      class="input short"
      id="age"
      type="text"
      inputmode="numeric"
      data-choice="age"
      autocomplete="off"
      .value=${choices.age}
      @change=${(event: Event) => choose({ age: valueOf(event) })}
    />
  </div>`;
}

/** A postcode, or near where the person is: said before the browser asks. */
function postcode({ t, where }: FinderContext): TemplateResult {
  const { state } = where;
  const failed = state.kind === 'failed';
  return html`<div class="script">
    <label class="label" for="postcode">${t('ask.postcode')}</label>
    <input
      class="input short"
      id="postcode"
      type="text"
      data-choice="postcode"
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${failed ? 'where-said postcode-hint' : 'postcode-hint'}
      aria-invalid=${failed && state.because !== 'refused' ? 'true' : 'false'}
      .value=${where.postcode}
      @change=${(event: Event) => where.findPostcode(valueOf(event))}
    />
    <span class="hint" id="postcode-hint">${t('ask.postcodeHint')}</span>
    <p class=${failed ? 'error said' : 'said'} id="where-said" role="status">
      ${failed ? t(`where.${state.because}`) : state.kind === 'looking' ? t('where.looking') : nothing}
    </p>
    <details class="near">
      <summary>${t('near')}</summary>
      <p class="hint">${t('near.hint')}</p>
      <button class="button plain" type="button" @click=${() => where.findMe()}>${t('near.go')}</button>
    </details>
  </div>`;
}

function tick(key: 'stepFree' | 'free' | 'selfRefer', { t, choices, choose }: FinderContext): TemplateResult {
  const name = ADDRESS_NAMES[key];
  return html`<div class="choice">
    <input
      id=${name}
      name=${name}
      type="checkbox"
      value="yes"
      data-choice=${key}
      autocomplete="off"
      ?checked=${choices[key]}
      @change=${(event: Event) => choose({ [key]: (event.target as HTMLInputElement).checked })}
    />
    <label for=${name}>${t(`only.${key}`)}</label>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

/** Puts into the controls what is chosen where it changed in another way than by them: a box no longer follows its attribute. */
export function followChoices(root: ParentNode, choices: Choices, postcode: string): void {
  for (const [key, control] of controls(root)) {
    const value = key === 'postcode' ? postcode : choices[key as keyof Choices];
    if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
    else if (control.value !== value) control.value = value;
  }
}

/** What the controls say: a person may have chosen before the script was there. */
export function choicesOf(root: ParentNode): Partial<Choices> {
  const read: Record<string, string | boolean> = {};
  for (const [key, control] of controls(root))
    if (key !== 'postcode')
      read[key] = control.type === 'checkbox' ? (control as HTMLInputElement).checked : control.value;
  return read as Partial<Choices>;
}

/** The controls by what is chosen with them. */
function controls(root: ParentNode): [key: string, control: HTMLInputElement | HTMLSelectElement][] {
  return [...root.querySelectorAll<HTMLElement>('[data-choice]')].map((holder) => [
    holder.dataset['choice']!,
    holder.querySelector('select') ?? (holder as HTMLInputElement),
  ]);
}
