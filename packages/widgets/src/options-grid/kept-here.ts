import type { TemplateResult } from 'lit';
import { adoptLater } from '../base/adopt-later.js';
import type { SharedRecords } from '../journey/context.js';
import { devicePanel, unlockPanel, type DeviceHost } from '../records/device-panels.js';
import { keptStyles } from '../records/kept.styles.js';
import { deviceHolds } from '../records/on-device.js';
import type { PanelState } from '../records/records-panels.js';

/**
 * Below the notes, once they were kept: where they are, and a way to keep them on this device. Where nobody is signed in they
 * would else be gone on the next page, and the thread with them.
 */
export class KeptHere implements DeviceHost {
  readonly held: DeviceHost['held'];
  panelState: PanelState = { open: 'none' };

  /** @param redraw something was pressed */
  constructor(
    readonly setUp: DeviceHost['setUp'],
    shared: SharedRecords,
    readonly redraw: () => void,
    root: ShadowRoot,
  ) {
    // What was said stays on this page whatever is deleted from the device.
    this.held = { shared, wipe: () => {} };
    adoptLater(root, keptStyles);
  }

  /** What another visit kept on this device is opened with its own code, and not written over. */
  async look(): Promise<void> {
    if (this.held.shared.place === 'memory' && (await deviceHolds())) this.panelState.open = 'unlock';
  }

  draw(): TemplateResult {
    const isLocked = this.panelState.open === 'unlock' && this.held.shared.place === 'memory';
    return isLocked ? unlockPanel(this) : devicePanel(this);
  }
}
