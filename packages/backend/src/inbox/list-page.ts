import { html, type Html } from './html.js';
import { dateTime, day, layout } from './layout.js';
import type { ListedReferral, ListPage } from './list.js';
import { ASK_LABELS, stateOf, STATES } from './states.js';

export interface ListView extends ListPage {
  who: string;
  /** The chosen state; absent: all. */
  status?: string | undefined;
  waiting: number;
  /** Today in London, `YYYY-MM-DD`. */
  today: string;
  /** A reference that was searched for. */
  searched?: string | undefined;
  isFirst: boolean;
}

/** The list of referrals. */
export function listPage(view: ListView): string {
  const { searched, status, referrals } = view;
  const title =
    searched !== undefined
      ? 'Search results'
      : status
        ? `${stateOf(status).label} referrals`
        : 'All referrals';
  return layout(
    { title, who: view.who },
    html`<h1>${title}</h1>
      ${searchForm(searched)} ${searched === undefined && tabs(status, view.waiting)}
      ${referrals.length === 0 ? nothing(view) : table(referrals, view.today)} ${older(view)}`,
  );
}

function searchForm(searched: string | undefined): Html {
  return html`<form class="search" method="post" action="/inbox/search" role="search">
    <label for="reference">Find a reference</label>
    <span class="hint" id="reference-hint">Such as SW-7K3M-9QTX-4Q</span>
    <span class="row"
      ><input
        id="reference"
        name="reference"
        value="${searched ?? ''}"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="reference-hint"
        maxlength="60"
      />
      <button class="secondary">Find</button></span
    >
  </form>`;
}

function tabs(status: string | undefined, waiting: number): Html {
  const tab = (key: string | undefined, label: string) => {
    const href = `/inbox/?status=${key ?? 'all'}`;
    return html`<li><a href="${href}" ${key === status && html`aria-current="page"`}>${label}</a></li>`;
  };
  const count = waiting >= 1000 ? '1,000 or more' : String(waiting);
  return html`<nav aria-label="Referrals by state">
    <ul class="tabs">
      ${Object.entries(STATES).map(([key, { label }]) => tab(key, key === 'requested' ? `${label} (${count})` : label))}
      ${tab(undefined, 'All')}
    </ul>
  </nav>`;
}

function nothing({ searched, status }: ListView): Html {
  if (searched !== undefined)
    return html`<p>There is no referral with this reference. Check it with the person, letter by letter.</p>`;
  return html`<p>${status === 'requested' ? 'Nothing new.' : 'Nothing here.'}</p>`;
}

function table(referrals: readonly ListedReferral[], today: string): Html {
  return html`<table class="list">
    <caption class="hidden">
      Referrals and requests, newest first
    </caption>
    <thead>
      <tr>
        <th scope="col">Person</th>
        <th scope="col">What would help</th>
        <th scope="col">Sent</th>
        <th scope="col">Answer by</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      ${referrals.map((referral) => line(referral, today))}
    </tbody>
  </table>`;
}

function line(
  { id, ask, name, reference, sentAt, answerBy, needs, status, hasSafetyNote }: ListedReferral,
  today: string,
): Html {
  const isWaiting = status === 'requested' || status === 'received';
  const isLate = isWaiting && answerBy !== undefined && answerBy.slice(0, 10) < today;
  return html`<tr>
    <th scope="row">
      <a href="/inbox/${ask ? 'requests' : 'referrals'}/${encodeURIComponent(id)}">${name}</a
      >${reference && html`<span class="reference">${reference}</span>`}
      ${hasSafetyNote && html`<strong class="tag alert">Told us about safety</strong>`}
    </th>
    <td data-label="What would help">
      ${ask ? ASK_LABELS[ask] : needs.length > 0 ? needs.join(', ') : 'Not said'}
    </td>
    <td data-label="Sent">${dateTime(sentAt)}</td>
    <td data-label="Answer by">
      ${answerBy ? day(answerBy) : 'Not said'}${isLate && html` <strong class="tag alert">Late</strong>`}
    </td>
    <td data-label="State"><strong class="tag ${stateOf(status).tone}">${stateOf(status).label}</strong></td>
  </tr>`;
}

function older({ status, older: before, isFirst, searched }: ListView): Html | false {
  if (searched !== undefined) return html`<p><a href="/inbox/">Back to all referrals</a></p>`;
  if (!before && isFirst) return false;
  const list = `/inbox/?status=${status ?? 'all'}`;
  return html`<nav class="pages" aria-label="Pages">
    ${!isFirst && html`<a href="${list}">Newest referrals</a>`}
    ${before && html`<a href="${list}&before=${before}" rel="next">Older referrals</a>`}
  </nav>`;
}
