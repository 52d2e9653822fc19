import { ContentError, type ContentFault } from '../errors.js';

/** An error means that the content is not shown; a warning, that somebody should look at it. */
export type Severity = 'error' | 'warning';

/** What a rule found in a content file: where, what is wrong, and how to mend it. */
export interface Finding extends ContentFault {
  /** `<group>/<name>`: the same for every finding of one rule. */
  rule: string;
  severity: Severity;
  /** What to do about it, one sentence. */
  mend: string;
}

/** @param path where, such as `outcomes[0].figures` */
export function error(rule: string, path: string, text: string, mend: string): Finding {
  return { rule, severity: 'error', path, text, mend };
}

/** @param path where, such as `outcomes[0].figures` */
export function warning(rule: string, path: string, text: string, mend: string): Finding {
  return { rule, severity: 'warning', path, text, mend };
}

/** What a check threw because the data does not fit its schema. Any other error is thrown on. */
export function schemaFindings(thrown: unknown): Finding[] {
  if (!(thrown instanceof ContentError)) throw thrown;
  return thrown.faults.map(({ path, text }) => {
    if (/^This is missing/.test(text)) return error('schema/missing', path, text, 'Add it');
    // Most schemas say what to do; the others say what is wrong.
    return /^(Write|Give|Start|Name|Mark|One card|Say)\b/.test(text)
      ? error('schema/shape', path, 'This does not fit', text)
      : error('schema/shape', path, text, '');
  });
}

/** Whether any finding keeps the content from being shown. */
export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** The errors as a widget's panel lists them: what, and how to mend it. */
export function asFaults(findings: readonly Finding[]): ContentFault[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ path, text, mend }) => ({ path, text: [text, mend].filter(Boolean).join('. ') }));
}
