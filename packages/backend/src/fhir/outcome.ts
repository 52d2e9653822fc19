/** One fault, as FHIR says it. `expression` names the element, or `http.<name>` for a parameter or header. */
export interface Issue {
  code: string;
  text: string;
  expression?: string;
}

/** An answer other than success. Always shown as an OperationOutcome. */
export class FhirError extends Error {
  override readonly name = 'FhirError';
  constructor(
    /** The HTTP status. */
    readonly status: number,
    readonly issues: readonly Issue[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(issues[0]?.text ?? `HTTP ${status}`);
  }
}

/** An error with one issue. */
export function fault(status: number, code: string, text: string, expression?: string): FhirError {
  return new FhirError(status, [{ code, text, ...(expression && { expression }) }]);
}

/** The OperationOutcome that says these issues. */
export function outcome(issues: readonly Issue[]) {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map(({ code, text, expression }) => ({
      severity: 'error',
      code,
      details: { text },
      diagnostics: text,
      ...(expression && { expression: [expression] }),
    })),
  };
}
