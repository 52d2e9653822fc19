/** Something found on a page: a fault, what is as it should be, or what is worth knowing. */
export interface Finding {
  kind: 'fault' | 'fine' | 'note';
  id: FindingId;
  title: string;
  /** What to do about it, for somebody who knows no code. */
  advice: string;
}

export type FindingId =
  | 'unreachable'
  | 'nothing'
  | 'tag-stripped'
  | 'tag-as-text'
  | 'no-script'
  | 'script-twice'
  | 'two-versions'
  | 'held-back'
  | 'mixed-content'
  | 'wrong-host'
  | 'unknown-widget'
  | 'no-fallback'
  | 'csp-script'
  | 'csp-connect'
  | 'csp-style'
  | 'csp-trusted-types'
  | 'csp-frame'
  | 'frame-refused'
  | 'frame-untitled'
  | 'may-not-send'
  | 'link-only'
  | 'works';

/** @param advice one or two whole sentences */
export function fault(id: FindingId, title: string, advice: string): Finding {
  return { kind: 'fault', id, title, advice };
}
