/** FHIR's interactions as SMART App Launch 2 names them: create, read, update, delete, search. */
export type Interaction = 'c' | 'r' | 'u' | 'd' | 's';

/** Whether a sign-in allows an interaction with a type. */
export type Grant = (type: string, interaction: Interaction) => boolean;

/** What a person's own session allows: all that their own records allow. */
export const EVERYTHING: Grant = () => true;

const SCOPE = /^patient\/(\*|[A-Z][A-Za-z]{1,63})\.(?:(read|write|\*)|(c?r?u?d?s?))$/;
const VERSION_1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/**
 * Reads SMART on FHIR scopes: `patient/Goal.rs`, `patient/*.cruds`, and version 1's `patient/Goal.read`. Whatever is not
 * understood grants nothing: scopes for `user/` and `system/`, and those with a search behind them (`patient/Goal.rs?…`).
 * @param scope as a token carries it: parted by spaces
 */
export function readScopes(scope: string): Grant {
  const granted = new Map<string, string>();
  for (const each of scope.split(' ')) {
    const [, type, old, letters] = SCOPE.exec(each) ?? [];
    if (type) granted.set(type, (granted.get(type) ?? '') + (old ? VERSION_1[old]! : letters));
  }
  return (type, interaction) =>
    [granted.get('*'), granted.get(type)].some((letters) => letters?.includes(interaction));
}
