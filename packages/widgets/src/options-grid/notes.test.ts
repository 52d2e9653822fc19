import { deviceRecords } from '@sixways/adapters/browser/device-records.js';
import type { DecisionRecord } from '@sixways/core/model/decision-record.js';
import { expect, oneEvent } from '../../../../test/support/index.js';
import { gridOn } from '../../../../test/support/options-grid.js';
import '../journey/define.js';
import './define.js';
import { TEAPOT } from './example-aids.js';

/** Lets a test read what was copied, or forbids copying. */
async function withClipboard(
  writeText: ((text: string) => Promise<void>) | undefined,
  run: () => Promise<void>,
) {
  const { clipboard } = navigator;
  const define = (value: unknown) =>
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  define(writeText ? { writeText } : undefined);
  try {
    await run();
  } finally {
    define(clipboard);
  }
}

describe('notes to take along', () => {
  it('hold all that was said, and that it is not advice', async () => {
    const grid = await gridOn({ stage: 'about' });
    await grid.sayEverything();
    const lines = [...grid.root.querySelectorAll('.summary li')].map((line) => line.textContent!.trim());
    for (const line of [
      'A strap',
      'To knit again without pain',
      'How many people feel better? A little.',
      'What can go wrong? Matters most. Leans towards: A strap. What could be given up for it: Some weeks of waiting',
      'Will I still be able to knit?',
      'Do you feel sure which option you want? No',
      'I am not sure yet. How long can I take to decide, and what would help me?',
      'What are the risks of each option for me?',
      'The needle',
      'These notes are not advice, and nothing is decided yet.',
    ])
      expect(lines).to.include(line);
  });

  it('are copied as plain text, the same as on the page', async () => {
    const grid = await gridOn({ stage: 'about' });
    await grid.sayEverything();
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        await grid.press('Copy my notes');
        await grid.until(() => copied);
      },
    );
    expect(copied).to.match(/^My notes about this decision\n\n/);
    for (const line of grid.root.querySelectorAll('.summary li'))
      expect(copied).to.contain(`- ${line.textContent!.trim()}`);
    expect(grid.root.querySelector('[role=status]')!.textContent).to.contain('copied');
  });

  it('stand selected in a box where the browser does not copy', async () => {
    const grid = await gridOn();
    await grid.copyWithoutLeave();
    const box = await grid.until(() => grid.root.querySelector<HTMLTextAreaElement>('#by-hand'));
    expect(grid.root.activeElement).to.equal(box);
    expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
    expect(box.value).to.contain('My notes about this decision');
  });

  it('are deleted when the person says so', async () => {
    const grid = await gridOn({ stage: 'about' });
    await grid.sayEverything();
    await grid.press('Keep this');
    await grid.press('Delete everything');
    expect(grid.widget.record).to.equal(undefined);
    expect(grid.root.textContent).not.to.contain('needle').and.not.to.contain('knit');
    expect(grid.root.querySelector<HTMLTextAreaElement>('#worries')!.value).to.equal('');
    expect(grid.root.querySelectorAll('input:checked')).to.have.length(0);
  });
});

describe('the record for the plan', () => {
  const record: Omit<DecisionRecord, 'at' | 'id'> = {
    status: 'in-progress',
    aid: { id: 'teapot-thumb', published: TEAPOT.published },
    seats: [
      {
        who: 'person',
        whatMatters: 'To knit again without pain',
        rows: [
          { row: 'better', question: 'How many people feel better?', weight: 1 },
          { row: 'harm', question: 'What can go wrong?', weight: 4, leans: 'strap' },
          { row: 'nothing', question: TEAPOT.rows.find(({ id }) => id === 'nothing')!.question, weight: 0 },
          { row: 'own-1', own: 'Will I still be able to knit?' },
        ],
        tradeOffs: [{ row: 'harm', text: 'Some weeks of waiting' }],
      },
    ],
    optionsDiscussed: TEAPOT.options.map(({ id }) => ({
      option: id,
      benefits: [`How many people feel better? ${TEAPOT.rows[0]!.answers[id]}`],
      risks: [`What can go wrong? ${TEAPOT.rows[1]!.answers[id]}`],
    })),
    sure: { sure: false, understand: true },
    questions: [
      'I am not sure yet. How long can I take to decide, and what would help me?',
      'What are the risks of each option for me?',
    ],
    reservations: 'The needle',
  };

  it('is there once the person keeps it, in progress, as JSON carries it; the event tells ids and counts alone', async () => {
    const grid = await gridOn({ stage: 'about' });
    await grid.sayEverything();
    expect(grid.widget.record).to.equal(undefined);
    setTimeout(() => void grid.press('Keep this'));
    const event = await oneEvent(grid.widget, 'care-decision-record-made');
    expect(event.detail).to.deep.equal({ aid: 'teapot-thumb', rows: 4, questions: 2, people: 1 });
    const { at, id, ...rest } = grid.widget.record!;
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect(at).to.match(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(rest).to.deep.equal(record);
    expect(JSON.parse(JSON.stringify(rest))).to.deep.equal(record);
  });

  it('is kept on the device where the person says so, and can be kept again', async () => {
    await deviceRecords().forget();
    const journey = document.createElement('care-journey');
    document.body.append(journey);
    const grid = await gridOn({ stage: 'next' });
    journey.append(grid.widget);
    await grid.toLastStep();
    await grid.press('Keep this');
    await grid.press('Keep it on this device');
    await grid.press('Make a code and keep it');
    const code = (await grid.until(() => grid.find('strong.code'))).textContent!;
    await grid.until(() => grid.text.includes('Your notes are kept with your plan'));
    expect(journey.records.place).to.equal('device');
    await grid.press('Keep this');
    await grid.until(() => grid.text.includes('Your notes are kept with your plan'));
    expect(grid.text).not.to.contain('could not be kept');
    journey.remove();
    const kept = await (await deviceRecords().open(code))!.list('decision');
    expect(kept.map(({ record: { aid } }) => aid.id)).to.deep.equal(['teapot-thumb']);
    await deviceRecords().forget();
  });

  it('is handed to the journey around the widget', async () => {
    const journey = document.createElement('care-journey');
    document.body.append(journey);
    const grid = await gridOn({ stage: 'next' });
    journey.append(grid.widget);
    await grid.toLastStep();
    await grid.press('Keep this');
    await grid.until(() => journey.decisions.length);
    expect(journey.decisions.map(({ aid }) => aid.id)).to.deep.equal(['teapot-thumb']);
    await grid.press('Delete everything');
    expect(journey.decisions).to.deep.equal([]);
    journey.remove();
  });
});
