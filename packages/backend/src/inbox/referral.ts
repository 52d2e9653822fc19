import type {
  Consent,
  Patient,
  QuestionnaireResponse,
  RelatedPerson,
  ServiceRequest,
  Task,
} from 'fhir/r4.js';
import { auditOf } from '../access/audit.js';
import type { Queryable } from '../db/database.js';
import type { Resource } from '../fhir/definitions.js';
import { COLUMNS, read, readVersion, type StoredRow } from '../fhir/store.js';
import { askOf } from '../fhir/team-request.js';
import { askedIn, targetId, type Asked } from './read-fhir.js';

/** One referral, whole. */
export interface WholeReferral {
  id: string;
  version: number;
  task: Task;
  request?: ServiceRequest;
  patient?: Patient;
  supporters: RelatedPerson[];
  consents: Consent[];
  asked: Asked[];
  history: HistoryLine[];
}

export interface HistoryLine {
  at: Date | string;
  /** Absent: the person who referred themselves, or whoever helped them. */
  who?: string;
  status: string;
  reason?: string;
}

/** Everything that belongs to one Task, or undefined when there is no such Task, or when it is no referral. */
export async function readReferral(db: Queryable, id: string): Promise<WholeReferral | undefined> {
  const row = await read(db, 'Task', id);
  if (!row) return undefined;
  const task = JSON.parse(row.body) as Task;
  // What somebody keeps for themselves must not come along with what they ask for.
  if (askOf(task as unknown as Resource)) return undefined;
  const requestId = targetId(task.focus);
  const patientId = targetId(task.for);
  const [request, patient, others, history] = await Promise.all([
    requestId ? read(db, 'ServiceRequest', requestId) : undefined,
    patientId ? read(db, 'Patient', patientId) : undefined,
    patientId ? ofPatient(db, patientId) : [],
    readHistory(db, row, task),
  ]);
  const all = <T>(type: string) =>
    others.filter((each) => each.type === type).map(({ body }) => JSON.parse(body) as T);
  const responses = all<QuestionnaireResponse>('QuestionnaireResponse').filter(
    ({ basedOn }) => !basedOn || basedOn.some((each) => targetId(each) === requestId),
  );
  return {
    id,
    version: row.version,
    task,
    ...(request && { request: JSON.parse(request.body) as ServiceRequest }),
    ...(patient && { patient: JSON.parse(patient.body) as Patient }),
    supporters: all<RelatedPerson>('RelatedPerson'),
    consents: all<Consent>('Consent'),
    asked: responses.flatMap(({ item }) => askedIn(item)),
    history,
  };
}

function ofPatient(db: Queryable, patientId: string): Promise<StoredRow[]> {
  return db.query<StoredRow>(
    `select ${COLUMNS} from resource where patient = $1 and type in ('RelatedPerson', 'Consent', 'QuestionnaireResponse') order by seq limit 100`,
    [`Patient/${patientId}`],
  );
}

/** Who moved it when: from the audit, with the reasons from the versions that were written then. */
export async function readHistory(db: Queryable, row: StoredRow, task: Task): Promise<HistoryLine[]> {
  const moves = (await auditOf(db, 'Task', row.id)).flatMap(({ at, who, what, detail }) => {
    const version = Number(/version (\d+)/.exec(detail ?? '')?.[1] ?? 0);
    return (what === 'move' || what === 'update') && version > 1 ? [{ at, who, version }] : [];
  });
  const lines = await Promise.all(
    moves.map(async ({ at, who, version }) => {
      const then = version === row.version ? row : await readVersion(db, 'Task', row.id, version);
      const body = then ? (JSON.parse(then.body) as Task) : task;
      const reason = body.statusReason?.text;
      return { at, who, status: body.status, ...(reason && { reason }) };
    }),
  );
  return [{ at: task.authoredOn ?? row.updated, status: 'requested' }, ...lines];
}
