import * as v from 'valibot';
import { Instant, Text } from './common.js';
import type { DecisionRecord } from './decision-record.js';
import { RecordId } from './record.js';

/*
 * The schema of a decision record, apart from its types: the grid makes records and needs no schema; whoever reads one
 * from a file or a server does.
 */

/** May be empty: the person wrote nothing there. */
const text = v.string();
const texts = v.array(Text);

const RowView = v.object({
  row: Text,
  question: v.exactOptional(Text),
  own: v.exactOptional(Text),
  weight: v.exactOptional(v.picklist([0, 1, 2, 3, 4])),
  leans: v.exactOptional(Text),
});

const Seat = v.object({
  who: v.picklist(['person', 'supporter']),
  whatMatters: text,
  rows: v.array(RowView),
  tradeOffs: v.array(v.object({ row: Text, text: Text })),
});

const yesNo = v.exactOptional(v.boolean());

/** A {@link DecisionRecord} as it is kept. */
export const DecisionRecordSchema = v.object({
  id: RecordId,
  status: v.literal('in-progress'),
  aid: v.object({ id: Text, published: Text }),
  at: Instant,
  seats: v.array(Seat),
  optionsDiscussed: v.array(v.object({ option: Text, benefits: texts, risks: texts })),
  sure: v.object({ sure: yesNo, understand: yesNo, riskBenefit: yesNo, encouragement: yesNo }),
  questions: texts,
  reservations: text,
}) satisfies v.GenericSchema<DecisionRecord>;
