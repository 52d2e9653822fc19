/**
 * A copy of some content with hostile words at the end of every text that its schema takes as words. What the schema
 * refuses with them (ids, days, path data) stays as it was.
 * @param accepts whether the schema takes the whole content
 * @param attack the hostile words, by number
 */
export function withHostileTexts<Content>(
  content: Content,
  accepts: (content: unknown) => boolean,
  attack: (i: number) => string,
): Content {
  const copy = structuredClone(content);
  let used = 0;
  const poison = (holder: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value) poison(value as Record<string, unknown>);
      if (typeof value !== 'string') continue;
      holder[key] = `${value} ${attack(used)}`;
      if (accepts(copy)) used++;
      else holder[key] = value;
    }
  };
  poison(copy as Record<string, unknown>);
  if (!used) throw new Error('The schema takes no words at all');
  return copy;
}
