import type { Patient, RelatedPerson, Task } from 'fhir/r4.js';
import type { Queryable } from '../db/database.js';
import type { Resource } from '../fhir/definitions.js';
import { COLUMNS, read, type StoredRow } from '../fhir/store.js';
import { askOf } from '../fhir/team-request.js';
import { targetId } from './read-fhir.js';
import { readHistory, type HistoryLine } from './referral.js';

/** What somebody with records here asks their team for, and how to reach them. Not what they keep for themselves. */
export interface WholeRequest {
  id: string;
  version: number;
  ask: string;
  task: Task;
  patient?: Patient;
  supporters: RelatedPerson[];
  history: HistoryLine[];
}

/** The request of one Task, or undefined when there is no such Task, or when it is a referral. */
export async function readRequest(db: Queryable, id: string): Promise<WholeRequest | undefined> {
  const row = await read(db, 'Task', id);
  const task = row && (JSON.parse(row.body) as Task);
  const ask = task && askOf(task as unknown as Resource);
  if (!row || !ask) return undefined;
  const patientId = targetId(task.for);
  const [patient, supporters, history] = await Promise.all([
    patientId ? read(db, 'Patient', patientId) : undefined,
    patientId ? supportersOf(db, patientId) : [],
    readHistory(db, row, task),
  ]);
  return {
    id,
    version: row.version,
    ask,
    task,
    ...(patient && { patient: JSON.parse(patient.body) as Patient }),
    supporters: supporters.map(({ body }) => JSON.parse(body) as RelatedPerson),
    history,
  };
}

function supportersOf(db: Queryable, patientId: string): Promise<StoredRow[]> {
  return db.query<StoredRow>(
    `select ${COLUMNS} from resource where patient = $1 and type = 'RelatedPerson' order by seq limit 20`,
    [`Patient/${patientId}`],
  );
}
