import type { DirectoryService } from '@sixways/core/model/directory-service.js';
import type { Hand } from '../journey/context.js';
import type { Finder } from './finder.js';
import type { Later } from './later.js';

/** What the list's presses need of the element around it. */
export interface PressesHost {
  requestUpdate(): void;
  say(
    type: `care-${string}`,
    detail: Record<string, string | number | boolean>,
    cancelable?: boolean,
  ): boolean;
  /** Where what one widget offers the next goes, if there is a journey around. */
  hand(): Hand | undefined;
}

/** Everything that is pressed in the list, and in the person's own: one listener for all. */
export function pressesOf(host: PressesHost, finder: Finder, later: Later) {
  const { finding, opened } = finder;
  return {
    onClick(event: Event): void {
      const pressed = (event.target as Element).closest<HTMLElement>('[data-do]');
      const service = pressed && shown().find(({ id }) => id === idOf(pressed));
      if (!service) return;
      if (pressed.dataset['do'] === 'refer') refer(service, event);
      else void later.putAside(service, pressed.dataset['do'] === 'remove');
    },
    /** `toggle` does not bubble, so the list listens on the way down. */
    onToggle: {
      capture: true,
      handleEvent({ target }: Event): void {
        const details = target as HTMLDetailsElement;
        const id = idOf(details);
        if (id === undefined || details.open === opened.has(id)) return;
        if (details.open) opened.add(id);
        else opened.delete(id);
        host.requestUpdate();
      },
    },
  };

  function shown(): DirectoryService[] {
    return [...finding.shown().map(({ service }) => service), ...(later.things?.shortlist.services ?? [])];
  }

  /** To the self-referral on this page, where there is one; else the link leads there. */
  function refer(service: DirectoryService, event: Event): void {
    const { need } = finder.choices;
    const goesOn = host.say('care-service-chosen', { id: service.id }, true);
    const taken =
      goesOn && host.hand()?.give({ to: 'self-referral', service, ...(need && { needs: [need] }) });
    if (!goesOn || taken) event.preventDefault();
  }
}

function idOf(inside: HTMLElement): string | undefined {
  return inside.closest<HTMLElement>('[data-id]')?.dataset['id'];
}
