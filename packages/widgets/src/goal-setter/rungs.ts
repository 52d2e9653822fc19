/** The five steps of a ladder, from much less than hoped to much more. */
export const RUNGS = ['much-less', 'less', 'hoped', 'more', 'much-more'] as const;
